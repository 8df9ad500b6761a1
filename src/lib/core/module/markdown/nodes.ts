import type {
	BlockContent,
	List,
	ListItem,
	Paragraph,
	PhrasingContent,
	TableCell,
	TableRow
} from 'mdast';
import type { Block, Inline } from '../../text/rich';

/** A block of a passage as a node of the Markdown tree. */
export function blockNode(block: Block): BlockContent {
	switch (block.type) {
		case 'paragraph':
			return paragraphNode(block.children);
		case 'quote':
			return { type: 'blockquote', children: block.children.map(paragraphNode) };
		case 'list':
			return block.ordered
				? { ...listNode(block.items.map(itemNode)), ordered: true, start: block.start }
				: listNode(block.items.map(itemNode));
		case 'table':
			return { type: 'table', children: [block.head, ...block.rows].map(rowNode) };
	}
}

/** A run of words as a paragraph. */
export function paragraphNode(words: readonly Inline[]): Paragraph {
	return { type: 'paragraph', children: words.flatMap(inlineNodes) };
}

/** A list without empty lines between its items. */
export function listNode(children: ListItem[]): List {
	return { type: 'list', ordered: false, spread: false, children };
}

/** A piece of text with its marks. A foreign phrase is loose tags around its words. */
export function inlineNodes(inline: Inline): PhrasingContent[] {
	switch (inline.type) {
		case 'text':
			return [{ type: 'text', value: inline.text }];
		case 'emphasis':
		case 'strong':
			return [{ type: inline.type, children: inline.children.flatMap(inlineNodes) }];
		case 'foreign':
			return [
				{ type: 'html', value: `<span lang="${inline.lang}">` },
				...inline.children.flatMap(inlineNodes),
				{ type: 'html', value: '</span>' }
			];
		case 'link':
			return [{ type: 'link', url: inline.url, children: inline.children.flatMap(inlineNodes) }];
		case 'image':
			return [{ type: 'image', url: inline.url, alt: inline.alt }];
		case 'code':
			return [{ type: 'inlineCode', value: inline.text }];
		case 'break':
			return [{ type: 'break' }];
	}
}

function itemNode(words: readonly Inline[]): ListItem {
	return { type: 'listItem', spread: false, children: [paragraphNode(words)] };
}

function rowNode(cells: readonly Inline[][]): TableRow {
	return {
		type: 'tableRow',
		children: cells.map((words): TableCell => ({
			type: 'tableCell',
			children: words.flatMap(inlineNodes)
		}))
	};
}
