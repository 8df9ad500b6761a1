import type { Heading, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { oneLine } from '../../text/one-line';
import { isComment } from './markdown';
import { extent } from './places';

/** One attribute of Pandoc's: `#id`, `.class` or `key="value"`. Offsets count in the file. */
export type Attribute = {
	kind: 'id' | 'class' | 'pair';
	/** The class or the key; `id` for an id. */
	name: string;
	value: string;
	start: number;
	end: number;
};

/** The block `{…}` at the end of a heading, an option or a card. */
export type AttributeBlock = {
	start: number;
	end: number;
	attributes: Attribute[];
	/** Where the first thing stands that is none of the three. */
	unread?: number;
};

/** What holds the place of a block while the words before it are read; any character that is no mark. */
const placeholder = '\ue000';

const attribute =
	/\s*(?:#(?<id>[^\s{}"=]+)|\.(?<class>[^\s{}"=]+)|(?<key>[\p{L}\p{N}_-]+)=(?:"(?<quoted>(?:\\[\s\S]|[^"\\])*)"|(?<bare>[^\s{}"“”„«»]+)))(?=\s|\}$)/uy;

/** The attribute blocks of a file, by the offset of the heading or paragraph that each one ends. */
export function findAttributeBlocks(tree: Root, text: string): Map<number, AttributeBlock> {
	const blocks = new Map<number, AttributeBlock>();
	for (const bearer of bearers(tree)) {
		const block = blockAtEnd(bearer.children, text);
		if (block) blocks.set(extent(bearer).start, block);
	}
	return blocks;
}

/** The text with its attribute blocks blanked, so that no offset moves and none is read as Markdown. */
export function maskAttributes(text: string, blocks: Iterable<AttributeBlock>): string {
	let masked = '';
	let from = 0;
	for (const { start, end } of blocks) {
		masked += text.slice(from, start) + placeholder;
		masked += text.slice(start + 1, end).replace(/[^\n]/g, ' ');
		from = end;
	}
	return masked + text.slice(from);
}

/** The words before a masked block. */
export function unmask(children: readonly PhrasingContent[]): PhrasingContent[] {
	const kept = withoutTail(children);
	const last = kept.pop();
	if (last?.type !== 'text') return last ? [...kept, last] : kept;
	return [...kept, { ...last, value: last.value.trimEnd().replace(/\ue000$/, '') }];
}

function bearers(tree: Root): (Heading | Paragraph)[] {
	let inQuestion = false;
	return tree.children.flatMap((node): (Heading | Paragraph)[] => {
		if (node.type === 'heading') {
			inQuestion = node.depth === 3;
			return node.depth === 2 || node.depth === 3 ? [node] : [];
		}
		return inQuestion && node.type === 'list' ? node.children.flatMap(firstParagraph) : [];
	});
}

function firstParagraph(item: ListItem): Paragraph[] {
	const first = item.children.find((child) => child.type !== 'html');
	return first?.type === 'paragraph' ? [first] : [];
}

function blockAtEnd(
	children: readonly PhrasingContent[],
	text: string
): AttributeBlock | undefined {
	const nodes = withoutTail(children);
	const first = nodes[0];
	const last = nodes.at(-1);
	if (!first || last?.type !== 'text') return undefined;
	const { start, end: lastEnd } = extent(last);
	const end = start + text.slice(start, lastEnd).trimEnd().length;
	if (!/(?<!\\)(\\\\)*\}$/.test(text.slice(start, end))) return undefined;
	const openings = nodes.flatMap((node) => openingBraces(node, text, extent(first).start));
	const blocks = openings.map((opening) => readBlock(text, opening, end));
	return blocks.find((block) => block.unread === undefined) ?? blocks.at(-1);
}

/** A brace opens a block only as a word's first letter, and so never after a backslash. */
function openingBraces(node: PhrasingContent, text: string, contentStart: number): number[] {
	if (node.type !== 'text') return [];
	const { start, end } = extent(node);
	return [...text.slice(start, end).matchAll(/\{/g)]
		.map((brace) => start + brace.index)
		.filter((at) => at === contentStart || /\s/.test(text.charAt(at - 1)));
}

function readBlock(text: string, start: number, end: number): AttributeBlock {
	const raw = text.slice(start, end);
	const attributes: Attribute[] = [];
	attribute.lastIndex = 1;
	let read = 1;
	for (let match = attribute.exec(raw); match?.groups; match = attribute.exec(raw)) {
		const { groups } = match;
		read = match.index + match[0].length;
		const at = { start: start + read - match[0].trimStart().length, end: start + read };
		if (groups.id !== undefined) {
			attributes.push({ kind: 'id', name: 'id', value: groups.id, ...at });
		} else if (groups.class !== undefined) {
			attributes.push({ kind: 'class', name: groups.class, value: '', ...at });
		} else {
			const value = groups.quoted?.replace(/\\(["\\])/g, '$1') ?? groups.bare ?? '';
			attributes.push({ kind: 'pair', name: groups.key ?? '', value: oneLine(value), ...at });
		}
	}
	const rest = raw.slice(read);
	if (rest.trim() === '}') return { start, end, attributes };
	return { start, end, attributes, unread: start + raw.length - rest.trimStart().length };
}

function withoutTail(children: readonly PhrasingContent[]): PhrasingContent[] {
	const kept = [...children];
	for (let last = kept.at(-1); last && isTail(last); last = kept.at(-1)) kept.pop();
	return kept;
}

function isTail(node: PhrasingContent): boolean {
	return node.type === 'text'
		? node.value.trim() === ''
		: node.type === 'html' && isComment(node.value);
}
