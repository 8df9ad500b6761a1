import type { Span } from './sentences';
import { ukrainianStem } from './ukrainian-stem';

/** Stems by language, where a term seldom stands in a text as a dictionary has it. */
const stems: Record<string, (word: string) => string> = { uk: ukrainianStem };

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Whether a text has a term: as it is written, or in a language with cases with the same stems in a row. */
export function occurs(term: string, text: string, lang: string): boolean {
	return (
		text.toLowerCase().includes(term.toLowerCase()) || whereOccurs(term, text, lang) !== undefined
	);
}

/**
 * The first place where whole words of a text are a term: the same words, but that the last may have an
 * ending of two letters ("talks" for "talk"); in a language with cases, words with the same stems.
 */
export function whereOccurs(term: string, text: string, lang: string): Span | undefined {
	const stem = stems[lang.toLowerCase().split('-')[0] ?? ''];
	const sought = wordsOf(term);
	const found = wordsOf(text);
	if (sought.length === 0) return undefined;
	const same = (own: string, other: string, last: boolean) =>
		own === other ||
		(stem
			? stem(own) === stem(other)
			: last && other.startsWith(own) && other.length <= own.length + 2);
	const first = found.findIndex((_, at) =>
		sought.every(({ folded }, offset) => {
			const here = found[at + offset];
			return here && same(folded, here.folded, offset === sought.length - 1);
		})
	);
	const [from, to] = [found[first], found[first + sought.length - 1]];
	return from && to && { start: from.start, end: to.end };
}

function wordsOf(text: string): { folded: string; start: number; end: number }[] {
	return [...text.matchAll(word)].map((match) => ({
		folded: match[0].toLowerCase().replace(/[’ʼ]/g, "'"),
		start: match.index,
		end: match.index + match[0].length
	}));
}
