import { describe, expect, it } from 'vitest';
import type { Inline } from '../text/rich';
import type { ChoiceItem } from './choice';
import type { OrderItem } from './order';
import { contentPrint, keyOf, partPrints } from './print';

const words = (text: string): Inline[] => [{ type: 'text', text }];

const base = {
	id: 'q',
	stem: words('Why?'),
	claims: [],
	evidence: [{ quote: 'leaving the water', section: 'tides', block: 0, start: 4, end: 21 }],
	explanation: words('Because.'),
	memory: false,
	retain: false,
	waivers: []
};

const choice: ChoiceItem = {
	...base,
	type: 'choice',
	options: [
		{ id: 'a', text: words('The Sun'), feedback: words('No.') },
		{ id: 'b', text: words('The Moon'), feedback: [] }
	],
	key: ['b'],
	fixed: false,
	statement: false,
	prove: false
};

const order: OrderItem = {
	...base,
	type: 'order',
	cards: [
		{ id: 'a', text: words('It rises.'), rank: 1, evidence: [] },
		{ id: 'b', text: words('It sets.'), rank: 2, evidence: base.evidence }
	]
};

describe('the print of an item', () => {
	it.each<[string, ChoiceItem]>([
		['its stem', { ...choice, stem: words('How?') }],
		[
			'the words of an option',
			{ ...choice, options: [{ id: 'a', text: words('Mars'), feedback: [] }] }
		],
		['the sequence of its options', { ...choice, options: [...choice.options].reverse() }],
		[
			'what is said to a wrong choice',
			{ ...choice, options: choice.options.map((option) => ({ ...option, feedback: [] })) }
		],
		['its explanation', { ...choice, explanation: [] }],
		['its evidence', { ...choice, evidence: [] }],
		['whether it asks for a proof', { ...choice, prove: true }]
	])('changes with %s', (_, changed) => {
		expect(contentPrint(changed)).not.toBe(contentPrint(choice));
	});

	it('changes with a quote on a card', () => {
		const cards = order.cards.map((card) => ({ ...card, evidence: [] }));
		expect(contentPrint({ ...order, cards })).not.toBe(contentPrint(order));
	});

	it('stays with what a reader does not see', () => {
		const unseen: ChoiceItem = {
			...choice,
			claims: ['C1'],
			waivers: [{ rule: 'M07', why: 'exact' }],
			evidence: base.evidence.map((quote) => ({ ...quote, block: 3 }))
		};
		expect(contentPrint(unseen)).toBe(contentPrint(choice));
	});
});

describe('the prints of options', () => {
	it('stay when only the marks on the words change', () => {
		const emphatic = choice.options.map((option) => ({
			...option,
			text: [{ type: 'strong' as const, children: option.text }]
		}));
		expect(partPrints({ ...choice, options: emphatic })).toEqual(partPrints(choice));
	});

	it('tell pictures apart, which have no words', () => {
		const pictures = ['sun.svg', 'moon.svg'].map((url, place) => ({
			id: 'ab'.charAt(place),
			text: [{ type: 'image' as const, url, alt: '' }],
			feedback: []
		}));
		const [sun, moon] = partPrints({ ...choice, options: pictures });
		expect(sun?.print).not.toBe(moon?.print);
	});
});

describe('the key as it is kept', () => {
	it('names the right options of a choice', () => {
		expect(keyOf(choice)).toEqual(['b']);
	});

	it('gives the ranks of an ordering, card by card', () => {
		expect(keyOf(order)).toEqual(['1', '2']);
	});
});
