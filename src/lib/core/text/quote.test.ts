import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { findQuote, findQuotes } from './quote';

const text =
	'The fishermen say “the tide waits” – and it’s so…\nOnly\u00a0when both are full does it turn.';

function found(quote: string): string | undefined {
	const span = findQuote(text, quote);
	return span && text.slice(span.start, span.end);
}

describe('findQuote', () => {
	it.each([
		['word for word', 'fishermen say', 'fishermen say'],
		['typed with straight quotes', '"the tide waits"', '“the tide waits”'],
		['typed with a hyphen for a dash', 'waits" - and', 'waits” – and'],
		['typed with a straight apostrophe', "it's so", 'it’s so'],
		['typed with three points', 'so...', 'so…'],
		['broken into lines otherwise', 'Only when\n  both are', 'Only\u00a0when both are'],
		['across the parts of a block', 'so… Only', 'so…\nOnly'],
		['with an invisible character in it', 'tide\u200b wa\u00adits', 'tide waits'],
		['with white space around', '  does it turn. ', 'does it turn.']
	])('finds a quote %s', (_, quote, expected) => {
		expect(found(quote)).toBe(expected);
	});

	it.each([
		['in another case', 'the fishermen'],
		['with a word left out', 'The fishermen “the tide'],
		['without any words', '  '],
		['that goes on past the end', 'does it turn. And']
	])('does not find a quote %s', (_, quote) => {
		expect(found(quote)).toBeUndefined();
	});

	it('takes the first of several places', () => {
		expect(findQuotes('to sea, to sea', 'sea')).toEqual([
			{ start: 3, end: 6 },
			{ start: 11, end: 14 }
		]);
	});

	it('finds every stretch of a text in that text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', minLength: 1 }),
				fc.nat(),
				fc.nat(),
				(whole, from, size) => {
					const start = from % whole.length;
					const quote = `a${whole.slice(start, start + (size % 20) + 1)}b`;
					const around = `${whole}${quote}${whole}`;
					const span = findQuote(around, quote);
					expect(span && around.slice(span.start, span.end)).toBe(quote);
				}
			)
		);
	});
});
