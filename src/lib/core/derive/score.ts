import type { DistractorKind, Form } from './candidate';
import { featureWeights, formWeights, grades } from './weights';

/** The grade that a question is neither better nor worse for. */
const usualGrade = 0.8;

/** From 0 to 1: how likely a teacher keeps it as it is. */
export function scoreOf(
	form: Form,
	distractors: readonly { kind: DistractorKind; fit: number | undefined }[],
	features: Readonly<Record<string, number>>
): number {
	const worth = distractors.reduce((sum, { kind, fit = 1 }) => sum + grades[kind] * fit, 0);
	const grade = distractors.length === 0 ? 0 : worth / distractors.length - usualGrade;
	let odds = formWeights[form];
	for (const [name, value] of Object.entries({ ...features, grade }))
		odds += value * (featureWeights[name] ?? 0);
	return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
