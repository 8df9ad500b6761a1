import type { ChoiceItem } from './choice';
import { maxScore, type Item } from './item';
import { inOrder, risingPairs, type Ranked } from './order';

// What luck alone would bring. Apart from the grading: only results say it.

/** The mean score of pure guessing, with `sentences` sentences to choose a proof from. */
export function guessScore(item: Item, sentences: number): number {
	switch (item.type) {
		case 'choice':
			return guessChoice(item, sentences);
		case 'order':
			return maxScore(item) * guessOrder(item.cards);
	}
}

/**
 * The mean score of pure guessing: as many options as the key has, drawn blindly, then one of
 * `sentences` sentences. 0 sentences: none can be chosen.
 */
function guessChoice({ options, key, prove }: ChoiceItem, sentences: number): number {
	const right = key.reduce(
		(chance, _, drawn) => (chance * (drawn + 1)) / (options.length - drawn),
		1
	);
	return prove && sentences > 0 ? right + right / sentences : right;
}

/**
 * The mean credit of a random order. Orders are counted by wrong pairs, as coefficients of the
 * Gaussian multinomial (Stanley, Enumerative Combinatorics I, §1.7): each card multiplies the
 * series by 1 − q^place and divides it by 1 − q^twins.
 */
export function guessOrder(cards: readonly Ranked[]): number {
	const pairs = risingPairs(inOrder(cards));
	if (pairs === 0) return 1;
	const ways = [1, ...Array<number>(pairs).fill(0)];
	const at = (wrong: number) => ways[wrong] ?? 0;
	withTwins(cards).forEach((twins, place) => {
		for (let wrong = pairs; wrong >= 0; wrong--) ways[wrong] = at(wrong) - at(wrong - place - 1);
		for (let wrong = 0; wrong <= pairs; wrong++) ways[wrong] = at(wrong) + at(wrong - twins);
	});
	const sum = (of: (wrong: number) => number) =>
		ways.reduce((total, number, wrong) => total + number * of(wrong), 0);
	return sum((wrong) => Math.max(0, 1 - (2 * wrong) / pairs)) / sum(() => 1);
}

/** How many orders are right. */
export function acceptedOrders(cards: readonly Ranked[]): number {
	return withTwins(cards).reduce((orders, twins) => orders * twins, 1);
}

/** For each card, how many of its rank there are up to and with it. */
function withTwins(cards: readonly Ranked[]): number[] {
	return cards.map(
		(card, place) => cards.slice(0, place + 1).filter(({ rank }) => rank === card.rank).length
	);
}
