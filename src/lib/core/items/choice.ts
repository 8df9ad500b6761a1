import type { Inline } from '../text/rich';
import type { ItemBase, Outcome, Response } from './item';

/** Why a distractor tempts (rule M18): each kind is one way to misread. */
export const lures = ['misread', 'elsewhere', 'reversed', 'overgeneral', 'outside'] as const;
export type Lure = (typeof lures)[number];

export type Option = {
	/** A letter by place in the file: a, b, c … */
	id: string;
	text: Inline[];
	/** Only on distractors. */
	lure?: Lure;
	/** What to say to whoever chose it. Empty where the author gives none. */
	feedback: Inline[];
};

export type ChoiceItem = ItemBase & {
	type: 'choice';
	options: Option[];
	/** Ids of the right options, in the options' order. One: single answer. Several: choose so many. */
	key: string[];
	/** Options keep the file's order. */
	fixed: boolean;
	/** Asks which statement the text supports. */
	statement: boolean;
	/** Adds the second part: which sentence proves it? */
	prove: boolean;
};

/**
 * All or nothing: one mark for exactly the key. Where a proof is asked for there is a second mark, for
 * any of the `proving` sentences or one that proved when it was given, and only beside the right key, as
 * evidence-based selected response items are scored.
 */
export function gradeChoice(
	item: ChoiceItem,
	{ picked, proof, proved }: Response,
	proving: readonly string[] = []
): Outcome {
	const chosen = new Set(picked);
	const right = chosen.size === item.key.length && item.key.every((id) => chosen.has(id));
	const proves = proved || (proof !== undefined && proving.includes(proof));
	return { score: Number(right) + Number(item.prove && right && proves), max: item.prove ? 2 : 1 };
}

/**
 * The mean score of pure guessing: as many options as the key has, drawn blindly, then one of
 * `sentences` sentences. 0 sentences: none can be chosen.
 */
export function guessChoice({ options, key, prove }: ChoiceItem, sentences: number): number {
	const right = key.reduce(
		(chance, _, drawn) => (chance * (drawn + 1)) / (options.length - drawn),
		1
	);
	return prove && sentences > 0 ? right + right / sentences : right;
}
