import { contentLemmas } from '../module/check/content';
import { languageOf } from '../module/check/languages/languages';
import { namesIn } from '../module/check/survey';
import { blockText } from '../text/rich';
import type { Form, Source } from './candidate';
import type { Distractor } from './forms/form';
import type { Made } from './make';
import { Shown, type Lemmas } from './shown';

/** One question for so many words. */
const wordsPerItem = 100;
/** Shares of a set that a form may make up. */
const shares: Partial<Record<Form, number>> = {
	'section-point': 0.25,
	statement: 0.4,
	'who-said': 0.4
};
const otherShare = 0.3;
/** Forms of which one is enough for a text. */
const single: ReadonlySet<Form> = new Set([
	'not-statement',
	'text-order',
	'time-order',
	'first',
	'not-listed'
]);
/** Forms of which two are: by where they stand, and by the proof that they ask for. */
const few: ReadonlySet<Form> = new Set(['prove']);
/** Below this a question is worth more trouble than it saves. */
const leastScore = 0.45;

/** Makes a candidate anew without some of its distractors; undefined where that leaves too few. */
export type Remake = (made: Made, allowed: (distractor: Distractor) => boolean) => Made | undefined;

/**
 * Those to show first: the best, spread over the sections and the forms, each on a sentence of its own, none
 * giving another away. Where distractors stand in the way, the question is made anew with others.
 */
export function select(
	ranked: readonly Made[],
	source: Source,
	words: number,
	remake: Remake
): Made[] {
	const wanted = Math.max(1, Math.round(words / wordsPerItem));
	const sound = ranked.filter(({ candidate }) => candidate.score >= leastScore);
	const shown = new Shown(lemmasIn(source));
	// Orderings can't be made anew, so they go before all others.
	const orderings = sound.filter(({ draft }) => draft.type === 'order');
	const choices = sound.filter(({ draft }) => draft.type === 'choice');
	addAll(orderings, shown, wanted, remake);
	const first = keysFirst(choices, shown, source, wanted);
	shown.plan(first);
	addAll(first, shown, wanted, remake);
	shown.plan([]);
	addAll(choices, shown, wanted, remake);
	shown.lenient = true;
	addAll(choices, shown, wanted, remake);
	return shown.all.sort((one, other) => other.candidate.score - one.candidate.score);
}

function addAll(some: readonly Made[], shown: Shown, wanted: number, remake: Remake) {
	for (const made of some) {
		if (shown.all.length >= wanted) return;
		if (shown.all.some((other) => sameQuestion(other, made))) continue;
		if (isFull(made.candidate.form, shown.all, wanted)) continue;
		const fitting =
			remade(made, shown, remake, true) ??
			(shown.fits(made) ? made : remade(made, shown, remake, false));
		if (fitting) shown.add(fitting);
	}
}

/** Content words as rule M23 compares them. */
function lemmasIn({ lang, sections }: Source): Lemmas {
	const language = languageOf(lang);
	const texts = sections.flatMap(({ passage }) => passage.map(blockText));
	const names = new Set([...namesIn(texts)].map(language.nameOf));
	return (text) => contentLemmas(text, language, names);
}

/** A set by its keys alone: every section has its share before the best of what is left. */
function keysFirst(
	ranked: readonly Made[],
	shown: Shown,
	{ sections }: Source,
	wanted: number
): Made[] {
	const chosen: Made[] = [];
	const keyed = new Set<number>();
	const share = Math.max(1, Math.ceil(wanted / Math.max(1, sections.length)));
	for (const most of [1, share, Infinity])
		for (const made of ranked) {
			if (chosen.length + shown.all.length >= wanted) return chosen;
			const { section, form } = made.candidate;
			if (made.proof.some((sentence) => keyed.has(sentence)) || !shown.canKey(made)) continue;
			if (countOf(chosen, ({ candidate }) => candidate.section === section) >= most) continue;
			if (isFull(form, chosen, wanted)) continue;
			chosen.push(made);
			made.proof.forEach((sentence) => keyed.add(sentence));
		}
	return chosen;
}

/** `sparing`: with distractors that stand in other questions already, so that more sentences stay free. */
function remade(made: Made, shown: Shown, remake: Remake, sparing: boolean): Made | undefined {
	if (made.draft.type !== 'choice' || !shown.canKey(made)) return undefined;
	if (sparing && made.visible.length === 0) return undefined;
	const other = remake(
		made,
		(distractor) => shown.allows(made, distractor) && (!sparing || shown.has(distractor))
	);
	return other && shown.fits(other) ? other : undefined;
}

/** One form on one proof, whatever its distractors. */
function sameQuestion(one: Made, other: Made): boolean {
	return (
		one.candidate.form === other.candidate.form &&
		one.proof.length === other.proof.length &&
		one.proof.every((sentence, place) => sentence === other.proof[place])
	);
}

function isFull(form: Form, chosen: readonly Made[], wanted: number): boolean {
	const share = Math.max(1, Math.floor(wanted * (shares[form] ?? otherShare)));
	const most = single.has(form) ? 1 : few.has(form) ? Math.min(2, share) : share;
	return countOf(chosen, ({ candidate }) => candidate.form === form) >= most;
}

function countOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
	return all.reduce((sum, one) => sum + Number(holds(one)), 0);
}
