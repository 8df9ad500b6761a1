import { english } from '../languages/en';
import { textLanguage } from '../languages/languages';
import type { Level } from '../../items/item';
import { areEven } from './even';
import { eventsOf, type Event } from './events';
import type { ChoiceDraft, Context, FormGenerator } from './form';
import { combinations, disjoint } from './time-order';

/** So many questions of one text. */
const mostDrafts = 3;
const mostTried = 8;
/** Rule M07. */
const keyStandsOut = 1.24;
const optionsDiffer = 1.79;

/** Which of these events happened first? Three or four whose dates do not overlap. */
export const first: FormGenerator = function* (context) {
	const row = disjoint(eventsOf(context));
	let made = 0;
	for (const [index, key] of row.entries()) {
		const set = [key, ...laterOnes(key, row.slice(index + 1), context)];
		const level = levelOf(set);
		if (set.length !== context.settings.options || !level) continue;
		yield draftOf(set, level, context);
		if (++made >= mostDrafts) return;
	}
	if (made === 0) context.drop('F-few-events');
};

/** Later events in other paragraphs before others, alike in form and length with the key. */
function laterOnes(key: Event, later: readonly Event[], { settings, source }: Context): Event[] {
	const far = [...later]
		.sort((a, b) => Number(isBeside(a, key)) - Number(isBeside(b, key)))
		.slice(0, mostTried);
	const sets = [...combinations(far, settings.options - 1)].filter((set) => {
		const texts = [key, ...set].map(({ text }) => text);
		return areEven(texts, source.lang) && areOfLength(key, set) && levelOf([key, ...set]);
	});
	return sets.find((set) => !areTold([key, ...set])) ?? sets[0] ?? [];
}

function isBeside(one: Event, other: Event): boolean {
	return one.sentence.part === other.sentence.part && one.sentence.block === other.sentence.block;
}

/** The earliest event is told first, so that looking for the first one mentioned would do. */
function areTold([key, ...others]: readonly Event[]): boolean {
	return others.every(({ sentence }) => key !== undefined && key.sentence.index < sentence.index);
}

/** Proof in two paragraphs is integrated; in one and the same sentence or its neighbour, inferred. */
function levelOf(events: readonly Event[]): Level | undefined {
	const sentences = [...new Set(events.map(({ sentence }) => sentence))];
	const paragraphs = new Set(sentences.map(({ part, block }) => `${part} ${block}`));
	if (paragraphs.size > 1) return 'integrate';
	const numbers = sentences.map(({ index }) => index);
	return sentences.length <= 2 && Math.max(...numbers) - Math.min(...numbers) <= 1
		? 'infer'
		: undefined;
}

function areOfLength(key: Event, others: readonly Event[]): boolean {
	const lengths = others.map(({ text }) => text.length);
	const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
	const own = key.text.length;
	const most = Math.max(longest, own) / Math.min(shortest, own);
	return own < keyStandsOut * longest && own * keyStandsOut > shortest && most < optionsDiffer;
}

function draftOf(events: readonly Event[], level: Level, { source }: Context): ChoiceDraft {
	const { stems } = textLanguage(source.lang) ?? english;
	const [key, ...later] = events as [Event, ...Event[]];
	const [before, after] = stems.later;
	const proof = [...new Set(events.map(({ sentence }) => sentence))];
	return {
		type: 'choice',
		form: 'first',
		stem: [{ type: 'text', text: stems.first }],
		level,
		evidence: proof.sort((a, b) => a.index - b.index),
		reason: { code: 'dated-events', count: events.length },
		key: { text: key.text, sentence: key.sentence },
		// Its options are the text's own words, all of them.
		statement: true,
		whole: true,
		distractors: later.map(({ text, sentence, mention }, index) => ({
			text,
			sentence,
			kind: 'text' as const,
			lures: index % 2 ? (['elsewhere', 'misread'] as const) : (['reversed', 'misread'] as const),
			feedback: [{ type: 'text' as const, text: `${before}${mention.text}${after}` }]
		})),
		features: { resolved: Number(key.resolved ?? false) }
	};
}
