import type { BlockContent, List, RootContent, TableRow } from 'mdast';
import { plain, type Block, type Inline } from '../../text/rich';
import { readInline } from '../../module/markdown/inline';
import { findExcess } from '../../module/markdown/limits';
import { readMarkdown } from '../../module/markdown/markdown';
import { Reading } from '../../module/markdown/reading';
import type { Piece } from './piece';

/** Reading Markdown takes its time; what is longer is read as plain text, by lines. */
const longest = 150_000;

const signs = [
	/^#{1,6} \S/m,
	/^\|? ?:?-{3,}:? ?\|/m,
	/\*\*[^*\s][^*\n]{0,200}\*\*/,
	/\]\((?:https?:|\/|#|\.|mailto:)/,
	/^> \S/m,
	/^(?:[-*+]|\d{1,2}\.) \S[^\n]{0,400}\n(?:[-*+]|\d{1,2}\.) \S/m
];

/** Whether a text is written in Markdown, and short enough to be read as that. */
export function isMarkdown(text: string): boolean {
	return (
		text.length <= longest &&
		signs.some((sign) => sign.test(text)) &&
		findExcess(text) === undefined
	);
}

/** Reads Markdown with the module format's own reader; what that has no place for is left out or made plain. */
export function readMarkdownText(text: string): Piece[] {
	const reading = new Reading(text, new Map());
	return readMarkdown(text).children.flatMap((node) => piecesOf(node, reading));
}

function piecesOf(node: RootContent, reading: Reading): Piece[] {
	if (node.type === 'heading') {
		const heading = plain(readInline(node.children, reading)).trim();
		return heading === '' ? [] : [{ depth: node.depth, heading }];
	}
	return blocksOf(node, reading).map((block) => ({ block }));
}

function blocksOf(node: RootContent | BlockContent, reading: Reading): Block[] {
	switch (node.type) {
		case 'paragraph':
			return paragraphOf(wordsOf(node.children, reading));
		case 'blockquote': {
			const children = node.children.flatMap((child) => runsOf(child, reading));
			return children.length > 0 ? [{ type: 'quote', children }] : [];
		}
		case 'list': {
			const { ordered, start } = node;
			const items = itemsOf(node, reading);
			if (items.length === 0) return [];
			return [
				{ type: 'list', ordered: ordered ?? false, start: ordered ? (start ?? 1) : 1, items }
			];
		}
		case 'table': {
			const [head = [], ...rows] = node.children.map((row) => cellsOf(row, reading));
			const full = rows.map((row) => head.map((_, column) => row[column] ?? []));
			return [{ type: 'table', head, rows: full }];
		}
		case 'code':
			return paragraphOf([{ type: 'text', text: node.value.replace(/\s+/g, ' ').trim() }]);
		default:
			return [];
	}
}

function paragraphOf(children: Inline[]): Block[] {
	return plain(children).trim() === '' ? [] : [{ type: 'paragraph', children }];
}

/** A run of words without images, which a pasted text has no files for. */
function wordsOf(nodes: Parameters<typeof readInline>[0], reading: Reading): Inline[] {
	return withoutImages(readInline(nodes, reading));
}

function withoutImages(inlines: readonly Inline[]): Inline[] {
	return inlines.flatMap((inline): Inline[] => {
		if (inline.type === 'image') return [];
		if (inline.type === 'link') return withoutImages(inline.children);
		if (!('children' in inline)) return [inline];
		return [{ ...inline, children: withoutImages(inline.children) }];
	});
}

/** The items of a list and of the lists within it, all at one level. */
function itemsOf(list: List, reading: Reading): Inline[][] {
	return list.children.flatMap((item) => item.children.flatMap((child) => runsOf(child, reading)));
}

function runsOf(node: RootContent | BlockContent, reading: Reading): Inline[][] {
	if (node.type === 'list') return itemsOf(node, reading);
	if (node.type === 'heading') return [wordsOf(node.children, reading)];
	return blocksOf(node, reading).flatMap((block) => {
		if (block.type === 'paragraph') return [block.children];
		return block.type === 'quote' ? block.children : [];
	});
}

function cellsOf(row: TableRow, reading: Reading): Inline[][] {
	return row.children.map((cell) => wordsOf(cell.children, reading));
}
