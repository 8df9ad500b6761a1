import { describe, expect, it } from 'vitest';
import type { Range } from './analysis';
import { clausesOf } from './clause';
import { repair } from './repairs';
import { tokens } from './tokens';

/** The clauses of a sentence as front | subject | verb | core, and why each was cut. */
function parts(text: string): string[] {
	const words = repair(tokens(text), new Set());
	const say = ({ from, to }: Range) =>
		words
			.slice(from, to)
			.map(({ text }) => text)
			.join(' ');
	return clausesOf(words).map(({ front, subject, verb, core, cut }) =>
		[front ? say(front) : '', say(subject), say(verb), say(core), cut ?? ''].join(' | ')
	);
}

describe('the clauses of a sentence', () => {
	it.each([
		['a plain one', 'The king fled to France.', [' | The king | fled | to France | ']],
		[
			'an adjunct in front',
			'In 1941, Hitler invaded Russia.',
			['In 1941 | Hitler | invaded | Russia | ']
		],
		[
			'a year in front without a comma',
			'In 1941 Hitler invaded Russia.',
			['In 1941 | Hitler | invaded | Russia | ']
		],
		[
			'a participle inside the subject',
			'The houses built in 1920 were sold.',
			[' | The houses built in 1920 | were sold |  | ']
		],
		[
			'a relative clause inside the subject',
			'The man who built the dam died in 1904.',
			[' | The man who built the dam | died | in 1904 | ']
		],
		[
			'a relative clause without its pronoun',
			'The bridge they built fell in 1904.',
			[' | The bridge they built | fell | in 1904 | ']
		],
		[
			'an infinitive inside the subject',
			'The decision to leave was hard.',
			[' | The decision to leave | was | hard | ']
		],
		[
			'what is cut off',
			'The king fled to France, where he died.',
			[' | The king | fled | to France | which']
		],
		[
			'a second clause after “and”',
			'The dam broke, and the town was flooded.',
			[' | The dam | broke |  | clause', ' | the town | was flooded |  | ']
		],
		[
			'a second verb of the same subject',
			'The army left the city at night, and burned the bridge.',
			[' | The army | left | the city at night | verb', ' | The army | burned | the bridge | ']
		],
		[
			'both sides of a semicolon',
			'The dam holds water; it makes power.',
			[' | The dam | holds | water | semicolon', ' | it | makes | power | ']
		],
		[
			'adverbs and “not” in the verb',
			'Snow has never really fallen here.',
			[' | Snow | has never really fallen | here | ']
		]
	])('are found with %s', (_, text, expected) => {
		expect(parts(text)).toEqual(expected);
	});

	it.each([
		'Never before had so many ships been lost.',
		'Hence the name.',
		'Built in 1901 by an unknown architect.',
		'A small town with a big secret.'
	])('are none in “%s”', (text) => {
		expect(parts(text)).toEqual([]);
	});

	it.each([
		['The treaty was not signed.', { tense: 'past', negated: true, passive: true, copula: false }],
		['It may rain.', { tense: 'modal', negated: false, passive: false, copula: false }],
		['Mercury is liquid.', { tense: 'present', negated: false, passive: false, copula: true }],
		['Copper does not rust.', { tense: 'present', negated: true, passive: false, copula: false }],
		['The army had left.', { tense: 'past', negated: false, passive: false, copula: false }]
	])('tell the verb group of “%s”', (text, expected) => {
		expect(clausesOf(repair(tokens(text), new Set()))[0]?.verb).toMatchObject(expected);
	});
});
