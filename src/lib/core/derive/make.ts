import type { Candidate } from './candidate';
import { compose } from './compose';
import { composeOrder } from './compose-order';
import type { ChoiceDraft, Context, Distractor, Draft, OrderDraft } from './forms/form';
import { scoreOf } from './score';
import type { Soundness } from './soundness';

/** A candidate with what it was made from, and the sentences that it takes up. */
export type Made = {
	candidate: Candidate;
	draft: Draft;
	/** The sentences that prove it. */
	proof: number[];
	/** Those whose words its options or cards show as they are. */
	visible: number[];
	/** Those that an option changes. */
	falsified: number[];
};

/** A draft as a candidate that passes the checks; false, and counted, where none can be made of it. */
export function make(draft: Draft, context: Context, sound: Soundness): Made | false {
	return draft.type === 'choice'
		? makeChoice(draft, context, sound)
		: makeOrder(draft, context, sound);
}

/** The same question with the distractors that are allowed. */
export function remade(
	{ draft }: Made,
	allowed: (distractor: Distractor) => boolean,
	context: Context,
	sound: Soundness
): Made | undefined {
	if (draft.type !== 'choice' || draft.whole) return undefined;
	const quiet: Context = { ...context, drop: () => false };
	const distractors = draft.distractors.filter(allowed);
	return makeChoice({ ...draft, distractors }, quiet, sound) || undefined;
}

function makeChoice(draft: ChoiceDraft, context: Context, sound: Soundness): Made | false {
	const section = draft.evidence.at(-1)?.section;
	const random = context.randomFor(draft.key.text);
	const composed = compose(draft, context.settings.options, random, sound);
	if (typeof composed === 'string') return context.drop(composed);
	if (section === undefined) return false;
	const { item, chosen, kinds, spares } = composed;
	const { form, reason, features = {} } = draft;
	const score = scoreOf(
		form,
		chosen.map(({ kind, fit }) => ({ kind, fit })),
		features
	);
	return {
		candidate: { id: item.id, form, section, item, kinds, spares, score, reason },
		draft,
		proof: draft.evidence.map(({ index }) => index),
		...taken(draft, chosen)
	};
}

/** Which sentences a choice shows and which it changes: only whole statements count. */
function taken(
	draft: ChoiceDraft,
	chosen: readonly Distractor[]
): Pick<Made, 'visible' | 'falsified'> {
	if (!draft.statement) return { visible: [], falsified: [] };
	const own = draft.key.sentence ? [draft.key.sentence.index] : [];
	const others = (isChanged: boolean) =>
		chosen
			.filter(({ kind }) => (kind !== 'elsewhere' && kind !== 'text') === isChanged)
			.flatMap(({ sentence }) => sentence?.index ?? []);
	return draft.form === 'not-statement'
		? { visible: others(false), falsified: own }
		: { visible: [...own, ...others(false)], falsified: others(true) };
}

function makeOrder(draft: OrderDraft, context: Context, sound: Soundness): Made | false {
	const item = composeOrder(draft, sound);
	if (typeof item === 'string') return context.drop(item);
	const sentences = draft.cards.map(({ evidence }) => evidence.index);
	// It is asked where the last of its sentences has been read.
	const last = draft.cards.find(({ evidence }) => evidence.index === Math.max(...sentences));
	if (!last) return false;
	const { section } = last.evidence;
	const { form, reason, features = {} } = draft;
	const score = scoreOf(form, [], features);
	return {
		candidate: { id: item.id, form, section, item, kinds: {}, spares: [], score, reason },
		draft,
		proof: sentences,
		visible: sentences,
		falsified: []
	};
}
