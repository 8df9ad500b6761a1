import type { Blockquote, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import type { Block, Inline } from '../../text/rich';
import { readInline, reportHtml } from './inline';
import { isComment } from './markdown';
import type { Reading } from './reading';

/** Reads the text of a section. */
export function readPassage(nodes: readonly RootContent[], reading: Reading): Block[] {
	return nodes.flatMap((node) => readBlock(node, reading) ?? []);
}

function readBlock(node: RootContent, reading: Reading): Block | undefined {
	switch (node.type) {
		case 'paragraph': {
			const children = readInline(node.children, reading);
			return children.length > 0 ? { type: 'paragraph', children } : undefined;
		}
		case 'blockquote':
			return { type: 'quote', children: readParagraphs(node, reading) };
		case 'list':
			return readList(node, reading);
		case 'table':
			return readTable(node, reading);
		default:
			refuseBlock(node, reading);
			return undefined;
	}
}

/** The paragraphs of a quotation. */
export function readParagraphs(quote: Blockquote, reading: Reading): Inline[][] {
	const paragraphs = quote.children.flatMap((node) => {
		if (node.type !== 'paragraph') {
			refuseBlock(node, reading);
			return [];
		}
		const words = readInline(node.children, reading);
		return words.length > 0 ? [words] : [];
	});
	if (!quote.children.some((node) => node.type !== 'html')) {
		reportEmpty(quote, 'This quotation', reading);
	}
	return paragraphs;
}

function readList(list: List, reading: Reading): Block {
	return {
		type: 'list',
		ordered: list.ordered ?? false,
		start: list.ordered ? (list.start ?? 1) : 1,
		items: list.children.map((item) => readListItem(item, reading))
	};
}

function readListItem(item: ListItem, reading: Reading): Inline[] {
	if (typeof item.checked === 'boolean') {
		reading.report({
			rule: 'F10',
			at: item,
			message: 'A box to tick stands in the reading text.',
			remedy: 'Write the question above its options as a heading: ### Question?'
		});
	}
	const [first, ...others] = item.children.filter((node) => !isCommentBlock(node));
	for (const node of others) {
		if (node.type === 'paragraph') {
			refuse(node, 'A list item has a second paragraph.', 'Make it an item of its own.', reading);
		} else {
			refuseBlock(node, reading);
		}
	}
	if (first && first.type !== 'paragraph') {
		refuseBlock(first, reading);
		return [];
	}
	const words = first ? readInline(first.children, reading) : [];
	if (words.length === 0) reportEmpty(item, 'This list item', reading);
	return words;
}

function readTable(table: Table, reading: Reading): Block {
	const [head = [], ...rows] = table.children.map((row) =>
		row.children.map((cell) => readInline(cell.children, reading))
	);
	table.children.forEach((row) => checkWidth(row, head.length, reading));
	if (table.align?.some((side) => side)) {
		reading.report({
			rule: 'F30',
			at: table,
			message: 'The alignment of the columns is not kept.',
			remedy: 'Leave the colons out of the line under the head.',
			severity: 'advice'
		});
	}
	const full = rows.map((row) => head.map((_, column) => row[column] ?? []));
	return { type: 'table', head, rows: full };
}

function checkWidth(row: TableRow, columns: number, reading: Reading) {
	if (row.children.length <= columns) return;
	refuse(
		row.children[columns] ?? row,
		`This row has ${row.children.length} cells under a head of ${columns}.`,
		'Add a column to the head, or write \\| where a bar is part of the text.',
		reading
	);
}

/** Whether a block is only comments. */
export function isCommentBlock(node: RootContent): boolean {
	return node.type === 'html' && isComment(node.value);
}

/** Something that should have words and has none. */
export function reportEmpty(at: RootContent, what: string, reading: Reading) {
	reading.report({
		rule: 'F18',
		at,
		message: `${what} has no words.`,
		remedy: 'Write them, or take it away.'
	});
}

/** Tells that a block of this kind has no place where it stands, unless it is a comment. */
export function refuseBlock(node: RootContent, reading: Reading) {
	switch (node.type) {
		case 'html':
			if (!isComment(node.value)) reportHtml(node, reading);
			return;
		case 'heading':
			refuse(
				node,
				`A heading of level ${node.depth} has no place here.`,
				ofHeading(node.depth),
				reading
			);
			return;
		case 'code':
			refuse(
				node,
				'A block of code has no place here.',
				'Take away the fence or the four spaces before it.',
				reading
			);
			return;
		case 'thematicBreak':
			refuse(
				node,
				'A line across the page has no place here.',
				'Take it away, or begin a section with ##.',
				reading
			);
			return;
		case 'list':
			refuse(
				node,
				'A list has no place here.',
				'Keep lists to one level, at the top of the reading text.',
				reading
			);
			return;
		case 'definition':
			refuse(
				node,
				`The link definition “[${node.label ?? node.identifier}]:” has no place here.`,
				'Write the address where the link stands: [words](address).',
				reading
			);
			return;
		default:
			refuse(
				node,
				`A ${named(node)} has no place here.`,
				'Write it as a paragraph of the reading text.',
				reading
			);
	}
}

function named(node: RootContent): string {
	return node.type === 'blockquote' ? 'quotation' : node.type;
}

function ofHeading(depth: number): string {
	return depth === 1
		? 'The title belongs in the front matter; a section begins with ##.'
		: 'Write ## for a section or ### for a question.';
}

function refuse(at: RootContent, message: string, remedy: string, reading: Reading) {
	reading.report({ rule: 'F10', at, message, remedy });
}
