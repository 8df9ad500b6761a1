import { blockText, type Block } from '../../text/rich';
import type { TextLanguage } from '../languages/language';
import { wordCount, type Piece } from './piece';

/** What stands under one heading. */
export type Part = { title?: string; depth: number; blocks: Block[] };

/** A heading over less than this is no section of its own. */
const fewestWords = 70;
const longestTitle = 70;

/** The title of a text, and its text by headings; lists of sources are left out. */
export function partsOf(
	pieces: readonly Piece[],
	language: TextLanguage | undefined
): { title?: string; parts: Part[] } {
	const parts: Part[] = [{ depth: 0, blocks: [] }];
	for (const piece of pieces) {
		if ('heading' in piece) parts.push({ title: piece.heading, depth: piece.depth, blocks: [] });
		else parts.at(-1)?.blocks.push(piece.block);
	}
	const title = titleOf(parts);
	const own = withoutApparatus(parts, language).filter(({ blocks }) => blocks.length > 0);
	const named = own.map((part) => (part.title === title ? untitled(part) : part));
	return { ...(title === undefined ? {} : { title }), parts: withoutScraps(named) };
}

/** The first heading names the whole, unless others stand beside it on its level. */
function titleOf([opening, first, ...others]: readonly Part[]): string | undefined {
	if (!first || (opening && opening.blocks.length > 0)) return undefined;
	const highest = others.reduce((least, { depth }) => Math.min(least, depth), Infinity);
	const leads = first.depth < highest || first.blocks.length === 0 || first.depth === 1;
	const beside = others.some(({ depth }) => depth === first.depth) && first.depth === 1;
	// In plain text every heading is of one level: one that stands first is the text's.
	return (leads && !beside) || first.depth === 2 ? first.title : undefined;
}

function untitled({ depth, blocks }: Part): Part {
	return { depth, blocks };
}

function withoutApparatus(parts: readonly Part[], language: TextLanguage | undefined): Part[] {
	let within = Infinity;
	return parts.filter(({ title = '', depth }) => {
		if (depth > within) return false;
		const name = title
			.toLowerCase()
			.replace(/[^\p{L}\p{M}]+/gu, '-')
			.replace(/^-|-$/g, '');
		within = language?.apparatus.has(name) ? depth : Infinity;
		return within === Infinity;
	});
}

/** Parts too short for a section go with the one before, or with the one that follows. */
function withoutScraps(parts: readonly Part[]): Part[] {
	const kept: Part[] = [];
	for (const part of parts) {
		const last = kept.at(-1);
		const short = [last, part].some((one) => one && wordsIn(one) < fewestWords);
		if (last && short) kept.splice(-1, 1, together(last, part));
		else kept.push(part);
	}
	return kept;
}

function together(one: Part, other: Part): Part {
	const titles = [one.title, other.title].filter((title) => title !== undefined);
	const both = titles.join('; ');
	const longer = wordsIn(one) >= wordsIn(other) ? one.title : other.title;
	const title = both.length <= longestTitle ? both : (longer ?? titles[0]);
	return {
		...(title ? { title } : {}),
		depth: Math.min(one.depth, other.depth),
		blocks: [...one.blocks, ...other.blocks]
	};
}

function wordsIn({ blocks }: Part): number {
	let words = 0;
	for (const block of blocks) {
		words += wordCount(blockText(block));
		if (words >= 5 * fewestWords) return words;
	}
	return words;
}
