import { describe, expect, it } from 'vitest';
import { aSource } from '#tests/builders';
import { analyse } from './analyse';

function kinds(...paragraphs: string[]): string[] {
	const names = analyse(aSource(...paragraphs)).sentences.flatMap(({ names }) => names);
	return [...new Set(names.map(({ text, kind }) => `${text}: ${kind}`))];
}

describe('names', () => {
	it.each([
		['people by their first names', 'They met Anna Lindqvist there.', ['Anna Lindqvist: person']],
		['people by their titles', 'They met President Zelmo there.', ['President Zelmo: person']],
		[
			'countries, cities and regions',
			'Trains link Norway, Paris and Bavaria.',
			['Norway: country', 'Paris: city', 'Bavaria: region']
		],
		[
			'bodies by their last word',
			'The work of the Harwell Institute ended.',
			['Harwell Institute: organisation']
		],
		[
			'bodies that the text defines',
			'The Polar Bird Society (PBS) met. They thanked the PBS.',
			['Polar Bird Society: organisation', 'PBS: organisation']
		],
		[
			'events with “of”',
			'They signed the Treaty of Utrecht at last.',
			['Treaty of Utrecht: event']
		],
		['places with “of”', 'Ships cross the Gulf of Mexico.', ['Gulf of Mexico: place']],
		['faiths and languages as neither', 'He spoke French to them.', ['French: other']],
		['a country that begins like a title', 'They live in DR Congo now.', ['DR Congo: other']]
	])('are known: %s', (_, text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});

	it('stay people once they were people', () => {
		expect(kinds('They met Jack London there. The books of London sold well.')).toEqual([
			'Jack London: person',
			'London: person'
		]);
	});

	it('are not joined at “and”, and days and months are none', () => {
		expect(kinds('On Monday they met Anna Berg and Clara Holm in March.')).toEqual([
			'Anna Berg: person',
			'Clara Holm: person'
		]);
	});
});

describe('amounts', () => {
	it.each([
		['It has 40 delegates.', [{ text: '40', value: 40, unit: 'delegates' }]],
		['It cost $3.5 million.', [{ text: '$3.5 million', value: 3_500_000, unit: '$' }]],
		['It grew by 23 per cent.', [{ text: '23', value: 23, unit: 'per cent' }]],
		['It grew by 23%.', [{ text: '23%', value: 23, unit: '%' }]],
		['Over 1,200 old books were lost.', [{ text: '1,200', value: 1200, unit: 'old books' }]],
		['It opened in 1902.', []]
	])('of “%s”', (text, expected) => {
		expect(analyse(aSource(text)).sentences[0]?.amounts).toMatchObject(expected);
	});
});
