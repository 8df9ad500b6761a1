import { describe, it, expect } from 'vitest';
import { aQuestion } from '#tests/builders';
import { findings, severities } from '#tests/findings';

const stem = 'What happens?';
type Options = [string, ...string[]];

describe('M14 options in one form', () => {
	it.each<[string, Options, string[]]>([
		['all alike', ['The tide turns.', 'The Moon sets.', 'The wind blows.'], []],
		[
			'a key without its full stop',
			['The tide turns', 'The Moon sets.', 'The wind blows.'],
			['error']
		],
		[
			'a distractor without its full stop',
			['The tide turns.', 'The Moon sets', 'The wind blows.'],
			['warning']
		],
		[
			'a key with a small letter',
			['the tide turns.', 'The Moon sets.', 'The wind blows.'],
			['error']
		],
		['a key that opens with to', ['To turn tides', 'The Moon', 'The wind'], ['error']],
		['a distractor that opens with -ing', ['The tide', 'Turning tides', 'The wind'], ['warning']],
		['“during”, which is no -ing form', ['Near noon', 'During the night', 'With the wind'], []],
		[
			'a distractor that opens with because',
			['The tide', 'Because of it', 'The wind'],
			['warning']
		],
		['a number among articles', ['The tide', '12 tides', 'The wind'], ['warning']],
		['a name among small letters', ['Moon dust', 'salt water', 'fine sand'], []],
		[
			'two of one form and two of another',
			['The tide', 'The wind', 'Turning tides', 'Rising winds'],
			[]
		],
		['three forms', ['The tide', 'Turning tides', 'To wind'], []]
	])('finds %s', (_, options, found) => {
		expect(severities('M14', [aQuestion(stem, options)])).toEqual(found);
	});

	it('says in one sentence all the ways in which an option is odd', () => {
		const options: Options = ['Turning tides', 'The Moon sets.', 'The wind blows.'];
		expect(findings('M14', [aQuestion(stem, options)]).map(({ message }) => message)).toEqual([
			'Option a, the key, ends with no mark, the others with “.” and opens with an -ing form, the others with an article or the like.'
		]);
	});

	it('lets whole statements begin with any word, but end alike', () => {
		const judge = (options: Options) =>
			severities('M14', [{ ...aQuestion(stem, options), statement: true }]);
		expect(judge(['Turning tides move sand', 'The Moon sets', 'The wind blows'])).toEqual([]);
		expect(judge(['Turning tides move sand.', 'The Moon sets', 'The wind blows'])).toEqual([
			'error'
		]);
	});

	it('compares endings and capitals in every language, openings by that language’s words alone', () => {
		const inUkrainian = { module: { lang: 'uk' } };
		const endings: Options = ['Приплив', 'Місяць.', 'Вітер.'];
		expect(severities('M14', [aQuestion(stem, endings)], inUkrainian)).toEqual(['error']);
		const openings: Options = ['To turn', 'The Moon', 'The wind'];
		expect(severities('M14', [aQuestion(stem, openings)], inUkrainian)).toEqual([]);
	});
});
