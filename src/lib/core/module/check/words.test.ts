import { describe, it, expect } from 'vitest';
import { seeded } from '../../random';
import {
	anyOf,
	found,
	isQuotation,
	jaccard,
	longestRun,
	runIndex,
	tokens,
	unquoted
} from './words';

describe('tokens', () => {
	it.each([
		['capitals', 'The TIDE', ['the', 'tide']],
		['hyphens and dashes', 'full-scale — 2022', ['full', 'scale', '2022']],
		['an apostrophe inside a word', 'п’ять don’t', ["п'ять", "don't"]],
		['quotation marks', '‘Kyiv’ “now”', ['kyiv', 'now']],
		['ligatures', 'ﬁnal', ['final']],
		['accents', 'Erdoğan', ['erdoğan']]
	])('reads %s', (_, text, expected) => {
		expect(tokens(text)).toEqual(expected);
	});
});

describe('jaccard', () => {
	it('is the share of what two sets have in common', () => {
		expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
		expect(jaccard(new Set(), new Set())).toBe(0);
	});
});

describe('longestRun', () => {
	it('finds the longest words in a row that both texts have', () => {
		const text = runIndex(tokens('The sea rose and the sea fell before noon'));
		expect(longestRun(tokens('when the sea fell before night'), text)).toEqual(
			tokens('the sea fell before')
		);
		expect(longestRun(tokens('quiet'), text)).toEqual([]);
	});

	it('agrees with trying every run', () => {
		const random = seeded(7);
		const draw = (length: number) =>
			Array.from({ length }, () => 'abc'[Math.floor(random() * 3)] ?? '');
		for (let round = 0; round < 200; round++) {
			const [run, text] = [draw(8), draw(20)];
			const tried = run.flatMap((_, from) => run.map((__, to) => run.slice(from, to + 1)));
			const shared = tried.filter((one) => ` ${text.join(' ')} `.includes(` ${one.join(' ')} `));
			const longest = Math.max(...shared.map((one) => one.length));
			expect(longestRun(run, runIndex(text)).length).toBe(longest);
		}
	});
});

describe('quotation marks', () => {
	it.each([
		['“so-called” peace', ' peace'],
		['the "regime" fell', 'the   fell'],
		['у «звільнених» містах', 'у   містах'],
		['‘heroic’ deeds', ' deeds'],
		['the author’s and Ukraine’s', 'the author’s and Ukraine’s'],
		["don't and can't", "don't and can't"]
	])('of %s leave %j outside', (text, outside) => {
		expect(unquoted(text).replace(/^ +/, ' ')).toBe(outside);
	});

	it('may hold a whole option', () => {
		expect(isQuotation('“The tide turns.”')).toBe(true);
		expect(isQuotation('The “tide” turns')).toBe(false);
		expect(isQuotation('The tide turns')).toBe(false);
	});
});

describe('anyOf', () => {
	it('finds whole words, whatever their case', () => {
		expect(found(anyOf('all no.one'), 'All of them, overall; no one')).toEqual(['all', 'no one']);
	});
});
