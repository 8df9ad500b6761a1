import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../random';
import type { OrderItem } from './order';
import { acceptedOrders, guessOrder } from './guess';
import { gradeOrder, scoreOrder, startOrder } from './order';
import { freePairs, moveAdvice } from './order-advice';

type Cards = { id: string; rank: number }[];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Cards a, b, c … of these ranks. */
function cardsOf(...ranks: number[]): Cards {
	return ranks.map((rank, place) => ({ id: letters.charAt(place), rank }));
}

/** Cards of n ranks in a chain. */
function chain(n: number): Cards {
	return cardsOf(...Array.from({ length: n }, (_, place) => place + 1));
}

function permutations<T>(items: readonly T[]): T[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((item, place) =>
		permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest])
	);
}

/** All orders, but for those that only change cards of equal rank over. */
function distinctOrders(cards: Cards): string[][] {
	return permutations(cards)
		.filter((order) =>
			order.every((card, place) =>
				order.slice(0, place).every(({ id, rank }) => rank !== card.rank || id < card.id)
			)
		)
		.map((order) => order.map(({ id }) => id));
}

/** Every way to let neighbours of n cards share a rank: the weak orders, up to the cards' names. */
function weakOrders(n: number): Cards[] {
	return Array.from({ length: 2 ** (n - 1) }, (_, mask) => {
		let rank = 1;
		return cardsOf(
			...Array.from({ length: n }, (_, place) =>
				place > 0 && (mask >> (place - 1)) & 1 ? ++rank : rank
			)
		);
	});
}

const upTo = (n: number) => Array.from({ length: n }, (_, size) => weakOrders(size + 1)).flat();

/** The definition, by pairs and by trying every set of cards. */
function bruteForce(cards: Cards, order: readonly string[]) {
	const sequence = order.map((id) => cards.find((card) => card.id === id)?.rank ?? 0);
	let pairs = 0;
	let right = 0;
	const conflicts = sequence.map(() => 0);
	sequence.forEach((a, i) =>
		sequence.forEach((b, j) => {
			if (a >= b) return;
			pairs++;
			if (i < j) right++;
			else {
				conflicts[i] = (conflicts[i] ?? 0) | (1 << j);
				conflicts[j] = (conflicts[j] ?? 0) | (1 << i);
			}
		})
	);
	let largest = 0;
	for (let set = 0; set < 1 << order.length; set++) {
		const members = order.flatMap((_, place) => ((set >> place) & 1 ? [place] : []));
		if (members.every((place) => !((conflicts[place] ?? 0) & set)))
			largest = Math.max(largest, members.length);
	}
	return { pairs, right, moves: order.length - largest };
}

function rankAt(cards: Cards, id: string): number {
	return cards.find((card) => card.id === id)?.rank ?? NaN;
}

const anyCards = fc
	.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 })
	.map((ranks) => cardsOf(...ranks));
const anyTask = anyCards.chain((cards) =>
	fc.record({
		cards: fc.constant(cards),
		order: fc.shuffledSubarray(
			cards.map(({ id }) => id),
			{ minLength: cards.length }
		)
	})
);

describe('scoring an order', () => {
	it('finds the pairs and the fewest moves that trying everything finds, for all weak orders', () => {
		for (const cards of upTo(6)) {
			for (const order of distinctOrders(cards)) {
				const { pairs, right, moves } = scoreOrder(cards, order);
				expect({ pairs, right, moves }, order.join('')).toEqual(bruteForce(cards, order));
			}
		}
	});

	it('keeps a largest set without a wrong pair for seven cards as well', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...weakOrders(7)),
				fc.shuffledSubarray(Array.from('abcdefg'), { minLength: 7 }),
				(cards, order) => {
					expect(scoreOrder(cards, order).moves).toBe(bruteForce(cards, order).moves);
				}
			)
		);
	});

	it.each([
		['the right order', 'abcde', 10, 0, 1],
		['two neighbours changed over', 'bacde', 9, 1, 0.8],
		['the first card put last', 'bcdea', 6, 1, 0.2],
		['two wrong pairs', 'abdec', 8, 1, 0.6],
		['as many right pairs as wrong ones', 'ebcda', 3, 2, 0],
		['the reverse', 'edcba', 0, 4, 0]
	])('gives for %s its pairs, moves and credit', (_, order, right, moves, credit) => {
		expect(scoreOrder(chain(5), Array.from(order))).toMatchObject({
			pairs: 10,
			right,
			moves,
			credit
		});
	});

	it('accepts any order of cards to which the text gives none', () => {
		const cards = cardsOf(1, 2, 2, 3);
		expect(scoreOrder(cards, Array.from('acbd'))).toMatchObject({
			pairs: 5,
			right: 5,
			moves: 0,
			credit: 1
		});
		expect(scoreOrder(cards, Array.from('acbd')).shown).toEqual(Array.from('acbd'));
	});

	it('shows a right order that leaves what may stay in the order in which the learner put it', () => {
		fc.assert(
			fc.property(anyTask, ({ cards, order }) => {
				const { kept, shown } = scoreOrder(cards, order);
				expect(scoreOrder(cards, shown).credit).toBe(1);
				expect(shown.filter((id) => kept.includes(id))).toEqual(kept);
				expect(order.filter((id) => kept.includes(id))).toEqual(kept);
			})
		);
	});

	it('moves the cards that stand nearest to where they belong', () => {
		// Moving e and d is shorter than moving e and c.
		expect(scoreOrder(chain(5), Array.from('aebdc')).kept).toEqual(Array.from('abc'));
		// Moving b and a is shorter than moving c and a.
		expect(scoreOrder(chain(5), Array.from('cbdae')).kept).toEqual(Array.from('cde'));
	});

	it('keeps the earlier cards of the right order where the distances are equal', () => {
		expect(scoreOrder(chain(4), Array.from('cdab')).kept).toEqual(Array.from('ab'));
	});

	it('rises by one pair when two neighbours in the wrong order change places', () => {
		fc.assert(
			fc.property(anyTask, ({ cards, order }) => {
				const wrong = order.findIndex(
					(id, place) => rankAt(cards, id) > rankAt(cards, order[place + 1] ?? '')
				);
				fc.pre(wrong >= 0);
				const mended = order.toSpliced(wrong, 2, order[wrong + 1] ?? '', order[wrong] ?? '');
				const before = scoreOrder(cards, order);
				const after = scoreOrder(cards, mended);
				expect(after.right).toBe(before.right + 1);
				expect(after.credit).toBeGreaterThanOrEqual(before.credit);
			})
		);
	});

	it.each([
		['a card is missing', ['a', 'b']],
		['a card comes twice', ['a', 'b', 'b']],
		['a card is unknown', ['a', 'b', 'x']],
		['there is one card too many', ['a', 'b', 'c', 'x']],
		['nothing is given', []]
	])('gives nothing where %s', (_, order) => {
		expect(scoreOrder(chain(3), order)).toMatchObject({ right: 0, credit: 0, kept: [] });
	});

	it('takes twenty cards in its stride', () => {
		// Six groups of three, each reversed, and two: the most sets of equal size that twenty cards allow.
		const cards = chain(20);
		const { moves } = scoreOrder(cards, Array.from('cbafedihglkjonmrqpts'));
		expect(moves).toBe(13);
	});
});

describe('grading an ordering', () => {
	const item = (cards: Cards): OrderItem => ({
		type: 'order',
		id: 'stages',
		stem: [],
		claims: [],
		evidence: [],
		explanation: [],
		memory: false,
		retain: false,
		waivers: [],
		cards: cards.map((card) => ({ ...card, text: [], evidence: [] }))
	});

	it('gives two points for the right order and never less than none', () => {
		fc.assert(
			fc.property(anyTask, ({ cards, order }) => {
				const { score, max } = gradeOrder(item(cards), order);
				expect(max).toBe(2);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(2);
				expect(gradeOrder(item(cards), scoreOrder(cards, order).shown).score).toBe(2);
			})
		);
	});

	it('gives points by pairs: 1.2 of 2 for eight pairs of ten', () => {
		expect(gradeOrder(item(chain(5)), Array.from('abdec')).score).toBe(1.2);
	});
});

describe('advice on moves', () => {
	it('says after and before which card the text puts a card that has to move', () => {
		expect(moveAdvice(chain(5), Array.from('abdec'))).toEqual([
			{ id: 'c', after: 'b', before: 'd' }
		]);
	});

	it('names no neighbour at either end', () => {
		expect(moveAdvice(chain(3), Array.from('bca'))).toEqual([
			{ id: 'a', after: undefined, before: 'b' }
		]);
		expect(moveAdvice(chain(3), Array.from('cab'))).toEqual([
			{ id: 'c', after: 'b', before: undefined }
		]);
	});

	it('never names a card to which the text gives no order', () => {
		expect(moveAdvice(cardsOf(1, 2, 2, 3, 4), Array.from('abdec'))).toEqual([
			{ id: 'c', after: 'a', before: 'd' }
		]);
	});

	it('mends the order where one move is enough', () => {
		fc.assert(
			fc.property(anyTask, ({ cards, order }) => {
				const [move, ...more] = moveAdvice(cards, order);
				fc.pre(move !== undefined && more.length === 0);
				const rest = order.filter((id) => id !== move.id);
				const place = move.after === undefined ? 0 : rest.indexOf(move.after) + 1;
				expect(scoreOrder(cards, rest.toSpliced(place, 0, move.id)).credit).toBe(1);
			})
		);
	});

	it('is true of every card, and given for just those that have to move', () => {
		fc.assert(
			fc.property(anyTask, ({ cards, order }) => {
				const advice = moveAdvice(cards, order);
				expect(advice).toHaveLength(scoreOrder(cards, order).moves);
				for (const { id, after, before } of advice) {
					if (after !== undefined) expect(rankAt(cards, after)).toBeLessThan(rankAt(cards, id));
					if (before !== undefined)
						expect(rankAt(cards, before)).toBeGreaterThan(rankAt(cards, id));
				}
			})
		);
	});
});

describe('the order to begin with', () => {
	const faults = (cards: Cards, order: string[]) => {
		const { credit, moves, right } = scoreOrder(cards, order);
		return (credit > 0 ? 4 : 0) + (moves < 2 ? 2 : 0) + (right === 0 ? 1 : 0);
	};

	it('is worth nothing, two moves away and not the reverse, or as near to that as the cards allow', () => {
		for (const cards of upTo(5).filter(({ length }) => length > 1)) {
			const ids = cards.map(({ id }) => id);
			const least = Math.min(...permutations(ids).map((order) => faults(cards, order)));
			for (let seed = 0; seed < 10; seed++) {
				const start = startOrder(cards, seeded(seed));
				expect([...start].sort()).toEqual(ids);
				expect(faults(cards, start), JSON.stringify(cards)).toBe(least);
			}
		}
	});

	it.each([4, 6, 8, 20])('meets all three rules for a chain of %i cards', (n) => {
		for (let seed = 0; seed < 20; seed++)
			expect(faults(chain(n), startOrder(chain(n), seeded(seed)))).toBe(0);
	});

	it('is the same for a whole class', () => {
		expect(startOrder(chain(6), seeded(7))).toEqual(startOrder(chain(6), seeded(7)));
	});

	it.each([0, 0.999])('is never right, however the dice fall: always %f', (die) => {
		expect(startOrder(cardsOf(1, 2), () => die)).toEqual(['b', 'a']);
		expect(startOrder(cardsOf(2, 1), () => die)).toEqual(['a', 'b']);
	});

	it('comes to an end even where every order is right', () => {
		expect(startOrder(cardsOf(1, 1, 1), seeded(1))).toHaveLength(3);
	});
});

describe('what a task admits', () => {
	it.each([
		['a chain', [1, 2, 3, 4], 1, []],
		['one free pair', [1, 2, 2, 3], 2, [['b', 'c']]],
		[
			'three free cards',
			[1, 2, 2, 2],
			6,
			[
				['b', 'c'],
				['b', 'd'],
				['c', 'd']
			]
		]
	])('counts the right orders and the free pairs of %s', (_, ranks, orders, pairs) => {
		expect(acceptedOrders(cardsOf(...ranks))).toBe(orders);
		expect(freePairs(cardsOf(...ranks))).toEqual(pairs);
	});
});

describe('guessing an order', () => {
	it('gives on average what the mean over all orders is, for all weak orders', () => {
		for (const cards of upTo(6)) {
			const credits = permutations(cards.map(({ id }) => id)).map(
				(order) => scoreOrder(cards, order).credit
			);
			const mean = credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
			expect(guessOrder(cards)).toBeCloseTo(mean, 12);
		}
	});

	it.each([
		[4, 0.194],
		[5, 0.163],
		[6, 0.145]
	])('earns a chain of %i cards %f of one point', (n, credit) => {
		expect(guessOrder(chain(n))).toBeCloseTo(credit, 3);
	});

	it('earns less the more cards there are, up to twenty and counted in any order', () => {
		const shares = Array.from({ length: 19 }, (_, place) => guessOrder(chain(place + 2)));
		expect(shares).toEqual([...shares].sort((a, b) => b - a));
		expect(shares.at(-1)).toBeGreaterThan(0);
		expect(guessOrder(cardsOf(3, 1, 2, 1))).toBeCloseTo(guessOrder(cardsOf(1, 1, 2, 3)), 12);
	});
});
