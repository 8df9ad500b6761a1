import type { Random } from '../random';
import { shuffle } from '../random';
import type { Inline } from '../text/rich';
import type { Evidence, ItemBase, Outcome } from './item';

export type Card = {
	/** A letter by place in the file: a, b, c … */
	id: string;
	text: Inline[];
	/** A name for announcements and feedback, 40 characters at most. */
	short?: string;
	/** Place in the right order, from 1. Cards of equal rank may stand in any order among themselves. */
	rank: number;
	/** What proves that it comes after the cards before it. */
	evidence: Evidence[];
};

export type OrderItem = ItemBase & { type: 'order'; cards: Card[] };

/** What an order is judged by: cards of lower rank come first, equal ranks in any order. */
export type Ranked = Pick<Card, 'id' | 'rank'>;

/** Points by pairs (Kendall's tau, floored at nought), feedback by moves. */
export type OrderScore = {
	/** Pairs of cards to which the text gives an order. */
	pairs: number;
	/** How many of them the learner put in that order. */
	right: number;
	/** The fewest cards to move until no pair is wrong. */
	moves: number;
	/** The cards that can stay, in the learner's order. */
	kept: string[];
	/** From 0, as good as chance or worse, to 1, every pair right. */
	credit: number;
	/** A right order that leaves the kept cards in the learner's order. */
	shown: string[];
};

/** Judges an order of card ids. One that is not an order of just these cards earns nothing. */
export function scoreOrder(cards: readonly Ranked[], order: readonly string[]): OrderScore {
	const author = inOrder(cards);
	const ids = author.map(({ id }) => id);
	const pairs = risingPairs(author);
	const learner = order.flatMap((id) => author.filter((card) => card.id === id));
	if (new Set(order).size !== ids.length || learner.length !== order.length)
		return { pairs, right: 0, moves: ids.length, kept: [], credit: 0, shown: ids };
	const right = risingPairs(learner);
	const credit = pairs > 0 ? Math.max(0, (2 * right - pairs) / pairs) : 1;
	const kept = cardsToKeep(learner, ids);
	return { pairs, right, moves: ids.length - kept.length, kept, credit, shown: settle(ids, kept) };
}

/** In the author's order. */
export function inOrder<T extends Ranked>(cards: readonly T[]): T[] {
	return [...cards].sort((a, b) => a.rank - b.rank);
}

/** Pairs of cards to which the text gives an order, and which stand in it. */
export function risingPairs(cards: readonly Ranked[]): number {
	return cards.flatMap((card, place) =>
		cards.slice(0, place).filter(({ rank }) => rank < card.rank)
	).length;
}

/**
 * The largest set of cards of which no two are in the wrong order. Of several, the one whose other
 * cards stand nearest to where they belong; then the one with the first cards in the author's order.
 */
function cardsToKeep(learner: readonly Ranked[], author: readonly string[]): string[] {
	const places = new Map(learner.map(({ id }, place) => [id, place]));
	let best: string[] = [];
	let least = Infinity;
	for (const run of longestRuns(learner)) {
		const kept = run.map(({ id }) => id);
		const shown = settle(author, kept);
		// Distances are whole numbers; what the kept cards take off stays below one and breaks ties.
		const cost = author.reduce(
			(sum, id, place) =>
				kept.includes(id)
					? sum - 2 ** -(place + 1)
					: sum + Math.abs(shown.indexOf(id) - (places.get(id) ?? 0)),
			0
		);
		if (cost < least) [least, best] = [cost, kept];
	}
	return best;
}

/**
 * The longest subsequences in which ranks never fall. These are the largest sets without a wrong pair,
 * since only unequal ranks can be wrong. Each takes one card from every level (how long the longest
 * subsequence is that ends in a card), so there are 1458 at most for 20 cards; we stop at 2000.
 */
function longestRuns(cards: readonly Ranked[]): Ranked[][] {
	const levels: Ranked[][] = [];
	for (const card of cards) {
		const below = levels.filter((level) => level.some(({ rank }) => rank <= card.rank)).length;
		(levels[below] ??= []).push(card);
	}
	const mayPrecede = (card: Ranked, next: Ranked | undefined) =>
		!next || (card.rank <= next.rank && cards.indexOf(card) < cards.indexOf(next));
	return levels.reduceRight<Ranked[][]>(
		(runs, candidates) =>
			runs
				.flatMap((run) =>
					candidates.filter((card) => mayPrecede(card, run[0])).map((card) => [card, ...run])
				)
				.slice(0, 2000),
		[[]]
	);
}

/** The author's order, with the kept cards in their own sequence on the places they hold in it. */
function settle(author: readonly string[], kept: readonly string[]): string[] {
	let next = 0;
	return author.map((id) => (kept.includes(id) ? (kept[next++] ?? id) : id));
}

/** Points are twice the credit: an ordering weighs as much as two single choices. */
export function gradeOrder({ cards }: OrderItem, order: readonly string[]): Outcome {
	return { score: 2 * scoreOrder(cards, order).credit, max: 2 };
}

/**
 * An order to begin with (OL7): worth nothing, two moves or more from right and not the exact reverse;
 * where there is no such order, one move away or the reverse. Only cards all of one rank begin solved.
 */
export function startOrder(cards: readonly Ranked[], random: Random): string[] {
	const ids = inOrder(cards).map(({ id }) => id);
	let start = [...ids].reverse();
	let least = startFaults(cards, start);
	for (let tries = 0; least > 0 && tries < 200; tries++) {
		const order = shuffle(ids, random);
		const faults = startFaults(cards, order);
		if (faults < least) [least, start] = [faults, order];
	}
	return start;
}

function startFaults(cards: readonly Ranked[], order: readonly string[]): number {
	const { credit, moves, right } = scoreOrder(cards, order);
	return 4 * Number(credit > 0) + 2 * Number(moves < 2) + Number(right === 0);
}
