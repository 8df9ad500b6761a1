import { textLanguage } from '../languages/languages';
import { english } from '../languages/en';
import type { Stems } from '../languages/language';
import type { ChoiceDraft, Context, Distractor, FormGenerator } from './form';
import { pointsOf, sharing, type Point } from './points';

/** So many points of a section are asked about. */
const perSection = 4;
const mostDistractors = 9;
/** A point whose content a section has to this extent may be made there as well. */
const alsoMade = 0.5;
/** Rule M07 lets no key stand out by more. */
const longestRatio = 1.24;

/** Which of these points is made in this section? The others are made in other sections, and only there. */
export const sectionPoint: FormGenerator = function* (context) {
	for (const draft of drafts(context)) yield draft;
};

/** The same, with the sentence that proves it asked for. Better where the option is not its sentence word for word. */
export const prove: FormGenerator = function* (context) {
	for (const draft of drafts(context)) {
		const [sentence] = draft.evidence;
		if (!sentence) continue;
		const reworded = !sentence.text.startsWith(draft.key.text);
		if (!reworded && context.analysis.claims.length > 0) {
			context.drop('F-proof-by-sight');
			continue;
		}
		yield { ...draft, form: 'prove', prove: true, reason: { code: 'sentence-settles' } };
	}
};

function* drafts(context: Context): Generator<ChoiceDraft> {
	const points = pointsOf(context);
	const { stems } = textLanguage(context.source.lang) ?? english;
	for (const [part, own] of points.entries()) {
		const others = points.flatMap((of, other) => (other === part ? [] : of));
		const foreign = others.filter((point) => !isMadeIn(point, part, context));
		const ranked = [...own].sort(
			(a, b) => burden(a) - burden(b) || a.sentence.index - b.sentence.index
		);
		for (const point of ranked.slice(0, perSection)) {
			const distractors = distractorsFor(point, foreign, stems, context);
			if (distractors.length >= 2) yield draftOf(point, distractors, stems);
			else context.drop('F-few-points');
		}
	}
}

function draftOf(point: Point, distractors: Distractor[], stems: Stems): ChoiceDraft {
	const sections = new Set(distractors.map(({ sentence }) => sentence?.section));
	return {
		type: 'choice',
		form: 'section-point',
		stem: [{ type: 'text', text: stems.point }],
		level: 'locate',
		evidence: [point.sentence],
		reason: { code: 'point-of-section', count: sections.size },
		key: { text: point.text, sentence: point.sentence },
		statement: true,
		distractors,
		features: { ...point.features, longKey: Math.max(0, point.text.split(' ').length - 14) }
	};
}

/** Points of about the same length, those of sections near by first. */
function distractorsFor(
	point: Point,
	foreign: readonly Point[],
	stems: Stems,
	{ source }: Context
): Distractor[] {
	const [before, after] = stems.elsewhere;
	const ratio = ({ text }: Point) =>
		Math.max(text.length, point.text.length) / Math.min(text.length, point.text.length);
	return foreign
		.filter((other) => ratio(other) < longestRatio)
		.map((other) => ({ other, far: Math.abs(other.sentence.part - point.sentence.part) }))
		.sort((a, b) => a.far - b.far || ratio(a.other) - ratio(b.other))
		.slice(0, mostDistractors)
		.map(({ other: { text, sentence }, far }) => ({
			text,
			sentence,
			kind: 'elsewhere' as const,
			lures: ['elsewhere', 'misread'] as const,
			feedback: [
				{
					type: 'text' as const,
					text: `${before}${source.sections[sentence.part]?.title ?? ''}${after}`
				}
			],
			fit: 1 - 0.01 * Math.min(10, far)
		}));
}

/** Whether a section may make a point that stands in another. */
function isMadeIn({ sentence }: Point, part: number, { analysis }: Context): boolean {
	const most = sentence.words.size * alsoMade;
	return [...sharing(sentence.words, analysis.byWord)].some(
		([index, shared]) => shared >= most && analysis.sentences[index]?.part === part
	);
}

/** What may make a point less fit to be read alone. */
function burden({ features, text }: Point): number {
	const length = text.split(' ').length;
	return (features['resolved'] ?? 0) + Math.max(0, length - 14) / 4 + Math.max(0, 8 - length) / 4;
}
