import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens';

function words(text: string): string[] {
	return tokens(text).map(({ text }) => text);
}

describe('tokens', () => {
	it.each([
		['a compound with a hyphen', 'a well-known town', ['a', 'well-known', 'town']],
		['a sum with its currency', 'It cost $3.5 million', ['It', 'cost', '$3.5', 'million']],
		['a share with its sign', 'about 23% of it', ['about', '23%', 'of', 'it']],
		['the last word and its mark', 'It ended the war.', ['It', 'ended', 'the', 'war', '.']],
		['a name with marks in one piece', 'Erdoğan spoke', ['Erdoğan', 'spoke']],
		['a contraction', 'It couldn’t fly', ['It', 'could', 'n’t', 'fly']]
	])('keep %s', (_, text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it('are the words of the text at their offsets, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				let last = 0;
				for (const { text: word, start, end } of tokens(text)) {
					expect(text.slice(start, end)).toBe(word);
					expect(start).toBeGreaterThanOrEqual(last);
					last = end;
				}
			})
		);
	});
});
