import type { Inline } from '../text/rich';
import type { ItemBase } from './item';

/** Why a distractor tempts, learning.md M18: each kind is one way to misread. */
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
