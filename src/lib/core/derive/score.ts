import type { DistractorKind, Form } from './candidate';

/** How often each kind of distractor was judged good (derive.md §3). */
export const grades: Record<DistractorKind, number> = {
	reversal: 0.93,
	contrast: 0.92,
	date: 0.9,
	number: 0.88,
	elsewhere: 0.85,
	name: 0.82,
	text: 0.8,
	antonym: 0.75,
	negation: 0.62
};

/** What the score goes by beside the form, as log odds a unit. */
const weights: Readonly<Record<string, number>> = {
	/** The mean grade of the distractors, above or below 0.8. */
	grade: 4,
	/** What the grade of a falsified key is above or below 0.8. */
	falsified: 4,
	/** It asks for a number that is two. */
	pair: -0.4,
	/** A pronoun was replaced. */
	resolved: -0.3,
	/** The claim may not stand quite alone. */
	weak: -1,
	/** Words of the stem above 18. */
	longStem: -0.06,
	/** Words of the key above 14. */
	longKey: -0.05,
	/** A clause was cut off the claim. */
	cut: -0.1,
	/** Names, dates and amounts in the key or the stem. */
	detail: 0.15
};

/** Log odds that an item of the form is kept as it is: derive.md §2, shrunk towards the mean of all. */
const forms: Record<Form, number> = {
	'section-point': 2.2,
	'who-said': 1.4,
	prove: 1.2,
	'how-many': 1.1,
	when: 1.2,
	'time-order': 1.1,
	first: 0.9,
	'text-order': 1.1,
	purpose: 1,
	means: 0.8,
	who: 0.9,
	'not-statement': 0.9,
	statement: 0.8,
	why: 0.7,
	'not-listed': 0.7
};

/** From 0 to 1: how likely a teacher keeps it as it is. */
export function scoreOf(
	form: Form,
	distractors: readonly { kind: DistractorKind; fit: number | undefined }[],
	features: Readonly<Record<string, number>>
): number {
	const worth = distractors.reduce((sum, { kind, fit = 1 }) => sum + grades[kind] * fit, 0);
	const grade = distractors.length === 0 ? 0 : worth / distractors.length - 0.8;
	let odds = forms[form] + grade * (weights['grade'] ?? 0);
	for (const [name, value] of Object.entries(features)) odds += value * (weights[name] ?? 0);
	return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
