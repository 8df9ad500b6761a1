import { scoreOrder, type Ranked } from './order';

// Apart from the scoring: only those whose order is explained load it.

/** A card that is to move, and the nearest cards that the text puts before and behind it. */
export type Move = { id: string; after: string | undefined; before: string | undefined };

/** Where the cards belong that have to move, in the right order. */
export function moveAdvice(cards: readonly Ranked[], order: readonly string[]): Move[] {
	const { kept, shown } = scoreOrder(cards, order);
	const ranks = new Map(cards.map(({ id, rank }) => [id, rank]));
	const rank = (id: string) => ranks.get(id) ?? 0;
	return shown
		.filter((id) => !kept.includes(id))
		.map((id) => ({
			id,
			after: shown.filter((other) => rank(other) < rank(id)).at(-1),
			before: shown.find((other) => rank(other) > rank(id))
		}));
}

/** Pairs of cards to which the text gives no order. */
export function freePairs(cards: readonly Ranked[]): [string, string][] {
	return cards.flatMap((card, place) =>
		cards
			.slice(place + 1)
			.filter(({ rank }) => rank === card.rank)
			.map(({ id }): [string, string] => [card.id, id])
	);
}
