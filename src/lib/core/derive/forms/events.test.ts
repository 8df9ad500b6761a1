import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { sentencesOnly } from '../analysis/sentences-only';
import type { Source } from '../candidate';
import { eventsOf } from './events';
import { disjoint } from './time-order';

/** The events of a text, each with the date that goes with it. */
function events(text: string, lang = 'en') {
	const source: Source = {
		title: 'A town',
		lang,
		sections: [
			{
				id: 'one',
				title: 'One',
				passage: [{ type: 'paragraph', children: [{ type: 'text', text }] }]
			}
		]
	};
	const analysis = lang === 'en' ? analyse(source) : sentencesOnly(source);
	const settings = { options: 3, seed: 1 } as const;
	return eventsOf({ source, analysis, settings, randomFor: () => () => 0, drop: () => false });
}

const told = (text: string, lang?: string) =>
	events(text, lang).map((event) => `${event.mention.text}: ${event.text}`);

describe('the events of a text', () => {
	it.each([
		[
			'of a main clause',
			'In 1854 Ferdinand de Lesseps obtained a concession from Said Pasha.',
			'1854: Ferdinand de Lesseps obtained a concession from Said Pasha'
		],
		['of a passive', 'Wexcombe Bridge was closed in 1947.', '1947: Wexcombe Bridge was closed'],
		[
			'of a relative clause',
			'The Golden Gate Bridge, which opened in 1937, is red.',
			'1937: The Golden Gate Bridge opened'
		],
		[
			'of a participle',
			'The Ottoman Bank, founded in 1856, lent money to the state.',
			'1856: The Ottoman Bank was founded'
		],
		[
			'of a participle after a whole name',
			'After protests the Convention of Constantinople, signed in 1888, declared it open.',
			'1888: The Convention of Constantinople was signed'
		],
		[
			'of a second verb',
			'Allen Morris entered the college in 1971 and won the Smith Prize in 1975.',
			'1975: Allen Morris won the Smith Prize'
		],
		[
			'of a noun',
			'After the founding of the Arts Club in 1916, painters came.',
			'1916: The Arts Club was founded'
		]
	])('are found %s', (_, text, expected) => {
		expect(told(text)).toContain(expected);
	});

	it.each([
		['a state', 'In 1900 the town had nine mills.'],
		['a habit', 'In the 1920s people drove to the coast.'],
		['a quotation', '“In 1947 the bridge closed,” she said.'],
		['what may happen', 'In 2030 the bridge may close.'],
		['a stretch of time', 'From 1939 to 1945 the bridge closed.'],
		['what tells its place', 'In 1854 the first bridge opened.']
	])('are not made of %s', (_, text) => {
		expect(told(text)).toEqual([]);
	});

	it('are whole sentences without the date that opens them, in other languages', () => {
		expect(told('У 1918 році Василь Ємець заснував у Києві капелу бандуристів.', 'uk')).toEqual([
			'1918 році: Василь Ємець заснував у Києві капелу бандуристів'
		]);
		expect(told('Im Jahr 1918 gründete Anna Weber in Kassel einen Chor.', 'de')).toEqual([]);
	});

	it('keep apart only if their dates do not overlap', () => {
		const some = events(
			'In May 1947 Anna Bell opened a school. In 1947 Peter Brandt bought the mill. In 1950 Ruth Marsh sold the inn.'
		);
		expect(some).toHaveLength(3);
		expect(disjoint(some)).toHaveLength(2);
	});
});
