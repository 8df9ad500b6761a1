import { describe, it, expect } from 'vitest';
import { aChoice } from '#tests/builders';
import { diceOf, firstSeed, optionOrder } from './present';

describe('optionOrder', () => {
	const items = Array.from({ length: 20 }, (_, index) => aChoice({ id: `q${index}` }));

	it('has every option once', () => {
		for (const item of items) expect(optionOrder(item, firstSeed).sort()).toEqual(['a', 'b', 'c']);
	});

	it('is the same for the same item and seed', () => {
		expect(optionOrder(aChoice(), 7)).toEqual(optionOrder(aChoice(), 7));
	});

	it('differs from item to item and from seed to seed', () => {
		const orders = new Set(items.map((item) => optionOrder(item, firstSeed).join('')));
		const seeds = new Set(
			items.map((item, seed) => optionOrder({ ...item, id: 'q' }, seed).join(''))
		);
		expect([orders.size, seeds.size]).toEqual([6, 6]);
	});

	it('is the file’s where it is fixed', () => {
		for (const item of items)
			expect(optionOrder({ ...item, fixed: true }, firstSeed)).toEqual(['a', 'b', 'c']);
	});
});

describe('diceOf', () => {
	it('gives every item numbers of its own', () => {
		expect(diceOf({ id: 'a' }, 1)()).not.toBe(diceOf({ id: 'b' }, 1)());
	});
});
