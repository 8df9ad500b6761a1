/** What a teacher may choose before printing. */
export type SheetSettings = {
	paper: 'a4' | 'letter';
	size: 'normal' | 'large';
	text: boolean;
	words: boolean;
	key: boolean;
};

export const usual: SheetSettings = {
	paper: 'a4',
	size: 'normal',
	text: true,
	words: true,
	key: true
};

/** The settings that an address names after its "#"; the usual ones for all that it does not. */
export function readSettings(hash: string): SheetSettings {
	const given = new URLSearchParams(hash.replace(/^#/, ''));
	const wanted = (name: string) => given.get(name) !== 'no';
	return {
		paper: given.get('paper') === 'letter' ? 'letter' : usual.paper,
		size: given.get('size') === 'large' ? 'large' : usual.size,
		text: wanted('text'),
		words: wanted('words'),
		key: wanted('key')
	};
}

/** The end of the address with these settings: only what is not usual, so that a plain sheet has a plain address. */
export function writeSettings({ paper, size, text, words, key }: SheetSettings): string {
	const named = new URLSearchParams();
	if (paper !== usual.paper) named.set('paper', paper);
	if (size !== usual.size) named.set('size', size);
	for (const [name, wanted] of Object.entries({ text, words, key }))
		if (!wanted) named.set(name, 'no');
	return named.size > 0 ? `#${named}` : '';
}
