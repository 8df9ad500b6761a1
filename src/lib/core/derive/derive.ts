import { fingerprint, seeded, type Random } from '../random';
import { analyse } from './analysis/analyse';
import type { Sentence } from './analysis/analysis';
import type { Candidate, Derivation, Progress, Settings, Source } from './candidate';
import { compose } from './compose';
import { bankOf } from './distractors/bank';
import { falsifier } from './distractors/falsify';
import { composeOrder } from './compose-order';
import { first } from './forms/first';
import type { ChoiceDraft, Context, Draft, FormGenerator, OrderDraft } from './forms/form';
import { howMany } from './forms/how-many';
import { means } from './forms/means';
import { notListed } from './forms/not-listed';
import { purpose } from './forms/purpose';
import { notStatement, statement } from './forms/statement';
import { prove, sectionPoint } from './forms/section-point';
import { textOrder } from './forms/text-order';
import { timeOrder } from './forms/time-order';
import { when } from './forms/when';
import { who } from './forms/who';
import { whoSaid } from './forms/who-said';
import { why } from './forms/why';
import { reachOf } from './languages/languages';
import { sentencesOnly } from './analysis/sentences-only';
import { scoreOf } from './score';
import { select } from './select';
import { soundnessOver, type Soundness } from './soundness';

/** Of the engine: it grows whenever the same text may give other questions. */
export const version = '1';

/** One step of the work, so that a worker can report it, send what there is, and stop between two. */
export type Step =
	{ type: 'progress'; progress: Progress } | { type: 'candidate'; candidate: Candidate };

/** Every question that a text can be turned into, each complete and sound; the same on every run. */
export function* derive(source: Source, settings: Settings): Generator<Step, Derivation> {
	const dropped: Record<string, number> = {};
	const drop = (filter: string): false => {
		dropped[filter] = (dropped[filter] ?? 0) + 1;
		return false;
	};
	const reach = reachOf(source.lang);
	const analysis = reach === 'full' ? analyse(source) : sentencesOnly(source);
	const context: Context = { source, analysis, settings, randomFor: randomFor(settings), drop };
	const sound = soundnessOver(source);
	const generators = reach === 'full' ? [...ofSentences, ...ofClaims(context)] : ofSentences;
	yield { type: 'progress', progress: { done: 1, all: generators.length + 1 } };
	const found = new Map<string, Made>();
	for (const [index, generate] of generators.entries()) {
		for (const draft of generate(context)) {
			const made = make(draft, context, sound);
			if (!made || found.has(made.candidate.id)) continue;
			found.set(made.candidate.id, made);
			yield { type: 'candidate', candidate: made.candidate };
		}
		yield { type: 'progress', progress: { done: index + 2, all: generators.length + 1 } };
	}
	const all = [...found.values()].sort((one, other) => other.candidate.score - one.candidate.score);
	const candidates = all.map(({ candidate }) => candidate);
	const basis = new Map(
		all.map(({ candidate, proof, changed }) => [candidate.id, { proof, changed }])
	);
	const shown = select(candidates, basis, source, wordsIn(analysis.sentences));
	return { candidates, shown, reach, dropped, version };
}

/** Forms that take whole sentences where a language is not analysed. */
const ofSentences: readonly FormGenerator[] = [sectionPoint, prove, textOrder, timeOrder, first];

/** Forms that are made of claims, in the order in which they are tried. */
function ofClaims(context: Context): FormGenerator[] {
	const bank = bankOf(context.analysis);
	const falsify = falsifier(bank, context);
	return [
		when(bank),
		who(bank),
		howMany(bank),
		why(bank),
		purpose(bank),
		means(bank),
		whoSaid(bank),
		notListed(bank),
		statement(falsify),
		notStatement(falsify)
	];
}

/** A candidate with the sentences that it rests on and those that its distractors change. */
type Made = { candidate: Candidate; proof: number[]; changed: number[] };

function make(draft: Draft, context: Context, sound: Soundness): Made | false {
	return draft.type === 'choice'
		? makeChoice(draft, context, sound)
		: makeOrder(draft, context, sound);
}

function makeChoice(draft: ChoiceDraft, context: Context, sound: Soundness): Made | false {
	const section = draft.evidence.at(-1)?.section;
	const random = context.randomFor(draft.key.text);
	const composed = compose(draft, context.settings.options, random, sound);
	if (typeof composed === 'string') return context.drop(composed);
	if (section === undefined) return false;
	const { item, chosen, kinds, spares } = composed;
	return {
		candidate: {
			id: item.id,
			form: draft.form,
			section,
			item,
			kinds,
			spares,
			score: scoreOf(
				draft.form,
				chosen.map(({ kind }) => kind),
				draft.features ?? {}
			),
			reason: draft.reason
		},
		proof: draft.evidence.map(({ index }) => index),
		changed: draft.statement ? chosen.flatMap(({ sentence }) => sentence?.index ?? []) : []
	};
}

function makeOrder(draft: OrderDraft, context: Context, sound: Soundness): Made | false {
	const item = composeOrder(draft, sound);
	if (typeof item === 'string') return context.drop(item);
	const proof = draft.cards.map(({ evidence }) => evidence.index);
	const last = draft.cards.reduce(
		(one, { evidence }) => (evidence.index > one.index ? evidence : one),
		draft.cards[0]?.evidence ?? { index: -1, section: '' }
	);
	const candidate: Candidate = {
		id: item.id,
		form: draft.form,
		section: last.section,
		item,
		kinds: {},
		spares: [],
		score: scoreOf(draft.form, [], draft.features ?? {}),
		reason: draft.reason
	};
	return { candidate, proof, changed: [] };
}

function randomFor({ seed }: Settings): (words: string) => Random {
	return (words) => seeded(Number.parseInt(fingerprint(`${seed} ${words}`).slice(-6), 36));
}

function wordsIn(sentences: readonly Sentence[]): number {
	return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
