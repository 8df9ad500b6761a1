import type { Clause, Sentence } from './analysis';
import type { Capitals } from './repairs';
import type { Persons } from './persons';
import type { Speech } from './speech';

/** A text as it was analysed so far: what the claims of one sentence have to know of the others. */
export type Reading = {
	sentences: readonly Sentence[];
	/** The clauses of each sentence, the main one first. */
	clauses: readonly (readonly Clause[])[];
	persons: Persons;
	/** Direct speech by the number of its sentence. */
	speech: ReadonlyMap<number, Speech>;
	capitals: Capitals;
	/** Lemmas that the text is about: those of its titles, and those in many of its sentences. */
	subjects: ReadonlySet<string>;
	/** The sentences that have a lemma, in order. */
	byWord: ReadonlyMap<string, readonly number[]>;
};

/** The sentences of the same section before one, the nearest first. */
export function sentencesBefore(reading: Reading, sentence: Sentence, count: number): Sentence[] {
	const found: Sentence[] = [];
	for (let index = sentence.index - 1; index >= 0 && found.length < count; index--) {
		const earlier = reading.sentences[index];
		if (!earlier || earlier.part !== sentence.part) break;
		found.push(earlier);
	}
	return found;
}
