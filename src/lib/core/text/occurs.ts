import { ukrainianStem } from './ukrainian-stem';

/** Stems by language, where a term seldom stands in a text as a dictionary has it. */
const stems: Record<string, (word: string) => string> = { uk: ukrainianStem };

/** Whether a text has a term: as it is written, or in a language with cases with the same stems in a row. */
export function occurs(term: string, text: string, lang: string): boolean {
	if (text.toLowerCase().includes(term.toLowerCase())) return true;
	const stem = stems[lang.toLowerCase().split('-')[0] ?? ''];
	if (!stem) return false;
	const stemmed = (words: string) =>
		(words.toLowerCase().match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? []).map(stem).join(' ');
	const sought = stemmed(term);
	return sought !== '' && ` ${stemmed(text)} `.includes(` ${sought} `);
}
