import type { ChoiceItem } from '../items/choice';
import type { ItemBase } from '../items/item';
import type { OrderItem } from '../items/order';
import { partId } from '../module/markdown/slug';
import type { Module } from '../module/module';
import { blockText } from '../text/rich';
import { sentences, type Place } from '../text/sentences';
import { groundsIn, quoteAt } from './anchor';
import { insert } from './questions';
import { rewrite } from './rewrite';

/** What stands in a question of one's own until it is written. */
export type Blank = { stem: string; right: string; wrong: readonly string[] };

/** A choice of one's own, proved by what stands at a place, or by a section's first sentence. */
export function writeChoice(module: Module, section: string, words: Blank, place?: Place): Module {
	const base = baseFor(module, section, words.stem, place);
	if (!base) return module;
	const options = [words.right, ...words.wrong].map((text, index) => ({
		id: partId(index),
		text: rewrite([], text),
		feedback: []
	}));
	const item: ChoiceItem = {
		...base,
		type: 'choice',
		options,
		key: ['a'],
		fixed: false,
		statement: false,
		prove: false
	};
	return insert(module, section, item);
}

/** An ordering of one's own, as `writeChoice`; `cards` are its words in order. */
export function writeOrder(
	module: Module,
	section: string,
	words: { stem: string; cards: readonly string[] },
	place?: Place
): Module {
	const base = baseFor(module, section, words.stem, place);
	if (!base) return module;
	const cards = words.cards.map((text, index) => ({
		id: partId(index),
		rank: index + 1,
		text: rewrite([], text),
		evidence: []
	}));
	const item: OrderItem = { ...base, type: 'order', cards };
	return insert(module, section, item);
}

function baseFor(
	module: Module,
	section: string,
	stem: string,
	place: Place | undefined
): ItemBase | undefined {
	const grounds = groundsIn(module, section);
	const [passage] = grounds;
	const [first] = passage?.blocks[0] ? sentences(blockText(passage.blocks[0])) : [];
	const opening = passage && first && { section: passage.section, block: 0, ...first };
	const proof = (place && quoteAt(place, grounds)) ?? (opening && quoteAt(opening, grounds));
	if (!proof) return undefined;
	return {
		id: 'own',
		stem: rewrite([], stem),
		claims: [],
		evidence: [proof],
		explanation: [],
		memory: false,
		retain: false,
		waivers: []
	};
}
