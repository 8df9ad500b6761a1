/**
 * The sentences that can be given as proof, by their place: section, block and number in the block, such as
 * "tides.0.2", counted from 0. Each is named by a print of its words, see `Sentence`.
 */
export type Sentences = Readonly<Record<string, string>>;

/** Where a sentence stands; undefined where there is none of this name. */
export function placeOf(sentences: Sentences, id: string): string | undefined {
	return Object.keys(sentences).find((place) => sentences[place] === id);
}

/**
 * What a sentence that was chosen earlier is called today: its own name while its words still stand
 * somewhere, else that of the sentence in its place. Undefined where that is gone as well.
 */
export function relocate(
	sentences: Sentences,
	id: string,
	place: string | undefined
): string | undefined {
	return placeOf(sentences, id) === undefined ? sentences[place ?? ''] : id;
}
