import type { Source } from '../candidate';
import type { Sentence } from './analysis';
import { singular } from './repairs';

/** In this share of its sentences, or in a title, a name is what the text is about. */
const share = 0.22;

/** The names that a text is about: of its title, or in at least 22 % of its sentences. */
export function topicsOf({ title }: Source, sentences: readonly Sentence[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { names } of sentences)
		for (const text of new Set(names.map(({ text }) => text)))
			counts.set(text, (counts.get(text) ?? 0) + 1);
	const least = Math.max(4, sentences.length * share);
	return new Set(
		[...counts]
			.filter(([text, count]) => count >= least || title.includes(text))
			.map(([text]) => text)
	);
}

/** The lemmas that a text is about: of its titles, or in more than one in ten of its sentences. */
export function topicWords(
	{ title, sections }: Source,
	sentences: readonly Sentence[],
	byWord: ReadonlyMap<string, readonly number[]>
): Set<string> {
	const titled = [title, ...sections.map((section) => section.title)]
		.flatMap((words) => words.toLowerCase().match(/\p{L}+/gu) ?? [])
		.flatMap((word) => [word, singular(word)]);
	const least = Math.max(3, sentences.length / 10);
	return new Set([
		...titled,
		...[...byWord].filter(([, places]) => places.length >= least).map(([word]) => word)
	]);
}
