import { describe, it, expect } from 'vitest';
import { aQuestion } from '#tests/builders';
import { findings, severities } from '#tests/findings';

const stem = 'What happens at noon?';
type Options = [string, ...string[]];

describe('M07 lengths that give the key away', () => {
	it.each<[string, Options, string[]]>([
		[
			'a key a quarter longer',
			['It turns at the mouth now', 'The Moon sets early.', 'A wind turns early.'],
			['error']
		],
		[
			'a key just less than a quarter longer',
			['It turns at the mouth no', 'The Moon sets early.', 'A wind turns early.'],
			[]
		],
		[
			'a key a quarter shorter',
			['The tide turns..', 'The Moon sets early.', 'A wind turns early..'],
			['error']
		],
		[
			'a long key of two words',
			['Extraordinarily uncomfortable', 'Nice', 'Cold and wet'],
			['warning']
		],
		['single words of any length', ['Tide', 'Moonlight', 'Waterfalls'], []],
		[
			'a long distractor',
			['The tide turns.', 'The harbour and the salt marsh fill.', 'The Moon sets.'],
			['warning']
		],
		['options of a length', ['The tide turns.', 'The Moon sets.', 'The marsh fills.'], []]
	])('finds %s', (_, options, found) => {
		expect(severities('M07', [aQuestion(stem, options)])).toEqual(found);
	});

	it('names both lengths', () => {
		const options: Options = ['It turns at the mouth now', 'The Moon sets early.', 'A wind turns.'];
		expect(findings('M07', [aQuestion(stem, options)])[0]?.message).toBe(
			'The key (25 characters) stands out: it is a quarter longer than the longest distractor (20).'
		);
	});
});

describe('M09 absolute words', () => {
	it.each<[string, Options, string[]]>([
		['in one distractor', ['The tide turns.', 'All boats sink.', 'The Moon sets.'], ['error']],
		[
			'in two distractors',
			['The tide turns.', 'Boats never sail.', 'No one swims.'],
			['error', 'error']
		],
		['in the key as well', ['The tide always turns.', 'All boats sink.', 'The Moon sets.'], []],
		[
			'that the cited text has',
			['The tide turns.', 'Only boats sink.', 'The Moon sets.'],
			['error']
		],
		['inside another word', ['The tide turns.', 'Overall, boats sink.', 'The Moon sets.'], []]
	])('finds them %s', (_, options, found) => {
		expect(severities('M09', [aQuestion(stem, options)])).toEqual(found);
	});

	it('lets a distractor borrow an absolute word from the cited paragraph', () => {
		const item = aQuestion(stem, ['The tide turns.', 'Only boats sink.', 'The Moon sets.'], {
			evidence: [{ quote: 'does the tide turn', section: 'tides', block: 1, start: 125, end: 143 }]
		});
		expect(severities('M09', [item])).toEqual([]);
	});
});

describe('M10 hedges', () => {
	it.each<[string, Options, string[]]>([
		['in the key alone', ['The tide may turn.', 'The Moon sets.', 'A wind blows.'], ['warning']],
		[
			'in a distractor as well',
			['The tide may turn.', 'The Moon often sets.', 'A wind blows.'],
			[]
		],
		['in a distractor alone', ['The tide turns.', 'The Moon often sets.', 'A wind blows.'], []],
		['where May is a month', ['The talks of May failed.', 'The Moon sets.', 'A wind blows.'], []],
		['where May opens a date', ['May 2022', 'June 2022', 'July 2022'], []],
		[
			'where May opens an option',
			['May the sea rise!', 'The Moon sets.', 'A wind blows.'],
			['warning']
		]
	])('finds them %s', (_, options, found) => {
		expect(severities('M10', [aQuestion(stem, options)])).toEqual(found);
	});
});

describe('M16 opposites', () => {
	it.each<[string, Options, string[]]>([
		[
			'one pair with the key',
			['It turns before noon.', 'It turns after noon.', 'The Moon sets.'],
			['warning']
		],
		[
			'one pair without the key',
			['The Moon sets.', 'It turns before noon.', 'It turns after noon.'],
			[]
		],
		['two pairs', ['It gains water.', 'It loses water.', 'It rises more.', 'It rises less.'], []],
		[
			'a key and its negation',
			['The tide turns.', 'The tide does not turn.', 'The Moon sets.'],
			['warning']
		],
		['no pair', ['The tide turns.', 'The Moon sets.', 'The wind blows.'], []]
	])('finds %s', (_, options, found) => {
		expect(severities('M16', [aQuestion(stem, options)])).toEqual(found);
	});
});
