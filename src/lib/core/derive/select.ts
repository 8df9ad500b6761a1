import { plain } from '../text/rich';
import type { Candidate, Form, Source } from './candidate';

/** One question for so many words. */
const wordsPerItem = 100;
/** Shares of a set that a form may make up; others a quarter. */
const shares: Partial<Record<Form, number>> = { 'section-point': 0.25, statement: 0.4 };
const otherShare = 0.3;
/** Forms of which one is enough for a text. */
const single: ReadonlySet<Form> = new Set([
	'not-statement',
	'text-order',
	'time-order',
	'first',
	'not-listed'
]);
/** Below this a question is worth more trouble than it saves. */
const leastScore = 0.5;

/** What selecting goes by beside the candidates: the sentences that each rests on or changes. */
export type Basis = ReadonlyMap<string, { proof: readonly number[]; changed: readonly number[] }>;

/** The ids of those to show first: the best, spread over the sections and the forms, none giving another away. */
export function select(
	candidates: readonly Candidate[],
	basis: Basis,
	source: Source,
	words: number
): string[] {
	const wanted = Math.max(1, Math.round(words / wordsPerItem));
	const chosen: Candidate[] = [];
	const ranked = [...candidates].sort((one, other) => other.score - one.score);
	const perSection = Math.max(1, Math.ceil(wanted / Math.max(1, source.sections.length)));
	// First every section its share, then the best of what is left.
	for (const most of [1, perSection, Infinity])
		for (const candidate of ranked) {
			if (chosen.length >= wanted) break;
			if (chosen.includes(candidate) || candidate.score < leastScore) continue;
			if (countOf(chosen, ({ section }) => section === candidate.section) >= most) continue;
			if (isFull(candidate.form, chosen, wanted)) continue;
			if (chosen.some((other) => depend(candidate, other, basis))) continue;
			chosen.push(candidate);
		}
	return chosen.sort((one, other) => other.score - one.score).map(({ id }) => id);
}

function isFull(form: Form, chosen: readonly Candidate[], wanted: number): boolean {
	const most = single.has(form)
		? 1
		: Math.max(1, Math.floor(wanted * (shares[form] ?? otherShare)));
	return countOf(chosen, (other) => other.form === form) >= most;
}

function countOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
	return all.reduce((sum, one) => sum + Number(holds(one)), 0);
}

/** Whether two questions rest on one sentence, change the same one, or one shows the other's answer. */
function depend(one: Candidate, other: Candidate, basis: Basis): boolean {
	const left = basis.get(one.id);
	const right = basis.get(other.id);
	if (left && right) {
		const isOrder = one.item.type === 'order' || other.item.type === 'order';
		if (!isOrder && left.proof.some((sentence) => right.proof.includes(sentence))) return true;
		if (left.changed.some((sentence) => right.changed.includes(sentence))) return true;
		if (!isOrder && left.proof.some((sentence) => right.changed.includes(sentence))) return true;
		if (!isOrder && left.changed.some((sentence) => right.proof.includes(sentence))) return true;
	}
	return shows(one, other) || shows(other, one);
}

/** Whether the stem of one has the words of the other's key. */
function shows(one: Candidate, other: Candidate): boolean {
	const stem = plain(one.item.stem).toLowerCase();
	return keysOf(other).some((key) => key.length > 3 && stem.includes(key));
}

function keysOf({ item }: Candidate): string[] {
	if (item.type !== 'choice') return [];
	return item.options
		.filter(({ id }) => item.key.includes(id))
		.map(({ text }) =>
			plain(text)
				.toLowerCase()
				.replace(/^(?:the|an?|in|on|during) /, '')
		);
}
