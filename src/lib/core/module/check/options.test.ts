import { describe, it, expect } from 'vitest';
import { aChoice, aPassage, aQuestion, aSection } from '#tests/builders';
import { findings, severities } from '#tests/findings';

const stem = 'Why does the tide turn?';
const three: [string, string, string] = [
	'Both places are full.',
	'The Moon has set.',
	'The water is heavy.'
];

describe('M01 the number of options', () => {
	it.each([
		[2, ['error']],
		[3, []],
		[4, []],
		[5, ['error']]
	])('with %i options finds %j', (count, found) => {
		const [key, ...rest] = ['One sea.', 'Two seas.', 'No sea.', 'Old seas.', 'New seas.'].slice(
			0,
			count
		);
		expect(severities('M01', [aQuestion(stem, [key ?? '', ...rest])])).toEqual(found);
	});
});

describe('M02 the number of keys', () => {
	it.each([
		['one key', stem, ['a'], []],
		['no key', stem, [], ['error']],
		['all options', stem, ['a', 'b', 'c'], ['error']],
		['two keys unannounced', stem, ['a', 'b'], ['error']],
		['two keys, announced in words', 'Which two reasons are given?', ['a', 'b'], []],
		['two keys, announced as a number', 'Why? Choose 2.', ['a', 'b'], []],
		['two keys, announced as three', 'Which three reasons are given?', ['a', 'b'], ['error']]
	])('with %s', (_, words, key, found) => {
		expect(severities('M02', [aQuestion(words, three, { key })])).toEqual(found);
	});

	it.each([
		['Які дві причини названо?', []],
		['Які причини названо?', ['error']]
	])('reads Ukrainian: %s', (words, found) => {
		const item = aQuestion(words, three, { key: ['a', 'b'] });
		expect(severities('M02', [item], { module: { lang: 'uk' } })).toEqual(found);
	});
});

describe('M03 options about options', () => {
	it.each([
		'All of the above.',
		'None of these.',
		'Both of the following.',
		'Any of the options.',
		'A and B',
		'Both B and C are right.',
		'Not enough information.'
	])('“%s” is an error', (option) => {
		expect(severities('M03', [aQuestion(stem, [three[0], three[1], option])])).toEqual(['error']);
	});

	it.each(['None of these proposals was kept.', 'All of the water.', 'A and the sea', 'a or b'])(
		'“%s” is an option like any other',
		(option) => {
			expect(severities('M03', [aQuestion(stem, [three[0], three[1], option])])).toEqual([]);
		}
	);

	it('lets letters stand that the text itself joins', () => {
		const passage = aPassage('The far water is rich in vitamins A and D.');
		const item = aQuestion(stem, ['Vitamins A and D.', 'Salt.', 'Iron.'], { evidence: [] });
		const sections = [aSection({ passage, items: [item] })];
		expect(findings('M03', [], { module: { sections } })).toEqual([]);
		expect(severities('M03', [item])).toEqual(['error']);
	});
});

describe('M15 options that say the same', () => {
	it.each([
		['the same words', ['The tide turns.', 'the  tide turns', 'The Moon sets.'], ['error']],
		[
			'nearly the same content',
			[
				'The rising water fills the old harbour.',
				'The old harbour fills with rising waters.',
				'The Moon sets.'
			],
			['warning']
		],
		[
			'one within the other',
			['The harbour fills.', 'The harbour and the salt marsh fill.', 'The Moon sets.'],
			['warning']
		],
		['actors swapped', ['Kyiv proposed talks.', 'Ankara proposed talks.', 'The Moon sets.'], []],
		['their own content', three, []]
	] as const)('finds options with %s', (_, [key, ...rest], found) => {
		expect(severities('M15', [aQuestion(stem, [key, ...rest])])).toEqual(found);
	});
});

describe('M15 at its limit', () => {
	const judge = (own: string) => {
		const shared = 'Red sand, blue salt, green weed,';
		const options: [string, string] = [`${shared} ${own}.`, `${shared} gulls, crabs.`];
		return findings('M15', [aQuestion(stem, options)]);
	};

	it('warns at 70 % of the content words', () => {
		expect(judge('gulls, clams, ducks')).toMatchObject([
			{ message: 'Options a and b share 70 % of their content words.' }
		]);
	});

	it('lets 60 % pass', () => {
		expect(judge('clams, ducks')).toEqual([]);
	});
});

describe('M26 the order of the options', () => {
	it.each([
		['words in fixed order', true, three, ['error']],
		['shuffled words', false, three, []],
		['ascending numbers in fixed order', true, ['3 hours', '6 hours', '12 hours'], []],
		['falling numbers in fixed order', true, ['12 hours', '6 hours', '3 hours'], ['error']],
		['shuffled numbers', false, ['6 hours', '3 hours', '12 hours'], ['advice']]
	] as const)('for %s', (_, fixed, [key, ...rest], found) => {
		expect(severities('M26', [aQuestion(stem, [key, ...rest], { fixed })])).toEqual(found);
	});
});

it('finds nothing amiss in a good set of options', () => {
	const rules = ['M01', 'M02', 'M03', 'M15', 'M26'];
	expect(rules.flatMap((rule) => findings(rule, [aChoice()]))).toEqual([]);
});
