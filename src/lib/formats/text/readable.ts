import { attribute, elements, textOf, type Element, type Node, type Tree } from './html-tree';

/** What stands on a page and is not to be read as its text, by the element's name. */
const dropped = new Set(
	(
		'script style noscript template nav aside form button input select textarea iframe object embed svg ' +
		'math canvas audio video picture img map dialog menu head title link meta figure rt rp hr'
	).split(' ')
);
/** The same by what an element is said to be for. */
const droppedRoles = /^(navigation|complementary|banner|contentinfo|search|dialog|alert|menu)$/;
/** By the names that the most used programs give to notes' numbers, edit links and lists of links. */
const droppedClasses =
	/(^| )(reference|mw-editsection|navbox|infobox|toc|reflist|noprint|hatnote|metadata|sr-only|visually-hidden|screen-reader-text)( |$)/;

/** The part of a page that is to be read, without what surrounds the text and stands between its lines. */
export function readable(page: Tree): Tree {
	const [body = page] = elements(page).filter(({ tagName }) => tagName === 'body');
	const root = mainPart(body);
	return { type: 'root', children: prune(root, root.type !== 'root' && root !== body) };
}

/** The article if one holds most of the words, else what the page calls its main part, else all. */
function mainPart(body: Tree | Element): Tree | Element {
	const all = elements(body);
	const main = all.find((one) => one.tagName === 'main' || attribute(one, 'role') === 'main');
	const around = main && textOf(main).length > 200 ? main : body;
	const sized = elements(around)
		.filter(({ tagName }) => tagName === 'article')
		.map((article) => ({ article, size: textOf(article).length }))
		.sort((a, b) => b.size - a.size);
	const [largest] = sized;
	return largest && largest.size > textOf(around).length / 2 ? largest.article : around;
}

/** The children without what is dropped; a link is left as its words. A page's own head and foot go, too. */
function prune(parent: Tree | Element, inside: boolean): Node[] {
	return parent.children.flatMap((node): Node[] => {
		if (node.type === 'text') return [node];
		if (node.type !== 'element' || isDropped(node, inside)) return [];
		const within = inside || /^(article|main|section)$/.test(node.tagName);
		const children = prune(node, within) as Element['children'];
		if (node.tagName === 'a') return children;
		return [{ ...node, properties: {}, children }];
	});
}

function isDropped(element: Element, inside: boolean): boolean {
	const { tagName, properties } = element;
	if (dropped.has(tagName)) return true;
	if (!inside && (tagName === 'header' || tagName === 'footer')) return true;
	if (
		properties.hidden === true ||
		properties.hidden === '' ||
		attribute(element, 'ariaHidden') === 'true'
	)
		return true;
	if (/display:\s*none/i.test(attribute(element, 'style'))) return true;
	if (droppedRoles.test(attribute(element, 'role'))) return true;
	if (droppedClasses.test(attribute(element, 'className'))) return true;
	// The number of a note, which leads to the note itself.
	return tagName === 'sup' && /^\[?[\d*†‡a-z]{1,4}\]?$/.test(textOf(element)) && hasLink(element);
}

function hasLink(element: Element): boolean {
	return elements(element).some(({ tagName }) => tagName === 'a');
}
