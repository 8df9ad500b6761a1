import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateMentions } from './dates';

/** Each date as its words, its grain and its first and last day. */
function read(text: string, lang = 'en') {
	return dateMentions(text, lang).map(({ text: words, grain, first, last }) => [
		words,
		grain,
		first,
		last
	]);
}

describe('dates in English', () => {
	it.each([
		['On 17 February 1958 it rose.', ['17 February 1958', 'day', 1958_02_17, 1958_02_17]],
		['On February 17th, 1958, it rose.', ['February 17th, 1958', 'day', 1958_02_17, 1958_02_17]],
		['It rose in March 1917.', ['March 1917', 'month', 1917_03_01, 1917_03_31]],
		['It rose in 1941.', ['1941', 'year', 1941_01_01, 1941_12_31]],
		['It rose in late 1968.', ['late 1968', 'year', 1968_07_01, 1968_12_31]],
		['It rose in the spring of 1919.', ['1919', 'year', 1919_03_01, 1919_06_31]],
		['It rose in the early 1970s.', ['early 1970s', 'decade', 1970_01_01, 1974_12_31]],
		['In the nineteenth century', ['the nineteenth century', 'century', 1801_01_01, 1900_12_31]],
		['The war of 1914–18 ended.', ['1914–18', 'year', 1914_01_01, 1918_12_31]],
		['from 1939 to 1945', ['1939 to 1945', 'year', 1939_01_01, 1945_12_31]],
		['Caesar died in 44 BC.', ['44 BC', 'year', -439_899, -438_769]],
		['It rose around 1450.', ['around 1450', 'year', 1425_01_01, 1475_12_31]]
	])('reads “%s”', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	it.each([
		'It may march on.',
		'1500 ships left.',
		'more than 1999 people',
		'$1900',
		'a height of 1905 metres',
		'1,500 and 1998.5'
	])('finds none in “%s”', (text) => {
		expect(read(text)).toEqual([]);
	});

	it.each([
		['It began in 1941, and in May it ended.', ['May', 'month', 1941_05_01, 1941_05_31]],
		['It began in 1941. That year it ended.', ['That year', 'year', 1941_01_01, 1941_12_31]],
		[
			'It began in 1941 and ended two years later.',
			['two years later', 'year', 1943_01_01, 1943_12_31]
		],
		[
			'Begun in 1941, it ended the following year.',
			['the following year', 'year', 1942_01_01, 1942_12_31]
		]
	])('reads a date by the one before it: “%s”', (text, expected) => {
		expect(read(text)[1]).toEqual(expected);
	});

	it('reads no month that would come before the date it hangs on', () => {
		expect(read('It began in October 1962, and in May it ended.')).toHaveLength(1);
	});

	it('reads a date by the last one of the text so far', () => {
		const before = { grain: 'year', first: 1941_01_01, last: 1941_12_31 } as const;
		expect(dateMentions('In May it fell.', 'en', before)).toMatchObject([
			{ text: 'May', first: 1941_05_01, carried: true }
		]);
	});
});

describe('dates in other languages', () => {
	it.each([
		['uk', '24 серпня 1991 року', 'day', 1991_08_24, 1991_08_24],
		['uk', '1970-х роках', 'decade', 1970_01_01, 1979_12_31],
		['uk', 'XIX століття', 'century', 1801_01_01, 1900_12_31],
		['uk', '480 р. до н. е.', 'year', -4_799_899, -4_798_769],
		['ru', '17 февраля 1958 года', 'day', 1958_02_17, 1958_02_17],
		['tr', '29 Ekim 1923', 'day', 1923_10_29, 1923_10_29],
		['tr', '1970’lerde', 'decade', 1970_01_01, 1979_12_31],
		['ar', '١٧ فبراير ١٩٥٨', 'day', 1958_02_17, 1958_02_17],
		['ar', 'القرن التاسع عشر', 'century', 1801_01_01, 1900_12_31],
		['de', '17. Februar 1958', 'day', 1958_02_17, 1958_02_17],
		['de', '44 v. Chr.', 'year', -439_899, -438_769],
		['fr', 'XIXe siècle', 'century', 1801_01_01, 1900_12_31],
		['es', '17 de febrero de 1958', 'day', 1958_02_17, 1958_02_17],
		['pl', '17 lutego 1958 roku', 'day', 1958_02_17, 1958_02_17]
	])('reads the %s “%s”', (lang, text, ...expected) => {
		expect(read(`${text} x`, lang)).toEqual([[text, ...expected]]);
	});
});

describe('dates in any text', () => {
	it('stand in order, apart, and are the words that they name', () => {
		const piece = fc.constantFrom(
			'In May ',
			'1941',
			'–',
			' to ',
			'17 ',
			'that year ',
			'the 1970s',
			', '
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
				const text = pieces.join('');
				let last = 0;
				for (const mention of dateMentions(text, 'en')) {
					expect(mention.start).toBeGreaterThanOrEqual(last);
					expect(text.slice(mention.start, mention.end)).toBe(mention.text);
					expect(mention.last).toBeGreaterThanOrEqual(mention.first);
					last = mention.end;
				}
			})
		);
	});

	it('are found in a million characters without delay', () => {
		const started = performance.now();
		dateMentions('In 1941 it was. '.repeat(62_500), 'en');
		dateMentions('1 '.repeat(500_000), 'en');
		expect(performance.now() - started).toBeLessThan(8000);
	});
});
