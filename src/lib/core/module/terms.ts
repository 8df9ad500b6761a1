import { whereOccurs } from '../text/occurs';
import type { Block, Inline } from '../text/rich';
import type { GlossaryEntry } from './module';

/**
 * The passages with each term of the glossary marked where it first stands in them, by its place in the
 * glossary. A term that is cut by emphasis or a link is left to the list of words at the end.
 */
export function markTerms<Passage extends { blocks: Block[] }>(
	passages: readonly Passage[],
	glossary: readonly GlossaryEntry[],
	lang: string
): Passage[] {
	const open = new Map(glossary.map(({ term }, index) => [String(index), term]));
	return passages.map((passage) => ({
		...passage,
		blocks: passage.blocks.map((block) => inBlock(block, (text) => inInlines(text, open, lang)))
	}));
}

function inBlock(block: Block, mark: (text: Inline[]) => Inline[]): Block {
	switch (block.type) {
		case 'paragraph':
			return { ...block, children: mark(block.children) };
		case 'quote':
			return { ...block, children: block.children.map(mark) };
		case 'list':
			return { ...block, items: block.items.map(mark) };
		case 'table':
			return { ...block, rows: block.rows.map((row) => row.map(mark)) };
	}
}

function inInlines(inlines: readonly Inline[], open: Map<string, string>, lang: string): Inline[] {
	return inlines.flatMap((inline): Inline[] => {
		switch (inline.type) {
			case 'text':
				return inText(inline.text, open, lang);
			case 'emphasis':
			case 'strong':
				return [{ ...inline, children: inInlines(inline.children, open, lang) }];
			default:
				return [inline];
		}
	});
}

/** Takes the term that comes first out of `open`, and goes on behind it. */
function inText(text: string, open: Map<string, string>, lang: string): Inline[] {
	const [next] = [...open]
		.flatMap(([id, term]) => {
			const span = whereOccurs(term, text, lang);
			return span ? [{ id, ...span }] : [];
		})
		// Of two that begin together the longer: "pound lock" before "pound".
		.sort((a, b) => a.start - b.start || b.end - a.end);
	if (!next) return text === '' ? [] : [{ type: 'text', text }];
	open.delete(next.id);
	const before = text.slice(0, next.start);
	return [
		...(before === '' ? [] : [{ type: 'text' as const, text: before }]),
		{ type: 'text', text: text.slice(next.start, next.end), term: next.id },
		...inText(text.slice(next.end), open, lang)
	];
}
