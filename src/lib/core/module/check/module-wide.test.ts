import { describe, it, expect } from 'vitest';
import { aChoice, aModule, anOrder, aSection, someOptions } from '#tests/builders';
import { findings, severities } from '#tests/findings';
import type { Level } from '../../items/item';
import { firstSeed, optionOrder } from '../../items/present';

const long = someOptions('The harbour fills.', 'The sea.', 'The Moon.');
const middling = someOptions('The sea rises.', 'The sea turns now.', 'The Moon.');
const short = someOptions('The sea.', 'The sea turns now.', 'The Moon is up.');

/** So many questions with one set of options and the rest with a key of middling length. */
function questions(count: number, options: typeof long, whole: number) {
	return Array.from({ length: whole }, (_, index) =>
		aChoice({ id: `q${index}`, options: index < count ? options : middling })
	);
}

describe('M08 keys that are often the longest or the shortest', () => {
	// Of three options a key is the longest by chance in a third: 4 of 12. Two more may be.
	it.each([
		['the longest in 4 of 12', 4, long, 12, []],
		['the longest in 5 of 12', 5, long, 12, []],
		['the longest in 6 of 12', 6, long, 12, ['warning']],
		['the longest in 7 of 12', 7, long, 12, ['error']],
		['the shortest in 6 of 12', 6, short, 12, ['warning']],
		['the shortest in 7 of 12', 7, short, 12, ['error']],
		['the longest in 7 of 7, too few to tell', 7, long, 7, []]
	])('finds them %s', (_, count, options, whole, found) => {
		expect(severities('M08', questions(count, options, whole))).toEqual(found);
	});

	it('counts and compares with chance', () => {
		expect(findings('M08', questions(7, long, 12))[0]?.message).toBe(
			'The key is the longest option in 7 of 12 questions; by chance it would be in about 4.'
		);
	});
});

describe('M27 coverage', () => {
	const levelled = (counts: Record<Level, number>) =>
		Object.entries(counts).flatMap(([level, count]) =>
			Array.from({ length: count }, (_, index) =>
				anOrder({ id: `${level}${index}`, level: level as Level, claims: [] })
			)
		);
	const mix = (counts: Record<Level, number>) =>
		findings('M27', levelled(counts))
			.map(({ message }) => message)
			.filter((message) => message.includes('%'));

	it('has levels in the proportions of the plan, ten points more or less', () => {
		expect(mix({ locate: 4, infer: 6, integrate: 6, evaluate: 4 })).toEqual([]);
		expect(mix({ locate: 3, infer: 4, integrate: 2, evaluate: 1 })).toEqual([]);
		expect(mix({ locate: 8, infer: 4, integrate: 4, evaluate: 4 })).toEqual([
			'40 % of the questions are locate; the plan is 20 %.'
		]);
	});

	it('says nothing of levels to who asks few questions', () => {
		expect(mix({ locate: 9, infer: 0, integrate: 0, evaluate: 0 })).toEqual([]);
	});

	it('has a question on every paragraph, counted through the module', () => {
		const second = aSection({ id: 'second', items: [] });
		const module = { sections: [aSection({ items: [aChoice()] }), second] };
		expect(findings('M27', [], { module })).toMatchObject([
			{ target: { section: 'tides' }, message: 'No question rests on paragraph 2.' },
			{ target: { section: 'second' }, message: 'No question rests on paragraph 3, 4.' }
		]);
	});

	it('asks at most twice about one claim', () => {
		const asking = (count: number) =>
			Array.from({ length: count }, (_, index) => anOrder({ id: `q${index}`, claims: ['C2'] }));
		const claims = (count: number) =>
			findings('M27', asking(count)).filter(({ message }) => message.includes('claim'));
		expect(claims(2)).toEqual([]);
		expect(claims(3)).toMatchObject([{ severity: 'warning', target: { item: 'q2' } }]);
	});
});

describe('M28 the letters of the keys on paper', () => {
	/** A question that has its key under the given letter when printed. */
	function keyedAt(place: number, id: string) {
		const item = aChoice({ id });
		return { ...item, key: [optionOrder(item, firstSeed)[place] ?? ''] };
	}
	const keyed = (places: number[]) => places.map((place, index) => keyedAt(place, `q${index}`));

	it.each([
		['three in a row', [0, 0, 0, 1, 2, 1, 2, 1], []],
		['four in a row', [0, 0, 0, 0, 1, 2, 1, 2], ['q3']],
		['half of one letter', [0, 1, 0, 1, 0, 2, 0, 2], []],
		['more than half of one letter', [0, 1, 0, 1, 0, 2, 0, 0], [undefined]],
		['seven questions, too few to tell', [0, 0, 0, 0, 0, 0, 0], []]
	])('with %s', (_, places, items) => {
		const found = findings('M28', keyed(places));
		expect(found.map(({ target }) => target?.item)).toEqual(items);
	});

	it('names the letter', () => {
		expect(findings('M28', keyed([0, 0, 0, 0, 1, 2, 1, 2]))[0]?.message).toBe(
			'On paper, the key is A for the 4th time in a row.'
		);
	});
});

it('finds nothing in a good module', () => {
	const module = aModule();
	expect(['M08', 'M27', 'M28'].flatMap((rule) => findings(rule, [], { module }))).toEqual([]);
});
