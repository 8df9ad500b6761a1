import type { TextLanguage } from './languages/language';

/** Pronouns this early mean something outside the sentence. */
const early = 6;

/** Whether a whole sentence can be read by itself, as far as its words tell. */
export function standsAlone(text: string, language: TextLanguage): boolean {
	const words = text.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}’'ʼ-]*/gu) ?? [];
	const [first = '', second = '', third = ''] = words;
	const openings = [first, `${first}-${second}`, `${first}-${second}-${third}`];
	return (
		/^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
		/[.。।۔]$/u.test(text) &&
		!/["“”„«»()[\]:;؛…]|(?<!\p{L})['‘]/u.test(text) &&
		!openings.some((opening) => language.leaning.has(opening)) &&
		!words.some((word) => language.pointing.has(word)) &&
		!words.slice(0, early).some((word) => language.pronouns.has(word))
	);
}
