import type { Blockquote, Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';
import type { ChoiceItem } from '../../items/choice';
import type { Evidence, Item } from '../../items/item';
import type { OrderItem } from '../../items/order';
import type { Inline } from '../../text/rich';
import { printFrontMatter } from './front-matter-text';
import type { Module, Section } from '../module';
import { blockNode, inlineNodes, listNode, paragraphNode } from './nodes';

/** What the module format adds to Markdown's own tree. */
type Additions = {
	/** The number that each card's list item bears. Markdown itself counts on; a tie repeats one. */
	ranks: Map<ListItem, number>;
	/** The attributes at the end of a heading, an option or a card. */
	attributes: Map<Heading | Paragraph, string>;
};

/**
 * Writes a module in the Markdown of the module format, in one canonical form. `parse` reads back
 * the same module, if its texts are as `tidy` leaves them and its evidence is the first of its words.
 */
export function print(module: Module): string {
	return printNodes((additions) => [
		{ type: 'yaml', value: printFrontMatter(module) },
		...module.sections.flatMap((section) => sectionNodes(section, additions))
	]);
}

/** Writes questions alone, as they stand in a module. */
export function printItems(items: readonly Item[]): string {
	return printNodes((additions) => items.flatMap((item) => itemNodes(item, additions)));
}

function printNodes(nodes: (additions: Additions) => RootContent[]): string {
	const additions: Additions = { ranks: new Map(), attributes: new Map() };
	const children = nodes(additions);
	const taskList = gfmTaskListItemToMarkdown();
	const paragraph = taskList.handlers?.paragraph ?? defaultHandlers.paragraph;
	return toMarkdown(
		{ type: 'root', children },
		{
			bullet: '-',
			listItemIndent: 'one',
			extensions: [frontmatterToMarkdown(), gfmTableToMarkdown(), taskList],
			// Where attributes may stand, a brace of the text itself bears a backslash.
			unsafe: [{ character: '{', inConstruct: ['headingAtx', 'listItem'] }],
			handlers: {
				listItem: numbered(additions),
				heading: attributed(defaultHandlers.heading, additions),
				paragraph: attributed(paragraph, additions)
			}
		}
	);
}

function numbered({ ranks }: Additions): Handle {
	return (node: ListItem, parent, state, info) => {
		const rank = ranks.get(node);
		if (rank === undefined) return defaultHandlers.listItem(node, parent, state, info);
		const alone = { type: 'list' as const, ordered: true, start: rank, children: [node] };
		return defaultHandlers.listItem(node, alone, state, info);
	};
}

function attributed(handle: Handle, { attributes }: Additions): Handle {
	return (node: Heading | Paragraph, parent, state, info) => {
		const block = attributes.get(node);
		const words = handle(node, parent, state, info);
		return block ? `${words} {${block}}` : words;
	};
}

function sectionNodes(section: Section, additions: Additions): RootContent[] {
	const { id, title, note, passage, items } = section;
	const heading: Heading = {
		type: 'heading',
		depth: 2,
		children: [{ type: 'text', value: title }]
	};
	additions.attributes.set(heading, [`#${id}`, ...pair('note', note)].join(' '));
	return [
		heading,
		...passage.map(blockNode),
		...items.flatMap((item) => itemNodes(item, additions))
	];
}

function itemNodes(item: Item, additions: Additions): RootContent[] {
	const list =
		item.type === 'choice'
			? listNode(optionNodes(item, additions))
			: { ...listNode(cardNodes(item, additions)), ordered: true };
	const heading: Heading = { type: 'heading', depth: 3, children: item.stem.flatMap(inlineNodes) };
	additions.attributes.set(heading, itemAttributes(item));
	return [
		heading,
		list,
		...item.evidence.map(evidenceNode),
		...(item.explanation.length > 0 ? [paragraphNode(item.explanation)] : [])
	];
}

function itemAttributes(item: Item): string {
	const waivers = item.waivers.map(({ rule, why }) => `${rule} ${why}`).join('; ');
	const choice = item.type === 'choice' ? item : undefined;
	return [
		`#${item.id}`,
		...(item.level ? [`.${item.level}`] : []),
		...(item.memory ? ['.memory'] : []),
		...(item.retain ? ['.retain'] : []),
		...(choice?.fixed ? ['.fixed'] : []),
		...(choice?.statement ? ['.statement'] : []),
		...(choice?.prove ? ['.prove'] : []),
		...pair('claims', item.claims.join(' ')),
		...pair('criterion', item.criterion),
		...pair('waive', waivers)
	].join(' ');
}

function optionNodes({ options, key }: ChoiceItem, { attributes }: Additions): ListItem[] {
	return options.map(({ id, text, lure, feedback }) => {
		const words = paragraphNode(text);
		if (lure) attributes.set(words, `.${lure}`);
		const children = [words, ...(feedback.length > 0 ? [quoteNode(feedback)] : [])];
		return { type: 'listItem', spread: false, checked: key.includes(id), children };
	});
}

function cardNodes({ cards }: OrderItem, { ranks, attributes }: Additions): ListItem[] {
	return cards.map(({ text, short, rank, evidence }) => {
		const words = paragraphNode(text);
		if (short) attributes.set(words, pair('short', short).join(' '));
		const children = [words, ...evidence.map(evidenceNode)];
		const node: ListItem = { type: 'listItem', spread: false, children };
		ranks.set(node, rank);
		return node;
	});
}

function evidenceNode({ quote }: Evidence): Blockquote {
	return quoteNode([{ type: 'text', text: quote.replace(/\s*\n\s*/g, ' ') }]);
}

function quoteNode(words: readonly Inline[]): Blockquote {
	return { type: 'blockquote', children: [paragraphNode(words)] };
}

function pair(key: string, value = ''): string[] {
	if (value === '') return [];
	const word = /^[\p{L}\p{N}-]+$/u.test(value);
	return [word ? `${key}=${value}` : `${key}="${value.replace(/["\\]/g, '\\$&')}"`];
}
