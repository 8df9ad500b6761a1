import { attribute, elements, parseXml, textOf, type Element } from './html-tree';

/** What a book says of itself: its title, and its chapters in reading order, by the files' paths. */
export type BookPlan = { title: string; chapters: { path: string; title?: string }[] };

type Read = (path: string) => string | undefined;

/** The plan of a book (EPUB 3.3 § 5); undefined where there is none to be found. */
export function readBookPlan(read: Read): BookPlan | undefined {
	const rootFile = all(read('META-INF/container.xml'), 'rootfile')[0];
	const path = rootFile && attribute(rootFile, 'full-path');
	const text = path && read(path);
	if (!text) return undefined;
	const items = new Map(all(text, 'item').map((item) => [attribute(item, 'id'), item]));
	const href = (item: Element) => resolvePath(path, attribute(item, 'href'));
	const titles = titlesOf([...items.values()], href, read);
	const chapters = all(text, 'itemref').flatMap((reference) => {
		const item = items.get(attribute(reference, 'idref'));
		if (!item || attribute(reference, 'linear') === 'no') return [];
		const chapter = href(item);
		const title = titles.get(chapter);
		return [{ path: chapter, ...(title && { title }) }];
	});
	return { title: textOf({ type: 'root', children: all(text, 'title').slice(0, 1) }), chapters };
}

/** The names of the chapters from the book's table of contents, the newer kind or the older, by path. */
function titlesOf(items: Element[], href: (item: Element) => string, read: Read) {
	const titles = new Map<string, string>();
	const add = (from: string, to: string, title: string) => {
		const path = resolvePath(from, to);
		if (title && !titles.has(path)) titles.set(path, title);
	};
	for (const item of items) {
		const path = href(item);
		if (attribute(item, 'properties').split(' ').includes('nav'))
			for (const link of all(read(path), 'a')) add(path, attribute(link, 'href'), textOf(link));
		else if (attribute(item, 'media-type') === 'application/x-dtbncx+xml')
			for (const point of all(read(path), 'navpoint')) {
				const own = elements(point);
				const content = own.find(({ tagName }) => tagName === 'content');
				const label = own.find(({ tagName }) => tagName === 'navlabel');
				if (content && label) add(path, attribute(content, 'src'), textOf(label));
			}
	}
	return titles;
}

/** The elements of a name, whatever their namespace is called here. */
function all(xml: string | undefined, name: string): Element[] {
	if (xml === undefined) return [];
	return elements(parseXml(xml)).filter(({ tagName }) => tagName.replace(/^.*:/, '') === name);
}

/** A path inside the archive, as another file there names it. */
function resolvePath(from: string, to: string): string {
	const parts = from.split('/').slice(0, -1);
	const [path = ''] = to.split('#');
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(decode(part));
	}
	return parts.join('/');
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
