import { evidenceOf, type Evidence, type Item } from '../items/item';
import { findEvidence, groundsOf, type Passage } from '../module/markdown/evidence';
import type { Module } from '../module/module';
import { blockText } from '../text/rich';
import { sentences, type Place, type Span } from '../text/sentences';

/** A module after an edit of its text, and what that did to the proofs of its questions. */
export type Edited = {
	module: Module;
	/** Questions whose proof reads otherwise now, or is shorter. */
	touched: string[];
	/** Questions that were taken out, as nothing is left that proves them. */
	lost: string[];
};

/** The reading text of a module, as far as evidence is looked for in it. */
function passagesOf(module: Module): Passage[] {
	return module.sections.map(({ id, title, passage }) => ({ section: id, title, blocks: passage }));
}

/** Where the evidence of a section's questions may stand. */
export function groundsIn(module: Module, section: string): Passage[] {
	return groundsOf(section, passagesOf(module)).own;
}

/**
 * The evidence at a place. A quote stands for the first place that has its words, so one that stands there
 * before is lengthened: to its sentences, to their neighbours, to the whole block.
 */
export function quoteAt(place: Place, grounds: readonly Passage[]): Evidence | undefined {
	const block = grounds.find(({ section }) => section === place.section)?.blocks[place.block];
	if (!block) return undefined;
	const text = blockText(block);
	let found: Evidence | undefined;
	for (const span of widening(text, place)) {
		const [first] = findEvidence(text.slice(span.start, span.end), grounds);
		if (!first) return undefined;
		found ??= first;
		const here = first.section === place.section && first.block === place.block;
		if (here && first.start >= span.start) return first;
	}
	return found;
}

/** A span without white space at its ends, then ever longer ones around it. */
function* widening(text: string, { start, end }: Span): Generator<Span> {
	const words = text.slice(start, end);
	const from = start + (words.length - words.trimStart().length);
	const to = from + words.trim().length;
	if (from >= to) return;
	yield { start: from, end: to };
	const all = sentences(text);
	let first = all.findIndex((one) => one.end > from);
	let last = all.findLastIndex((one) => one.start < to);
	while (first >= 0 && last < all.length) {
		yield { start: all[first]?.start ?? from, end: all[last]?.end ?? to };
		if (first === 0 && last === all.length - 1) return;
		if (last < all.length - 1) last++;
		else first--;
	}
}

/**
 * Gives every question its proof again after the text has changed. `follow` says where the words of a proof
 * stand now; where they are gone, the same words elsewhere serve.
 */
export function reanchor(module: Module, follow: (place: Place) => Place | undefined): Edited {
	const touched: string[] = [];
	const lost: string[] = [];
	const grounds = new Map(module.sections.map(({ id }) => [id, groundsIn(module, id)]));
	const sections = module.sections.map((section) => ({
		...section,
		items: section.items.flatMap((item) => {
			const anchored = anchorItem(item, grounds.get(section.id) ?? [], follow);
			if (evidenceOf(anchored).length === 0) {
				lost.push(item.id);
				return [];
			}
			if (quotesOf(anchored) !== quotesOf(item)) touched.push(item.id);
			return [anchored];
		})
	}));
	// A section that only asked about the whole is nothing without its questions.
	const filled = sections.filter(({ passage, items }) => passage.length + items.length > 0);
	return { module: { ...module, sections: filled }, touched, lost };
}

function anchorItem(
	item: Item,
	grounds: readonly Passage[],
	follow: (place: Place) => Place | undefined
): Item {
	const anchor = (evidence: readonly Evidence[]) =>
		evidence.flatMap((one) => {
			const place = follow(one);
			return (place && quoteAt(place, grounds)) ?? findEvidence(one.quote, grounds)[0] ?? [];
		});
	const evidence = anchor(item.evidence);
	if (item.type === 'choice') return { ...item, evidence };
	const cards = item.cards.map((card) => ({ ...card, evidence: anchor(card.evidence) }));
	return { ...item, evidence, cards };
}

function quotesOf(item: Item): string {
	return JSON.stringify(evidenceOf(item).map(({ quote }) => quote));
}
