import { describe, it, expect } from 'vitest';
import { aChoice, anOrder, aQuote, aSection, tides } from '#tests/builders';
import { findings, severities } from '#tests/findings';
import type { ChoiceItem } from '../../items/choice';
import { blockText } from '../../text/rich';

const first = aQuote('That water heaps up into a bulge.');
const second = aQuote('The far water is left behind');
const fourth = aQuote('A second bulge forms there.');
const next = aQuote('An hour after moonrise');
const last = aQuote('Only when both are full');
const whole = aQuote(blockText(tides[1] ?? { type: 'paragraph', children: [] }));
const two = aQuote('That water heaps up into a bulge. The far water');

describe('M17 proof that fits the level', () => {
	it.each<[string, Partial<ChoiceItem>, string[]]>([
		['locate, one sentence', { level: 'locate', evidence: [first] }, []],
		['locate, two quotes', { level: 'locate', evidence: [first, second] }, ['error']],
		['locate, two sentences', { level: 'locate', evidence: [two] }, ['error']],
		['infer, one quote', { level: 'infer', evidence: [second] }, []],
		['infer, neighbouring sentences', { level: 'infer', evidence: [first, second] }, []],
		['infer, one quote over two', { level: 'infer', evidence: [two] }, []],
		['infer, neighbours across paragraphs', { level: 'infer', evidence: [fourth, next] }, []],
		['infer, sentences apart', { level: 'infer', evidence: [first, fourth] }, ['error']],
		['infer, three quotes', { level: 'infer', evidence: [first, second, two] }, ['error']],
		['integrate, two paragraphs', { level: 'integrate', evidence: [first, last] }, []],
		['integrate, one paragraph', { level: 'integrate', evidence: [first, fourth] }, ['error']],
		['integrate, a whole paragraph', { level: 'integrate', evidence: [whole] }, []],
		['integrate with a second part', { level: 'integrate', prove: true, evidence: [first] }, []],
		['evaluate by wording', { level: 'evaluate', criterion: 'wording', evidence: [first] }, []],
		['evaluate by nothing', { level: 'evaluate', evidence: [first] }, ['error']],
		['evaluate by taste', { level: 'evaluate', criterion: 'taste', evidence: [first] }, ['error']],
		['evaluate, no quote', { level: 'evaluate', criterion: 'logic', evidence: [] }, ['error']],
		[
			'a second part with two quotes',
			{ level: 'infer', prove: true, evidence: [first, second] },
			['error']
		]
	])('%s', (_, overrides, found) => {
		expect(severities('M17', [aChoice(overrides)])).toEqual(found);
	});

	it('counts quotes and sentences', () => {
		const [found] = findings('M17', [aChoice({ level: 'locate', evidence: [two] })]);
		expect(found?.message).toContain('1 quote in 2 sentences');
	});

	it('does not call sentences of two sections neighbours', () => {
		const passage = tides.slice(1);
		const item = aChoice({ evidence: [fourth, aQuote('An hour after', passage, 'shore')] });
		const sections = [
			aSection({ passage: tides.slice(0, 1), items: [item] }),
			aSection({ id: 'shore', passage, items: [] })
		];
		expect(severities('M17', [], { module: { sections } })).toEqual(['error']);
	});
});

describe('M17 quotes', () => {
	it('stand in the text', () => {
		const invented = { ...second, quote: 'The far water runs ahead' };
		expect(findings('M17', [aChoice({ evidence: [invented] })])[0]?.message).toBe(
			'The text does not have “The far water runs ahead”.'
		);
		expect(severities('M17', [aChoice({ evidence: [{ ...second, block: 7 }] })])).toEqual([
			'error'
		]);
	});

	it('are looked up in the cards of orderings, whatever the level', () => {
		const order = anOrder({ level: 'locate' });
		expect(severities('M17', [order])).toEqual([]);
		const cards = order.cards.map((card) => ({ ...card, evidence: [{ ...first, quote: 'no' }] }));
		expect(severities('M17', [{ ...order, cards }])).toEqual(['error']);
	});
});

describe('M17 a question without a level', () => {
	const unlevelled = aChoice();
	delete unlevelled.level;

	it('is an error in a module that ships, and advice in a teacher’s own', () => {
		expect(severities('M17', [unlevelled])).toEqual(['error']);
		expect(severities('M17', [unlevelled], { shipped: false })).toEqual(['advice']);
	});
});
