import { seeded, shuffle, type Random } from '../random';
import { plain, type Inline } from '../text/rich';
import type { ChoiceItem } from './choice';
import { startOrder, type Card, type OrderItem } from './order';

/** The seed of a printed page and of whatever must look the same for a whole class. */
export const firstSeed = 1;

/** One item's own random numbers in one attempt: no item's order tells of another's. */
export function diceOf(item: { id: string }, seed: number): Random {
	return seeded((seed ^ hash32(item.id)) >>> 0);
}

/** The ids of the options as the attempt with this seed shows them; a fixed item keeps the file's order. */
export function optionOrder(item: ChoiceItem, seed: number): string[] {
	const ids = item.options.map(({ id }) => id);
	return item.fixed ? ids : shuffle(ids, diceOf(item, seed));
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash32(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}

/** A choice as the screen gets it: without its key, and without what is said after. */
export type ChoiceView = {
	type: 'choice';
	id: string;
	stem: Inline[];
	options: { id: string; text: Inline[] }[];
	/** How many options are to be chosen. */
	pick: number;
	/** The second part asks for the sentence that proves it. */
	prove: boolean;
};

/** An ordering as the screen gets it: its cards lie as the attempt with this seed deals them. */
export type OrderView = {
	type: 'order';
	id: string;
	stem: Inline[];
	cards: CardView[];
};

export type CardView = { id: string; text: Inline[]; name: string };

export function presentChoice(item: ChoiceItem, seed: number): ChoiceView {
	const { id, stem, options, key, prove } = item;
	const shown = optionOrder(item, seed).flatMap(
		(one) => options.find((other) => other.id === one) ?? []
	);
	return {
		type: 'choice',
		id,
		stem,
		options: shown.map(({ id, text }) => ({ id, text })),
		pick: key.length,
		prove
	};
}

export function presentOrder(item: OrderItem, seed: number): OrderView {
	const { id, stem, cards } = item;
	const dealt = startOrder(cards, diceOf(item, seed));
	return {
		type: 'order',
		id,
		stem,
		cards: dealt.flatMap((one) => {
			const card = cards.find((other) => other.id === one);
			return card ? [{ id: one, text: card.text, name: cardName(card) }] : [];
		})
	};
}

/** What a card is called in announcements and feedback: its short name, else its words, cut at 40 characters. */
export function cardName(card: Card): string {
	if (card.short !== undefined) return card.short;
	const words = plain(card.text);
	return words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`;
}
