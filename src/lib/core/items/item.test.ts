import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from './choice';
import type { Item, Response } from './item';
import { grade, guessScore, maxScore } from './item';
import type { OrderItem } from './order';

const base = {
	id: 'q',
	stem: [],
	claims: [],
	evidence: [],
	explanation: [],
	memory: false,
	retain: false,
	waivers: []
};

function choice(options: string, key: string, prove = false): ChoiceItem {
	return {
		...base,
		type: 'choice',
		options: Array.from(options, (id) => ({ id, text: [], feedback: [] })),
		key: Array.from(key),
		fixed: false,
		statement: false,
		prove
	};
}

const order: OrderItem = {
	...base,
	type: 'order',
	cards: ['a', 'b', 'c', 'd'].map((id, place) => ({ id, text: [], rank: place + 1, evidence: [] }))
};

const anyItem = fc.constantFrom<Item>(
	choice('abc', 'b'),
	choice('abcde', 'bd'),
	choice('abcd', 'a', true),
	order
);

describe('a choice', () => {
	it('gives its mark for exactly the key, whatever the sequence', () => {
		expect(grade(choice('abcd', 'bd'), { picked: ['d', 'b'] })).toEqual({ score: 1, max: 1 });
	});

	it.each([
		['no option', []],
		['a distractor', ['a']],
		['half of the key', ['b']],
		['the key and a distractor', ['a', 'b', 'd']],
		['one right option twice', ['b', 'b']],
		['an option that is not there', ['b', 'x']]
	])('gives no mark for %s', (_, picked) => {
		expect(grade(choice('abcd', 'bd'), { picked }).score).toBe(0);
	});
});

describe('a choice with a proof', () => {
	const item = choice('abc', 'b', true);
	const proving = ['tides.0.2', 'tides.0.3'];

	it.each([
		['both parts right', { picked: ['b'], proof: 'tides.0.3' }, 2],
		['the right option without the proof', { picked: ['b'], proof: 'tides.0.1' }, 1],
		['the right option and no sentence', { picked: ['b'] }, 1],
		['the proof without the right option', { picked: ['a'], proof: 'tides.0.3' }, 0],
		['a proof that was one before its words were corrected', { picked: ['b'], proved: true }, 2],
		['such a proof without the right option', { picked: ['a'], proved: true }, 0]
	] satisfies [string, Response, number][])('gives for %s', (_, response, score) => {
		expect(grade(item, response, proving)).toEqual({ score, max: 2 });
	});

	it('gives no mark for a sentence where none is asked for', () => {
		expect(grade(choice('abc', 'b'), { picked: ['b'], proof: 'tides.0.3' }, proving)).toEqual({
			score: 1,
			max: 1
		});
	});
});

describe('any item', () => {
	it('scores between nothing and its maximum, whatever is given', () => {
		fc.assert(
			fc.property(anyItem, fc.array(fc.string()), fc.string(), (item, picked, proof) => {
				const { score, max } = grade(item, { picked, proof }, ['s.0.0']);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(max);
				expect(max).toBe(maxScore(item));
			})
		);
	});

	it('gives full marks for its key', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				const picked = item.type === 'choice' ? item.key : item.cards.map(({ id }) => id);
				expect(grade(item, { picked, proof: 's.0.0' }, ['s.0.0']).score).toBe(maxScore(item));
			})
		);
	});

	it('gives nothing for "I don\'t know"', () => {
		expect(grade(choice('abc', 'b'), { picked: ['b'], unknown: true })).toEqual({
			score: 0,
			max: 1
		});
		expect(grade(order, { picked: [], unknown: true })).toEqual({ score: 0, max: 2 });
	});
});

describe('pure guessing', () => {
	it.each<[string, Item, number]>([
		['one option of four', choice('abcd', 'b'), 1 / 4],
		['two options of five', choice('abcde', 'bd'), 1 / 10],
		['three options of six', choice('abcdef', 'abc'), 1 / 20],
		['one option of four and one sentence of ten', choice('abcd', 'b', true), 1 / 4 + 1 / 40],
		['an order of four cards', order, 2 * (7 / 36)]
	])('earns for %s on average', (_, item, expected) => {
		expect(guessScore(item, 10)).toBeCloseTo(expected, 12);
	});

	it('counts no sentence where there is none to choose', () => {
		expect(guessScore(choice('abcd', 'b', true), 0)).toBe(1 / 4);
	});
});
