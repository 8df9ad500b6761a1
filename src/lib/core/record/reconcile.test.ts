import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../items/choice';
import type { Item, Response } from '../items/item';
import type { OrderItem } from '../items/order';
import type { Sentences } from '../items/sentences';
import { answerEntry, type Circumstances } from './entry';
import { reconcile } from './reconcile';

const base = {
	id: 'q',
	stem: [],
	claims: [],
	evidence: [],
	explanation: [],
	memory: false,
	retain: false,
	waivers: []
};

/** A choice whose options a, b, c … have these texts; a star marks the key. */
function choice(...texts: string[]): ChoiceItem {
	const options = texts.map((text, place) => ({
		id: 'abcdef'.charAt(place),
		text: [{ type: 'text' as const, text: text.replace('*', '') }],
		feedback: []
	}));
	const key = options.filter((_, place) => texts[place]?.startsWith('*')).map(({ id }) => id);
	return { ...base, type: 'choice', options, key, fixed: false, statement: false, prove: false };
}

/** An ordering of cards a, b, c … written "rank text". */
function order(...texts: string[]): OrderItem {
	const cards = texts.map((text, place) => ({
		id: 'abcdef'.charAt(place),
		text: [{ type: 'text' as const, text: text.slice(2) }],
		rank: Number(text.charAt(0)),
		evidence: []
	}));
	return { ...base, type: 'order', cards };
}

/** What an answer to the item as it was means for the item as it is. */
function carry(
	was: Item,
	response: Response,
	is: Item,
	sentences: Sentences = {},
	proof: Pick<Circumstances, 'proofAt' | 'proved'> = {}
) {
	const circumstances: Circumstances = {
		id: 'e',
		at: '2026-01-01T10:00:00.000Z',
		attempt: 'x',
		memory: false,
		lang: 'en',
		...proof
	};
	return reconcile(answerEntry(was, response, circumstances), is, sentences);
}

const open = { open: true, reason: 'changed' };

describe('an answer to a choice', () => {
	const was = choice('*Moon', 'Sun', 'Mars');

	it.each([
		['nothing has changed', choice('*Moon', 'Sun', 'Mars'), 'b', false],
		['its option has a new wording', choice('*Moon', 'The Sun', 'Mars'), 'b', false],
		['the key has a new wording', choice('*The Moon', 'Sun', 'Mars'), 'b', false],
		['the options have a new sequence', choice('Sun', 'Mars', '*Moon'), 'a', false],
		['another option is the key', choice('Moon', 'Sun', '*Mars'), 'b', true],
		['another option is the key, in its place', choice('*Mars', 'Sun', 'Moon'), 'b', true],
		['a second option is in the key', choice('*Moon', 'Sun', '*Mars'), 'b', true],
		['a third option is new', choice('*Moon', 'Sun', 'Mars', 'Venus'), 'b', false],
		['every word is in another language', choice('*Місяць', 'Сонце', 'Марс'), 'b', false]
	])('stands where %s', (_, is, picked, rekeyed) => {
		expect(carry(was, { picked: ['b'] }, is)).toEqual({ response: { picked: [picked] }, rekeyed });
	});

	it('is open again where its option was taken out', () => {
		expect(carry(was, { picked: ['c'] }, choice('*Moon', 'Sun'))).toEqual(open);
	});

	it('is open again where its option was taken out and the key took its place', () => {
		expect(carry(choice('Sun', '*Moon'), { picked: ['a'] }, choice('*Moon', 'Io'))).toEqual(open);
	});

	it('is open again where its option was taken out and the next took its place', () => {
		expect(carry(was, { picked: ['b'] }, choice('*Moon', 'Mars'))).toEqual(open);
	});

	it('keeps options of the same words apart', () => {
		const twins = choice('*Moon', 'Sun', 'Sun');
		expect(carry(twins, { picked: ['b', 'c'] }, twins)).toEqual({
			response: { picked: ['b', 'c'] },
			rekeyed: false
		});
	});

	describe('with a proof', () => {
		const chosen = { picked: ['a'], proof: 'words' };
		const place = { proofAt: 'tides.0.1', proved: true as const };

		it.each([
			['is the same sentence where its words stand', { 'tides.0.1': 'words' }, { proof: 'words' }],
			[
				'is the same sentence where its words moved',
				{ 'tides.0.0': 'words', 'tides.0.1': 'next' },
				{ proof: 'words' }
			],
			[
				'is the sentence in its place where its words are gone, and keeps its point',
				{ 'tides.0.1': 'mended' },
				{ proof: 'mended', proved: true }
			],
			['keeps its point where its place is gone too', { 'tides.0.0': 'other' }, { proved: true }]
		])('%s', (_, sentences: Sentences, proof) => {
			expect(carry(was, chosen, was, sentences, place)).toEqual({
				response: { picked: ['a'], ...proof },
				rekeyed: false
			});
		});

		it('that earned nothing earns nothing where its words are gone', () => {
			const response = { picked: ['a'], proof: 'mended' };
			expect(carry(was, chosen, was, { 'tides.0.1': 'mended' }, { proofAt: 'tides.0.1' })).toEqual({
				response,
				rekeyed: false
			});
		});
	});

	it('of "I don\'t know" stands, whatever has changed', () => {
		expect(carry(was, { picked: [], unknown: true }, choice('Io', '*Ceres'))).toMatchObject({
			response: { picked: [], unknown: true }
		});
	});
});

describe('an answer to an ordering', () => {
	const was = order('1 rises', '2 climbs', '3 turns');
	const picked = ['b', 'a', 'c'];

	it.each([
		['nothing has changed', order('1 rises', '2 climbs', '3 turns'), 'bac', false],
		['a card has a new wording', order('1 rises', '2 climbs up', '3 turns'), 'bac', false],
		['every word is in another language', order('1 сходить', '2 росте', '3 іде'), 'bac', false],
		['the author corrects the order', order('1 climbs', '2 rises', '3 turns'), 'abc', true],
		['two cards become free', order('1 rises', '2 climbs', '2 turns'), 'bac', true]
	])('stands where %s', (_, is, expected, rekeyed) => {
		expect(carry(was, { picked }, is)).toEqual({
			response: { picked: Array.from(expected) },
			rekeyed
		});
	});

	it('keeps its key where free cards are only written in another sequence', () => {
		const free = order('1 rises', '2 climbs', '2 turns');
		expect(carry(free, { picked }, order('1 rises', '2 turns', '2 climbs'))).toEqual({
			response: { picked: ['c', 'a', 'b'] },
			rekeyed: false
		});
	});

	it.each([
		['a card more', order('1 rises', '2 climbs', '3 turns', '4 falls')],
		['a card less', order('1 rises', '2 climbs')]
	])('is open again where there is %s', (_, is) => {
		expect(carry(was, { picked }, is)).toEqual(open);
	});

	it('of "I don\'t know" stands', () => {
		expect(carry(was, { picked: [], unknown: true }, was)).toEqual({
			response: { picked: [], unknown: true },
			rekeyed: false
		});
	});
});

it('opens an item again that was an ordering and is a choice with fewer options', () => {
	const was = order('1 rises', '2 climbs', '3 turns');
	expect(carry(was, { picked: ['a', 'b', 'c'] }, choice('*Moon', 'Sun'))).toEqual(open);
});
