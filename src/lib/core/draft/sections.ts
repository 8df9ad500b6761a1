import { evidenceOf, type Item } from '../items/item';
import { slug } from '../module/markdown/slug';
import type { Module, Section } from '../module/module';
import { blockText, type Block } from '../text/rich';
import type { Place } from '../text/sentences';
import { reanchor, type Edited } from './anchor';
import { changeSection, freeId, moved } from './changes';
import { cut, typed } from './rewrite';

/** Where a section is cut: before a block, or within a paragraph at an offset in its text. */
export type Cut = { block: number; offset: number };

/** A title always has words. */
export function renameSection(module: Module, id: string, title: string): Module {
	const words = typed(title).trim();
	return words === ''
		? module
		: changeSection(module, id, (section) => ({ ...section, title: words }));
}

/** Moves a section up (−1) or down (1). */
export function moveSection(module: Module, id: string, by: number): Edited {
	const from = module.sections.findIndex((section) => section.id === id);
	const sections = moved(module.sections, from, from + by);
	return reanchor({ ...module, sections }, (place) => place);
}

/** Takes a section out, with its questions and those of others that nothing else proves; never the last. */
export function removeSection(module: Module, id: string): Edited {
	const sections = module.sections.filter((section) => section.id !== id);
	if (!sections.some(({ passage }) => passage.length > 0)) return { module, touched: [], lost: [] };
	return reanchor({ ...module, sections }, (place) => (place.section === id ? undefined : place));
}

/** Whether a section can be joined with the next: both have text, or there would be nothing to join. */
export function canMerge({ sections }: Module, id: string): boolean {
	const at = sections.findIndex((section) => section.id === id);
	return [sections[at], sections[at + 1]].every((one) => one && one.passage.length > 0);
}

/** Joins a section with the next one; the first one's title stays. */
export function mergeSections(module: Module, id: string): Edited {
	const at = module.sections.findIndex((section) => section.id === id);
	const [first, second] = [module.sections[at], module.sections[at + 1]];
	if (!first || !second || !canMerge(module, id)) return { module, touched: [], lost: [] };
	const note = first.note ?? second.note;
	const joined: Section = {
		...first,
		...(note !== undefined && { note }),
		passage: [...first.passage, ...second.passage],
		items: [...first.items, ...second.items]
	};
	const sections = module.sections.toSpliced(at, 2, joined);
	return reanchor({ ...module, sections }, (place) =>
		place.section === second.id
			? { ...place, section: id, block: place.block + first.passage.length }
			: place
	);
}

/**
 * Cuts a section in two. A question goes with what proves it; where its proofs lie on both sides, with most
 * of them, and the others are no longer its own.
 */
export function splitSection(module: Module, id: string, at: Cut, title: string): Edited {
	const index = module.sections.findIndex((section) => section.id === id);
	const section = module.sections[index];
	const halves = section && cutPassage(section.passage, at);
	const words = typed(title).trim();
	if (!section || !halves || words === '') return { module, touched: [], lost: [] };
	const ids = module.sections.map((one) => one.id);
	const second = { id: freeId(slug(words), ids, 'section'), title: words };
	const follow = (place: Place) => followCut(place, id, second.id, halves);
	const goes = (item: Item) => {
		const behind = evidenceOf(item).filter((one) => follow(one).section === second.id).length;
		return behind * 2 > evidenceOf(item).length;
	};
	const sections = module.sections.toSpliced(
		index,
		1,
		{ ...section, passage: halves.before, items: section.items.filter((item) => !goes(item)) },
		{ ...second, passage: halves.behind, items: section.items.filter(goes) }
	);
	return reanchor({ ...module, sections }, follow);
}

type Halves = {
	before: Block[];
	behind: Block[];
	cut: Cut;
	/** How many characters of the block that was cut come before what stands behind. */
	gone: number;
};

function cutPassage(passage: readonly Block[], at: Cut): Halves | undefined {
	const block = passage[at.block];
	if (!block) return undefined;
	const before = passage.slice(0, at.block);
	const behind = passage.slice(at.block + 1);
	const [left, right] =
		block.type === 'paragraph' && at.offset > 0 ? cut(block.children, at.offset) : [[], []];
	if (left.length === 0 || right.length === 0) {
		// Nothing of the block stands before the cut, so that it goes as a whole.
		if (before.length === 0) return undefined;
		return { before, behind: [block, ...behind], cut: { ...at, offset: 0 }, gone: 0 };
	}
	const rest: Block = { type: 'paragraph', children: right };
	return {
		before: [...before, { type: 'paragraph', children: left }],
		behind: [rest, ...behind],
		cut: at,
		gone: blockText(block).length - blockText(rest).length
	};
}

function followCut(place: Place, id: string, second: string, { cut, gone }: Halves): Place {
	const { section, block, start, end } = place;
	if (section !== id || block < cut.block) return place;
	const divided = cut.offset > 0 && block === cut.block;
	if (!divided) return { ...place, section: second, block: block - cut.block };
	// What crosses the cut stays on the side that has more of it.
	if (start + end < 2 * cut.offset) return { ...place, end: Math.min(end, cut.offset) };
	return { section: second, block: 0, start: Math.max(0, start - gone), end: end - gone };
}
