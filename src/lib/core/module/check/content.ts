import type { Language } from './languages/language';
import { tokens } from './words';

/** The stems of the words that carry content, less the given names. Empty where the language is not known. */
export function contentLemmas(
	text: string,
	{ isFunctionWord, nameOf, lemma }: Language,
	names: ReadonlySet<string> = new Set()
): Set<string> {
	if (!isFunctionWord) return new Set();
	const content = tokens(text).filter(
		(token) => !isFunctionWord(token) && !names.has(nameOf(token))
	);
	return new Set(content.map(lemma));
}

/** The words of a text that have the given stems, one for each, so that messages show words. */
export function spelled(stems: Iterable<string>, text: string, { lemma }: Language): string[] {
	const all = tokens(text);
	return [...stems].flatMap((stem) => all.find((token) => lemma(token) === stem) ?? []);
}
