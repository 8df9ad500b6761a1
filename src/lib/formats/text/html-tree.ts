import { fromHtml } from 'hast-util-from-html';

/** The tree of a page as its parser gives it. */
export type Tree = ReturnType<typeof fromHtml>;
export type Node = Tree['children'][number];
export type Element = Extract<Node, { type: 'element' }>;

/** The tree of HTML. Nothing in it is run, and nothing it names is asked for. */
export function parseHtml(html: string): Tree {
	return fromHtml(html);
}

/** What closes itself in XML; but for what HTML itself knows to be empty, which it would double. */
const closed =
	/<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([\w:-]+)((?:\s[^<>]*)?)\/>/gi;

/**
 * The tree of XHTML or another small XML file. What closes itself there would stay open in HTML, so that a
 * page with `<title/>` would be all title.
 */
export function parseXml(xml: string): Tree {
	return parseHtml(xml.replace(/<\?xml[^>]*>/, '').replace(closed, '<$1$2></$1>'));
}

/** All elements of a tree in their order. Without recursion, since a file may nest as deep as it likes. */
export function elements(tree: Tree | Element): Element[] {
	const found: Element[] = [];
	const open: Node[] = [...tree.children].reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type !== 'element') continue;
		found.push(node);
		open.push(...[...node.children].reverse());
	}
	return found;
}

/** The words in a part of a tree. */
export function textOf(tree: Tree | Element): string {
	let text = '';
	const open: Node[] = [...tree.children].reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type === 'text') text += node.value;
		else if (node.type === 'element') open.push(...[...node.children].reverse());
	}
	return text.replace(/\s+/g, ' ').trim();
}

/** An attribute as a text; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
	const value = properties[name];
	return Array.isArray(value) ? value.join(' ') : value === undefined ? '' : String(value);
}
