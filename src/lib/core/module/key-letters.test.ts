import { describe, expect, it } from 'vitest';
import { aChoice, aSection, someOptions } from '#tests/builders';
import { firstSeed, optionOrder } from '../items/present';
import { keyLetters, letter, lopsided, sheetSeed } from './key-letters';

const letters = (word: string) => Array.from(word);

describe('the letters of the key', () => {
	it.each([
		['ABCABCAB', false],
		['AABBBCDA', false],
		['ABBBBCDA', true],
		['AABACABA', true],
		// Fewer than eight: chance, not a pattern.
		['ABABA', false],
		['AAAA', true],
		['', false]
	])('%s tell a pattern: %s', (word, expected) => {
		expect(lopsided(letters(word))).toBe(expected);
	});

	it('are those of the options as they lie, and orderings have none', () => {
		const item = aChoice({ key: ['b'] });
		const [first = ''] = keyLetters({ sections: [aSection({ items: [item] })] }, 7);
		expect(first).toBe(letter(optionOrder(item, 7).indexOf('b')));
		expect(keyLetters({ sections: [aSection()] }, 7)).toHaveLength(1);
	});
});

describe('the seed of a sheet', () => {
	/** Ten questions of two options each, under ids that are tried until chance has a pattern in them. */
	const module = (name: string) => ({
		sections: [
			aSection({
				items: Array.from({ length: 10 }, (_, index) =>
					aChoice({ id: `${name}-${index}`, options: someOptions('The Moon', 'The Sun') })
				)
			})
		]
	});
	const names = Array.from({ length: 40 }, (_, index) => `try${index}`);
	const patterned = (name: string) => lopsided(keyLetters(module(name), firstSeed));

	it('is the first attempt’s, so that letters on paper and on screen are the same', () => {
		const even = names.find((name) => !patterned(name)) ?? '';
		expect(sheetSeed(module(even))).toBe(firstSeed);
	});

	it('is another where the first attempt’s letters tell a pattern', () => {
		const uneven = names.find(patterned) ?? '';
		const seed = sheetSeed(module(uneven));
		expect(seed).not.toBe(firstSeed);
		expect(lopsided(keyLetters(module(uneven), seed))).toBe(false);
	});

	it('stays the first where no order can help', () => {
		const fixed = Array.from({ length: 9 }, (_, index) =>
			aChoice({ id: `q-${index}`, fixed: true })
		);
		expect(sheetSeed({ sections: [aSection({ items: fixed })] })).toBe(firstSeed);
	});
});
