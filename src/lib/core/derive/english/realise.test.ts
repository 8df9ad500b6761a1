import { describe, expect, test } from 'vitest';
import { capitalised, inner, realise, takesAn, word, wordsOf, type Word } from './realise';

const comma = word(',', 'PUNCT');

describe('words become a text', () => {
	test('with spaces where they belong', () => {
		const words = [
			...wordsOf('The Moon'),
			word('’s', 'PART'),
			...wordsOf('pull'),
			comma,
			word('weak')
		];
		expect(realise(words)).toBe('The Moon’s pull, weak');
		expect(realise([word('('), word('NATO'), word(')')])).toBe('(NATO)');
		expect(realise([word('about'), word('$'), word('3'), word('million')])).toBe(
			'about $3 million'
		);
	});

	test('as close as they stand in the sentence', () => {
		const part = (text: string, start: number, origin: number): Word => ({
			...word(text),
			start,
			end: start + text.length,
			origin
		});
		expect(realise([part('and', 0, 4), part('/', 3, 5), part('or', 4, 6)])).toBe('and/or');
	});

	test('with the article that the next word asks for', () => {
		const article = word('a', 'DET');
		expect(realise([article, word('indirect'), word('route')])).toBe('an indirect route');
		expect(realise([word('An', 'DET'), word('direct')])).toBe('A direct');
	});

	test('without commas that hang', () => {
		expect(realise([comma, word('He'), comma, comma, word('she'), comma])).toBe('He, she');
	});
});

test.each([
	['hour', true],
	['union', false],
	['unions', false],
	['uninhabited', true],
	['unimportant', true],
	['European', false],
	['one-way', false],
	['old', true],
	['NGO', true],
	['US', false],
	['MP', true],
	['Mars', false],
	['house', false]
])('an before %s: %s', (text, expected) => {
	expect(takesAn(text)).toBe(expected);
});

test('a capital begins a sentence, behind a quotation mark too', () => {
	expect(capitalised('“no one” came')).toBe('“No one” came');
	expect(capitalised('Ankara')).toBe('Ankara');
});

test('inside a sentence only a name keeps its capital', () => {
	expect(realise(inner([word('The', 'DET'), word('talks', 'NOUN')]))).toBe('the talks');
	expect(realise(inner([word('Ankara', 'PROPN')]))).toBe('Ankara');
	expect(realise(inner([word('DNA', 'NOUN')]))).toBe('DNA');
	expect(realise(inner([word('Russian', 'ADJ')]))).toBe('Russian');
});
