import { describe, expect, it } from 'vitest';
import { aSource } from '#tests/builders';
import { analyse } from './analyse';
import { ownToken, phrase, statement } from './realise';

function tokensOf(text: string) {
	const [sentence] = analyse(aSource(text)).sentences;
	if (!sentence) throw new Error('No sentence.');
	return sentence.tokens.map((_, at) => ownToken(sentence, at, new Set()));
}

describe('words of a claim', () => {
	it.each([
		[
			'The king’s army (of 300 men) didn’t pay $3 million, or 5%.',
			'the king’s army (of 300 men) didn’t pay $3 million, or 5%.'
		],
		['Norway’s 15km tunnel opened.', 'Norway’s 15km tunnel opened.'],
		['UNESCO met.', 'UNESCO met.'],
		['French troops left.', 'French troops left.']
	])('stand as in the text, but for a capital that only opens it: %s', (text, expected) => {
		expect(phrase(tokensOf(text))).toBe(expected);
	});

	it('are spaced as English is where they come from different places', () => {
		const [king, mark, , end] = tokensOf('king ’s army .');
		expect(phrase([king, mark, end].flatMap((token) => token ?? []))).toBe('king ’s.');
	});

	it('begin a statement with a capital', () => {
		expect(statement(tokensOf('The dam burst'))).toBe('The dam burst');
	});
});
