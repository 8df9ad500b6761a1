import { fingerprint } from '../random';
import { blockText } from '../text/rich';
import type { Block } from '../text/rich';
import type { Place } from '../text/sentences';
import { sentences } from '../text/sentences';
import type { ItemBase } from './item';
import type { Sentences } from './sentences';

/** A passage that a proof may be chosen from. */
type Source = { section: string; blocks: readonly Block[] };

/**
 * A sentence of a passage and its span in `blockText`; blocks count from 0. It is named by a print of its
 * words, so that an answer still points at it when text comes before it or goes.
 */
export type Sentence = Place & { id: string };

/** Every sentence that can be given as proof, in reading order. */
export function sentencesOf(passages: readonly Source[]): Sentence[] {
	return passages.flatMap(({ section, blocks }) =>
		blocks.flatMap((block, index) => {
			const text = blockText(block);
			return sentences(text).map(({ start, end }) => ({
				start,
				end,
				id: fingerprint(text.slice(start, end)),
				section,
				block: index
			}));
		})
	);
}

/** The ids of the same sentences by their place. */
export function sentencePlaces(passages: readonly Source[]): Sentences {
	const places: Record<string, string> = {};
	for (const { section, blocks } of passages)
		for (const [block, one] of blocks.entries())
			for (const [number, { id }] of sentencesOf([{ section, blocks: [one] }]).entries())
				places[`${section}.${block}.${number}`] = id;
	return places;
}

/** The ids of the sentences that hold any of the evidence. Each of them counts as proof. */
export function provingSentences(
	{ evidence }: Pick<ItemBase, 'evidence'>,
	passages: readonly Source[]
): string[] {
	return sentencesOf(passages)
		.filter(({ section, block, start, end }) =>
			evidence.some(
				(quote) =>
					quote.section === section &&
					quote.block === block &&
					quote.start < end &&
					start < quote.end
			)
		)
		.map(({ id }) => id);
}

/** The words of a sentence; undefined where the passages have no such sentence. */
export function sentenceText(passages: readonly Source[], id: string): string | undefined {
	const sentence = sentencesOf(passages).find((one) => one.id === id);
	const source = passages.find(({ section }) => section === sentence?.section);
	const block = sentence && source?.blocks[sentence.block];
	return block && blockText(block).slice(sentence.start, sentence.end);
}
