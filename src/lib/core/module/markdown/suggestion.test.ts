import { describe, it, expect } from 'vitest';
import { nearest } from './suggestion';

const known = ['locate', 'infer', 'integrate', 'evaluate', 'retain'];

describe('nearest', () => {
	it.each([
		['a letter left out', 'infr', 'infer'],
		['a letter too many', 'retaine', 'retain'],
		['two letters swapped', 'lcoate', 'locate'],
		['another case', 'Evaluate', 'evaluate'],
		['two wrong letters in a long word', 'intergrat', 'integrate']
	])('sees through %s', (_, word, meant) => {
		expect(nearest(word, known)).toBe(meant);
	});

	it('makes no guess at a word that is like none', () => {
		expect(nearest('hard', known)).toBeUndefined();
	});
});
