import type { Module } from '../module/module';
import { blockText, plain, type Block, type Inline } from '../text/rich';
import type { Place } from '../text/sentences';
import { reanchor, type Edited } from './anchor';
import { changeSection } from './changes';
import { cut, difference, rewrite, typed } from './rewrite';

/** A table is edited in the source view: a field of lines can't hold its columns. */
export function canRetext({ type }: Block): boolean {
	return type !== 'table';
}

/**
 * New words for a block. Each line of a paragraph becomes a paragraph, each line of a list or a quotation
 * one of its parts; a block without words goes, but for the last of its section.
 */
export function retext(module: Module, id: string, at: number, text: string): Edited {
	const section = module.sections.find((one) => one.id === id);
	const block = section?.passage[at];
	const unchanged = { module, touched: [], lost: [] };
	if (!section || !block || !canRetext(block)) return unchanged;
	const lines = text.split(/\r\n?|\n/).map((line) => typed(line));
	const blocks = reworded(
		block,
		lines.filter((line) => line.trim() !== '')
	);
	const passage = section.passage.toSpliced(at, 1, ...blocks);
	if (passage.length === 0) return unchanged;
	const changed = changeSection(module, id, (one) => ({ ...one, passage }));
	return reanchor(changed, (place) => {
		if (place.section !== id || place.block < at) return place;
		if (place.block > at) return { ...place, block: place.block + blocks.length - 1 };
		return followWords(place, block, blocks);
	});
}

function reworded(block: Block, lines: readonly string[]): Block[] {
	if (lines.length === 0) return [];
	switch (block.type) {
		case 'paragraph':
			return divided(rewrite(block.children, lines.join(' ')), lines).map((children) => ({
				type: 'paragraph',
				children
			}));
		case 'quote':
			return [{ ...block, children: rewordedParts(block.children, lines) }];
		case 'list':
			return [{ ...block, items: rewordedParts(block.items, lines) }];
		case 'table':
			return [block];
	}
}

/** A run of text cut where its lines end. */
function divided(words: readonly Inline[], lines: readonly string[]): Inline[][] {
	const found: Inline[][] = [];
	let rest: Inline[] = [...words];
	for (const line of lines.slice(0, -1)) {
		const [first, others] = cut(rest, line.length);
		found.push(first);
		rest = others;
	}
	return [...found, rest].filter((part) => part.length > 0);
}

/** Parts whose lines are unchanged stay as they are, from both ends; those between are written anew. */
function rewordedParts(parts: readonly Inline[][], lines: readonly string[]): Inline[][] {
	if (parts.length === lines.length)
		return parts.map((part, index) => rewrite(part, lines[index] ?? ''));
	const words = parts.map(plain);
	const most = Math.min(parts.length, lines.length);
	let first = 0;
	while (first < most && words[first] === lines[first]) first++;
	let last = 0;
	while (last < most - first && words.at(-1 - last) === lines.at(-1 - last)) last++;
	return [
		...parts.slice(0, first),
		...lines.slice(first, lines.length - last).map((line) => rewrite([], line)),
		...(last > 0 ? parts.slice(-last) : [])
	];
}

/** Where the words of a place stand in what a block became: with whatever is new among them. */
function followWords(place: Place, block: Block, blocks: readonly Block[]): Place | undefined {
	const texts = blocks.map(blockText);
	const apart = block.type === 'paragraph' ? ' ' : '\n';
	const before = blockText(block);
	const after = texts.join(apart);
	const { start, end, words } = difference(before, after);
	const shift = after.length - before.length;
	const from = place.start < start ? place.start : place.start >= end ? place.start + shift : start;
	const to =
		place.end <= start ? place.end : place.end >= end ? place.end + shift : start + words.length;
	if (from >= to) return undefined;
	let offset = 0;
	const pieces = texts.map((text, index) => {
		const piece = {
			...place,
			block: place.block + index,
			start: Math.max(0, from - offset),
			end: Math.min(text.length, to - offset)
		};
		offset += text.length + apart.length;
		return piece;
	});
	return pieces
		.sort((a, b) => b.end - b.start - (a.end - a.start))
		.find((one) => one.start < one.end);
}
