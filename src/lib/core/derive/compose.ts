import type { ChoiceItem, Lure, Option } from '../items/choice';
import { inOrder } from '../module/check/quantity';
import { partId } from '../module/markdown/slug';
import { fingerprint, shuffle, type Random } from '../random';
import { plain, type Inline } from '../text/rich';
import type { DistractorKind, Spare } from './candidate';
import { evidenceFrom } from './evidence';
import type { ChoiceDraft, Distractor, Wording } from './forms/form';
import { grades } from './weights';
import type { Soundness } from './soundness';

/** A choice with the distractors that go best with its key, and those kept for "another option". */
export type Composed = {
	item: ChoiceItem;
	chosen: Distractor[];
	kinds: Record<string, DistractorKind>;
	spares: Spare[];
};

/** So many of the best distractors are tried with one another. */
const considered = 9;
const keptSpares = 5;
/** So many sets: what goes with none of them goes with few. */
const mostTrials = 14;

/** Chooses distractors so that the whole passes the checks; else the rule that it breaks. */
export function compose(
	draft: ChoiceDraft,
	options: number,
	random: Random,
	sound: Soundness
): Composed | string {
	const best = draft.whole ? draft.distractors : ranked(draft.distractors);
	const wanted = draft.whole ? best.length : options - 1;
	let broken = 'too-few-distractors';
	let trials = 0;
	for (const set of sets(best.slice(0, draft.whole ? best.length : considered), wanted)) {
		if (!together(draft, set)) continue;
		if (++trials > mostTrials) break;
		const item = itemOf(draft, set, random);
		const rule = sound(item);
		if (rule === undefined) return composed(item, draft, set, best);
		broken = rule;
	}
	return broken;
}

/** The best kinds first; what a generator put first stays first among equals. */
function ranked(distractors: readonly Distractor[]): Distractor[] {
	const worth = ({ kind, fit = 1 }: Distractor) => grades[kind] * fit;
	return [...distractors].sort((one, other) => worth(other) - worth(one));
}

/** All sets of a size, those of the first members first. */
function* sets<T>(all: readonly T[], size: number): Generator<T[]> {
	if (size === 0) yield [];
	for (let last = size - 1; last < all.length && size > 0; last++)
		for (const rest of sets(all.slice(0, last), size - 1)) yield [...rest, all[last] as T];
}

/** No two say the same or stand in one sentence as statements, and one at most is a mere negation. */
function together({ key, statement }: ChoiceDraft, set: readonly Distractor[]): boolean {
	const all: Wording[] = [key, ...set];
	const texts = new Set(all.map(({ text }) => text.toLowerCase()));
	const sentences = new Set(all.map(({ sentence }, place) => sentence?.index ?? -1 - place));
	const negations = set.filter(({ kind }) => kind === 'negation').length;
	// Two that are wrong in the same way are one.
	const ways = new Set(set.map(({ feedback }) => plain(feedback).replace(/paragraph \d+/i, '')));
	return (
		(!statement || ways.size === set.length || set[0]?.kind === 'elsewhere') &&
		texts.size === all.length &&
		(!statement || sentences.size === all.length) &&
		negations <= 1
	);
}

function itemOf(draft: ChoiceDraft, set: readonly Distractor[], random: Random): ChoiceItem {
	const key: Option = { id: '', text: text(draft.key.text), feedback: [] };
	const lures = luresFor(set);
	const wrong = set.map((distractor, place): Option => ({
		id: '',
		text: text(distractor.text),
		...(lures[place] ? { lure: lures[place] } : {}),
		feedback: distractor.feedback
	}));
	const { options, fixed } = ordered([key, ...wrong], random);
	const named = options.map((option, place) => ({ ...option, id: partId(place) }));
	return {
		type: 'choice',
		id: idOf(draft, set),
		stem: draft.stem,
		level: draft.level,
		claims: [],
		evidence: draft.evidence.map(evidenceFrom),
		explanation: draft.explanation ?? [],
		memory: false,
		retain: false,
		waivers: draft.waivers ?? [],
		options: named,
		key: [partId(options.indexOf(key))],
		fixed,
		statement: draft.statement ?? false,
		prove: draft.prove ?? false
	};
}

/** Each way of misleading once, as the checks ask; what is left without one goes without. */
function luresFor(set: readonly Distractor[]): (Lure | undefined)[] {
	const given = new Set<Lure>();
	return set.map(({ lures }) => {
		const free = lures.find((lure) => !given.has(lure));
		if (free) given.add(free);
		return free;
	});
}

/** Numbers and dates ascend and stay so; all else is shuffled. */
function ordered(options: readonly Option[], random: Random) {
	const isCounted = options.every(({ text }) => /\d/.test(plain(text)));
	const sorted =
		isCounted &&
		permutations(options).find(
			(some) => inOrder(some.map(({ text }) => plain(text))) === 'ascending'
		);
	return sorted
		? { options: sorted, fixed: true }
		: { options: shuffle(options, random), fixed: false };
}

function permutations<T>(all: readonly T[]): T[][] {
	if (all.length <= 1) return [[...all]];
	return all.flatMap((first, place) =>
		permutations(all.filter((_, other) => other !== place)).map((rest) => [first, ...rest])
	);
}

function composed(
	item: ChoiceItem,
	draft: ChoiceDraft,
	chosen: Distractor[],
	best: readonly Distractor[]
): Composed {
	const kinds = item.options.flatMap(({ id, text }) => {
		const kind = chosen.find((one) => one.text === plain(text))?.kind;
		return kind ? [[id, kind] as const] : [];
	});
	const spares = best
		.filter((one) => !chosen.includes(one) && together(draft, [...chosen, one]))
		.slice(0, keptSpares)
		.map((one): Spare => {
			const [lure] = one.lures;
			const option = { text: text(one.text), ...(lure ? { lure } : {}), feedback: one.feedback };
			return { option, kind: one.kind };
		});
	return { item, chosen, kinds: Object.fromEntries(kinds), spares };
}

/** The same on every run: a print of the form, the proof and the words. */
function idOf({ form, stem, evidence, key }: ChoiceDraft, set: readonly Distractor[]): string {
	const proof = evidence.map(({ section, block, start }) => `${section} ${block} ${start}`);
	const words = [plain(stem), key.text, ...set.map((one) => one.text)];
	return `${form}-${fingerprint([form, ...proof, ...words].join('\n'))}`;
}

function text(words: string): Inline[] {
	return [{ type: 'text', text: words }];
}
