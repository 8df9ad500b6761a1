import { lures } from '../../items/choice';
import { levels } from '../../items/item';

/** What an evaluate question may judge by. */
export const criteria = ['source', 'wording', 'logic', 'purpose'] as const;

/** What can bear attributes, and which have a meaning there. */
export const bearers = {
	section: { id: true, classes: [], keys: ['note'] },
	choice: {
		id: true,
		classes: [...levels, 'memory', 'retain', 'fixed', 'statement', 'prove'],
		keys: ['claims', 'criterion', 'waive']
	},
	ordering: {
		id: true,
		classes: [...levels, 'memory', 'retain'],
		keys: ['claims', 'criterion', 'waive']
	},
	option: { id: false, classes: [...lures], keys: [] },
	card: { id: false, classes: [], keys: ['short'] }
} satisfies Record<string, { id: boolean; classes: string[]; keys: string[] }>;

export type Bearer = keyof typeof bearers;
