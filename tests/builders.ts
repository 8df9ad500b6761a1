import type { Source } from '../src/lib/core/derive/candidate';
import type { ChoiceItem, Lure, Option } from '../src/lib/core/items/choice';
import type { Evidence } from '../src/lib/core/items/item';
import type { Card, OrderItem } from '../src/lib/core/items/order';
import type { Module, Section } from '../src/lib/core/module/module';
import { findQuote } from '../src/lib/core/text/quote';
import { blockText, type Block, type Inline } from '../src/lib/core/text/rich';

/** Words without marks. */
export function text(words: string): Inline[] {
	return words === '' ? [] : [{ type: 'text', text: words }];
}

export function aPassage(...paragraphs: string[]): Block[] {
	return paragraphs.map((words) => ({ type: 'paragraph', children: text(words) }));
}

/** A text of one section to derive questions from. */
export function aSource(...paragraphs: string[]): Source {
	return {
		title: '',
		lang: 'en',
		sections: [{ id: 'one', title: '', passage: aPassage(...paragraphs) }]
	};
}

/** The passage that every built item asks about, unless the test gives another. */
export const tides = aPassage(
	'The Moon pulls hardest on the water nearest to it. That water heaps up into a bulge. The far water is left behind, because the Moon pulls the whole Earth away from it. A second bulge forms there.',
	'An hour after moonrise the water begins to climb. It reaches the harbour and the salt marsh at once. Only when both are full does the tide turn.'
);

/** Evidence for a quote that stands in the passage. */
export function aQuote(quote: string, passage: Block[] = tides, section = 'tides'): Evidence {
	const block = passage.findIndex((one) => findQuote(blockText(one), quote) !== undefined);
	const found = passage[block];
	const span = found && findQuote(blockText(found), quote);
	if (!span) throw new Error(`The passage lacks “${quote}”.`);
	return { quote, section, block, ...span };
}

const lures: Lure[] = ['misread', 'elsewhere', 'reversed', 'overgeneral', 'outside'];

/** Options a, b, c … of which the first is the key. Distractors have types and feedback. */
export function someOptions(key: string, ...distractors: string[]): Option[] {
	return [
		{ id: 'a', text: text(key), feedback: [] },
		...distractors.map((words, index): Option => {
			const lure = lures[index];
			return {
				id: 'bcdefgh'.charAt(index),
				text: text(words),
				...(lure && { lure }),
				feedback: text('The text says that the far water is left behind, and no more than that.')
			};
		})
	];
}

export function aChoice(overrides: Partial<ChoiceItem> = {}): ChoiceItem {
	return {
		type: 'choice',
		id: 'far-bulge',
		stem: text('Why is there a second bulge on the far side of the Earth?'),
		level: 'infer',
		claims: ['C1'],
		evidence: [
			aQuote('The far water is left behind, because the Moon pulls the whole Earth away from it.')
		],
		explanation: [],
		memory: false,
		retain: false,
		waivers: [],
		options: someOptions(
			'The Earth is drawn away from that water.',
			'The far water is lighter than the rest.',
			'The marsh holds back the rising water.'
		),
		key: ['a'],
		fixed: false,
		statement: false,
		prove: false,
		...overrides
	};
}

/** A choice of which only the words matter. The first option is the key. */
export function aQuestion(
	stem: string,
	options: [key: string, ...distractors: string[]],
	overrides: Partial<ChoiceItem> = {}
): ChoiceItem {
	return aChoice({ stem: text(stem), options: someOptions(...options), ...overrides });
}

export function aCard(id: string, rank: number, words: string, ...evidence: Evidence[]): Card {
	return { id, rank, text: text(words), evidence };
}

/** Cards a, b, c … in one chain, each proved by the same quote. */
export function aChain(...words: string[]): Card[] {
	return words.map((card, index) =>
		aCard('abcdefghi'.charAt(index), index + 1, card, aQuote('the tide turn'))
	);
}

export function anOrder(overrides: Partial<OrderItem> = {}): OrderItem {
	return {
		type: 'order',
		id: 'stages',
		stem: text('Put the stages in the order in which they happen.'),
		level: 'infer',
		claims: ['C2'],
		evidence: [],
		explanation: [],
		memory: false,
		retain: false,
		waivers: [],
		cards: [
			aCard('a', 1, 'The Moon rises.'),
			aCard(
				'b',
				2,
				'The water climbs.',
				aQuote('An hour after moonrise the water begins to climb')
			),
			aCard('c', 3, 'The harbour fills.', aQuote('It reaches the harbour and the salt marsh')),
			aCard('d', 4, 'The tide turns.', aQuote('Only when both are full does the tide turn'))
		],
		...overrides
	};
}

export function aSection(overrides: Partial<Section> = {}): Section {
	return {
		id: 'tides',
		title: 'Two bulges',
		passage: tides,
		items: [aChoice(), anOrder()],
		...overrides
	};
}

/** A module in which no check finds anything, ready to ship. */
export function aModule(overrides: Partial<Module> = {}): Module {
	return {
		id: 'tides',
		title: 'Why the tides turn',
		lang: 'en',
		description: 'How the Moon moves the sea.',
		source: 'Written for these tests.',
		glossary: [],
		claims: [
			{ id: 'C1', status: 'stated', contested: false, text: 'A second bulge forms.' },
			{ id: 'C2', status: 'stated', contested: false, text: 'The tide turns when both are full.' }
		],
		sections: [aSection()],
		...overrides
	};
}
