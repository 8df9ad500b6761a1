import type { Waiver } from '../../items/item';
import { english } from '../languages/en';
import { textLanguage } from '../languages/languages';
import { areEven, haveOneTense, unlikeOpening } from './even';
import { eventsOf, type Event } from './events';
import type { Context, FormGenerator, OrderDraft } from './form';

const fewestCards = 3;
const mostCards = 5;
/** So many orderings of one text; a second shares no event with the first. */
const mostDrafts = 3;

/** The order in which events happened: such whose dates do not overlap, so that only one order is right. */
export const timeOrder: FormGenerator = function* (context) {
	let events = eventsOf(context);
	for (let made = 0; made < mostDrafts; made++) {
		const cards = chosen(events, context.source.lang);
		if (!cards) {
			context.drop('F-few-events');
			return;
		}
		yield draftOf(cards, context);
		events = events.filter((event) => !cards.includes(event));
	}
};

/** Events of which each is over, as far as its date tells, before the next begins. */
export function disjoint(events: readonly Event[]): Event[] {
	const kept: Event[] = [];
	const ended = [...events].sort(
		(a, b) => a.mention.last - b.mention.last || b.mention.first - a.mention.first
	);
	for (const event of ended) {
		const last = kept.at(-1);
		if (!last || last.mention.last < event.mention.first) kept.push(event);
	}
	return kept;
}

/** Up to five of the events, alike in form, and not told in their order if that can be. */
function chosen(events: readonly Event[], lang: string): Event[] | undefined {
	const row = disjoint(events);
	for (const alike of [areEven, haveOneTense])
		for (const unordered of [true, false])
			for (let size = Math.min(mostCards, row.length); size >= fewestCards; size--)
				for (const set of subsets(row, size)) {
					if (unordered && isToldInOrder(set)) continue;
					if (
						alike(
							set.map(({ text }) => text),
							lang
						)
					)
						return set;
				}
	return undefined;
}

/** So many events are tried with one another. */
const mostTried = 9;

function* subsets(row: readonly Event[], size: number): Generator<Event[]> {
	const spread =
		row.length <= mostTried
			? row
			: Array.from(
					{ length: mostTried },
					(_, index) => row[Math.round((index * (row.length - 1)) / (mostTried - 1))] as Event
				);
	yield* combinations(spread, size);
}

/** All sets of a size, in order. */
export function* combinations<T>(all: readonly T[], size: number): Generator<T[]> {
	if (size === 0) yield [];
	for (let first = 0; first <= all.length - size && size > 0; first++)
		for (const rest of combinations(all.slice(first + 1), size - 1))
			yield [all[first] as T, ...rest];
}

/** Whether the text tells the events as they happened, in more than one paragraph: then scanning solves it (rule OL8). */
function isToldInOrder(events: readonly Event[]): boolean {
	const places = events.map(({ sentence }) => sentence);
	const paragraphs = new Set(places.map(({ part, block }) => `${part} ${block}`));
	const told = places.every((place, index) => {
		const before = places[index - 1] ?? place;
		return place.part === before.part ? place.block >= before.block : place.part > before.part;
	});
	return told && paragraphs.size > 1;
}

function draftOf(events: readonly Event[], { source }: Context): OrderDraft {
	const { stems } = textLanguage(source.lang) ?? english;
	const texts = events.map(({ text }) => text);
	return {
		type: 'order',
		form: 'time-order',
		stem: [{ type: 'text', text: stems.timeOrder }],
		level: 'integrate',
		evidence: [],
		reason: { code: 'dated-events', count: events.length },
		memory: isToldInOrder(events),
		waivers: waiversFor(texts, source.lang),
		explanation: [
			{
				type: 'text',
				text: `${events.map(({ text, mention }) => `${mention.text}: ${text}`).join('; ')}.`
			}
		],
		cards: events.map(({ text, sentence }, index) => ({
			text,
			rank: index + 1,
			evidence: sentence
		})),
		features: {
			resolved: events.filter(({ resolved }) => resolved).length / events.length
		}
	};
}

/** What of the checks such an ordering cannot meet, and why it may stand. */
function waiversFor(texts: readonly string[], lang: string): Waiver[] {
	const few = { rule: 'OL1', why: 'The text dates no more events that can be told apart.' };
	return [...(texts.length < 4 ? [few] : []), ...unlikeOpening(texts, lang)];
}
