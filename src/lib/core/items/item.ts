import type { Inline } from '../text/rich';
import type { ChoiceItem } from './choice';
import { gradeChoice, guessChoice } from './choice';
import type { OrderItem } from './order';
import { gradeOrder, guessOrder } from './order';

/** What answering asks of the reader, after PIRLS: retrieve, infer, integrate, evaluate. */
export const levels = ['locate', 'infer', 'integrate', 'evaluate'] as const;
export type Level = (typeof levels)[number];

/** One task; "question" on screen. */
export type Item = ChoiceItem | OrderItem;

/** A span of the passage that proves the key, and the words it spans as the author quoted them. */
export type Evidence = {
	quote: string;
	/** The id of the section whose passage holds it. */
	section: string;
	/** The block in that passage, from 0. */
	block: number;
	/** Offsets in `blockText(block)`, end exclusive. */
	start: number;
	end: number;
};

/** A check that the author has looked at and let stand, and why. */
export type Waiver = { rule: string; why: string };

/** What every kind of item has. */
export type ItemBase = {
	/** Unique in the module, shared by its editions. */
	id: string;
	stem: Inline[];
	level?: Level;
	/** The claims of the module that the item asks about. */
	claims: string[];
	/** What an evaluate question judges by: source, wording, logic or purpose. */
	criterion?: string;
	evidence: Evidence[];
	/** Why the key is right, shown after. Empty where the author gives none. */
	explanation: Inline[];
	/** Answered with the text hidden. */
	memory: boolean;
	/** Offered for spaced review. */
	retain: boolean;
	waivers: Waiver[];
};

/** What the learner gave for one item. */
export type Response = {
	/** Option ids chosen, or card ids in the learner's order. */
	picked: string[];
	/** The sentence given as proof, where the item asks for one: its id, see `Sentence`. */
	proof?: string;
	/** It proved the key when it was given, and its words are gone since. See `reconcile`. */
	proved?: true;
	/** "I don't know": an answer, worth nothing, and more honest than a guess. */
	unknown?: true;
};

/** What grading says of one response. */
export type Outcome = { score: number; max: number };

/** Score and maximum of one response. `proving`: the sentences that count as proof, by id. */
export function grade(item: Item, response: Response, proving: readonly string[] = []): Outcome {
	if (response.unknown) return { score: 0, max: maxScore(item) };
	switch (item.type) {
		case 'choice':
			return gradeChoice(item, response, proving);
		case 'order':
			return gradeOrder(item, response.picked);
	}
}

export function maxScore(item: Item): number {
	return grade(item, { picked: [] }).max;
}

/** The mean score of pure guessing, with `sentences` sentences to choose a proof from. */
export function guessScore(item: Item, sentences: number): number {
	switch (item.type) {
		case 'choice':
			return guessChoice(item, sentences);
		case 'order':
			return maxScore(item) * guessOrder(item.cards);
	}
}

/** All that proves an item's key; for an ordering, what its cards quote as well. */
export function evidenceOf(item: Item): Evidence[] {
	return item.type === 'choice'
		? item.evidence
		: [...item.evidence, ...item.cards.flatMap((card) => card.evidence)];
}
