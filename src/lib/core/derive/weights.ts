import type { DistractorKind, Form } from './candidate';

/*
 * Fitted by logistic regression to 351 questions of an earlier engine that one judge kept or did not keep as
 * they were (derive.md §1), those of its first two versions at half weight, shrunk towards its rates by form
 * (§2). Log loss 0.55, against 0.62 for the mean alone. `when` and `how-many` stand above their fit of 0.42
 * and 0.55: most of what they were turned down for, dates of other clauses and long ends, is filtered now.
 * To be fitted anew to judgements of this engine.
 */

/** Log odds that an item of the form is kept as it is. */
export const formWeights: Record<Form, number> = {
	'section-point': 2.53,
	'who-said': 1.98,
	prove: 1.2,
	'text-order': 1.19,
	when: 1,
	purpose: 0.86,
	'how-many': 0.8,
	'time-order': 0.78,
	'not-statement': 0.77,
	who: 0.76,
	first: 0.7,
	statement: 0.56,
	why: 0.54,
	'not-listed': 0.49,
	means: 0.31
};

/** How often each kind of distractor was judged good (derive.md §3); the last four are estimates. */
export const grades: Record<DistractorKind, number> = {
	reversal: 0.93,
	date: 0.9,
	number: 0.88,
	name: 0.82,
	antonym: 0.75,
	contrast: 0.92,
	elsewhere: 0.85,
	text: 0.8,
	negation: 0.62
};

/** What else the score goes by, as log odds a unit. */
export const featureWeights: Readonly<Record<string, number>> = {
	/** The mean grade of the distractors, above or below 0.8. */
	grade: 4.4,
	/** What the grade of a falsified key is above or below 0.8. */
	falsified: 4,
	/** It asks for a number that is two. */
	pair: -0.4,
	/** A pronoun was replaced. */
	resolved: -0.3,
	/** The claim may not stand quite alone. */
	weak: -1,
	/** Words of the stem above 18. */
	longStem: -0.07,
	/** Words of the key above 14. */
	longKey: -0.02,
	/** A clause was cut off the claim. */
	cut: -0.1,
	/** Names, dates and amounts in the sentence. */
	detail: 0.15
};
