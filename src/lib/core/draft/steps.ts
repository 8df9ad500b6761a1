/** What can be done to a draft, for the words of undo and redo. */
export const steps = [
	'keep',
	'turn-down',
	'another',
	'more',
	'write',
	'accept',
	'words',
	'options',
	'order',
	'proof',
	'level',
	'settings',
	'waive',
	'move',
	'delete',
	'text',
	'split',
	'merge',
	'rename',
	'about',
	'source'
] as const;
export type StepName = (typeof steps)[number];
