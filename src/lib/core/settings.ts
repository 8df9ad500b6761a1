/**
 * What a reader may choose of how the site looks and reads aloud; the first of each is the default.
 * `size` is per cent of the browser's own; `rate` is how fast a text is read out, 1 being the voice's own.
 * Letters and words are spaced together: more space between letters alone slowed readers down (Galliussi
 * et al. 2020, Annals of Dyslexia, doi 10.1007/s11881-020-00194-x).
 */
export const choices = {
	theme: ['system', 'light', 'dark', 'sepia'],
	size: ['100', '112', '125', '150', '175', '200'],
	leading: ['normal', 'loose', 'double'],
	width: ['normal', 'narrow', 'wide'],
	face: ['serif', 'sans', 'system'],
	spacing: ['normal', 'wide'],
	motion: ['system', 'none'],
	ruler: ['off', 'on'],
	rate: ['1', '0.75', '1.25', '1.5']
} as const;

export type Choice = keyof typeof choices;
export type Settings = { [C in Choice]: (typeof choices)[C][number] } & {
	/** The uri of the voice that reads a language aloud, by the language. */
	voices: Readonly<Record<string, string>>;
};
