import { describe, it, expect } from 'vitest';
import { aQuestion, anOrder, text } from '#tests/builders';
import { findings, severities } from '#tests/findings';

const three: [string, string, string] = ['The sea rises.', 'The Moon sets.', 'The wind turns.'];

describe('M04 negative stems', () => {
	it.each([
		'Which is not named?',
		'All are named except which?',
		'Which is named least?',
		'What doesn’t the text say?',
		'Which statement is false?'
	])('“%s” is an error', (stem) => {
		expect(severities('M04', [aQuestion(stem, three)])).toEqual(['error']);
	});

	it.each([
		'Which is named at least twice?',
		'What does “NATO would not intervene” lead to?',
		'Which notable thing is named?'
	])('“%s” is positive', (stem) => {
		expect(severities('M04', [aQuestion(stem, three)])).toEqual([]);
	});

	const bold = [
		...text('Which is '),
		{ type: 'strong' as const, children: text('not') },
		...text(' named?')
	];

	it('warns where the negation is in bold', () => {
		expect(severities('M04', [aQuestion('', three, { stem: bold })])).toEqual(['warning']);
	});

	it('lets a reason silence that warning', () => {
		const waivers = [{ rule: 'M04', why: 'The text lists what is left out.' }];
		expect(severities('M04', [aQuestion('', three, { stem: bold, waivers })])).toEqual([]);
	});

	it('is an error where an option is negative as well', () => {
		const options: [string, string, string] = ['The sea rises.', 'It never sets.', 'The wind.'];
		expect(severities('M04', [aQuestion('', options, { stem: bold })])).toEqual(['error']);
	});

	it('leaves languages alone whose words it does not know', () => {
		const item = aQuestion('Was ist nicht genannt, not?', three);
		expect(severities('M04', [item], { module: { lang: 'de' } })).toEqual([]);
	});
});

describe('M05 the end of the stem', () => {
	it.each([
		['Why does the tide turn?', []],
		['Which two are named? Choose two.', []],
		['The tide turns because ____', []],
		['The tide turns because …', []],
		['The tide turns.', ['error']],
		['The tide ____ when both are full.', ['error']],
		['The marsh is an', ['error']],
		['The marsh is a ____', ['error']]
	])('%s: %j', (stem, found) => {
		expect(severities('M05', [aQuestion(stem, three)])).toEqual(found);
	});

	it('lets an ordering give an instruction', () => {
		expect(severities('M05', [anOrder()])).toEqual([]);
	});
});

describe('M06 the length of a question', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'sea').join(' ');

	it.each([
		['a stem of 30 words', words(30), [words(5), words(5), words(5)], 0],
		['a stem of 31 words', words(31), [words(5), words(5), words(5)], 1],
		['options of 18 words', words(5), [words(18), words(18), words(18)], 0],
		['an option of 19 words', words(5), [words(18), words(18), words(19)], 1],
		['90 words in all', words(30), [words(15), words(15), words(15), words(15)], 0],
		['91 words in all', words(30), [words(15), words(15), words(15), words(16)], 1]
	])('for %s', (_, stem, [key = '', ...rest], warnings) => {
		const found = severities('M06', [aQuestion(stem, [key, ...rest])]);
		expect(found).toEqual(Array.from({ length: warnings }, () => 'warning'));
	});

	it('says how long it is, and where', () => {
		const [found] = findings('M06', [aQuestion('Why?', [words(4), words(25), words(4)])]);
		expect(found?.message).toBe('Option b has 25 words, more than 18.');
		expect(found?.target).toEqual({ section: 'tides', item: 'far-bulge', part: 'b' });
	});
});

describe('M20 opinions', () => {
	it.each([
		['What do you think of the plan?', ['error']],
		['In your opinion, why does it turn?', ['error']],
		['Why should the Moon pull less?', ['error']],
		['What does the author think of the plan?', []],
		['Why should boats wait?', []]
	])('%s: %j', (stem, found) => {
		expect(severities('M20', [aQuestion(stem, three)])).toEqual(found);
	});

	it('looks at orderings as well', () => {
		expect(severities('M20', [anOrder({ stem: text('Which do you like best?') })])).toEqual([
			'error'
		]);
	});
});

describe('M22 pointing back', () => {
	it.each([
		['What follows from the previous question?', ['error']],
		['Why is the answer above right?', ['error']],
		['Which is shown above?', ['error']],
		['What rises above the sea?', []],
		['What happened in the previous year?', []]
	])('%s: %j', (stem, found) => {
		expect(severities('M22', [aQuestion(stem, three)])).toEqual(found);
	});
});

describe('M29 questions that hang on others', () => {
	it.each([
		['What proves your answer?', ['error']],
		['What proves your first answer?', ['error']],
		['Which fact in question 3 is the cause?', ['error']],
		['What is the answer to the second question?', ['error']],
		['What answer did Ukraine give?', []],
		['Which sentence in paragraph 3 proves it?', []]
	])('%s: %j', (stem, found) => {
		expect(severities('M29', [aQuestion(stem, three)])).toEqual(found);
	});
});
