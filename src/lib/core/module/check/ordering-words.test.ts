import { describe, it, expect } from 'vitest';
import { aChain, anOrder } from '#tests/builders';
import { findings, severities } from '#tests/findings';

const judge = (rule: string, words: string[]) =>
	severities(rule, [anOrder({ cards: aChain(...words) })]);

describe('OL3 cards that tell their place', () => {
	it.each([
		['no such word', ['The Moon rises.', 'The tide turns.'], []],
		['then', ['The Moon rises.', 'Then the tide turns.'], ['error']],
		['after and finally', ['After noon it rains.', 'It finally turns.'], ['error', 'error']],
		['the First World War', ['The First World War ends.', 'It rains.'], []],
		['a quoted word', ['It says “first”.', 'It rains.'], []],
		['one date', ['Talks open in 2022.', 'It rains.'], []],
		['two dates', ['Talks open in 2022.', 'Talks end in May 2023.'], ['error']]
	])('finds %s', (_, words, found) => {
		expect(judge('OL3', words)).toEqual(found);
	});

	it('names the words', () => {
		const item = anOrder({ cards: aChain('Later the tide finally turns.') });
		expect(findings('OL3', [item])[0]?.message).toBe('Card a tells its place: “later”, “finally”.');
	});
});

describe('OL9 cards in one form', () => {
	it.each([
		['one form and tense', ['The Moon rises.', 'The tide turns.', 'The marsh fills.'], []],
		[
			'one noun among sentences',
			['The Moon rises.', 'Turning tides', 'The sea fills.'],
			['warning']
		],
		['two tenses', ['The Moon rose.', 'The tide begins.', 'The marsh has grown.'], ['warning']],
		['past tense', ['The Moon rose.', 'The tide turned.', 'The marsh was full.'], []],
		['participles after is', ['The sea is pulled.', 'The tide comes.', 'The marsh is filled.'], []]
	])('finds %s', (_, words, found) => {
		expect(judge('OL9', words)).toEqual(found);
	});
});
