import type { Html, Image, Link, PhrasingContent } from 'mdast';
import { oneLine } from '../../text/one-line';
import type { Inline } from '../../text/rich';
import { tidy } from '../../text/tidy';
import { isImageAddress, isLinkAddress } from './addresses';
import { isComment } from './markdown';
import { extent } from './places';
import type { Reading } from './reading';
import { isLanguage } from './slug';

/** Marks within marks: deeper than any author goes, and shallow enough for every program after us. */
const deepest = 20;

/** Reads a run of Markdown. White space is one space, and none at the ends; comments are left out. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
	return tidy(readRun(nodes, reading, 0));
}

/** A run with its foreign phrases, which Markdown gives as loose opening and closing tags. */
function readRun(nodes: readonly PhrasingContent[], reading: Reading, depth: number): Inline[] {
	const open: { tag: Html; lang: string; before: Inline[] }[] = [];
	let run: Inline[] = [];
	for (const node of nodes) {
		if (node.type !== 'html') {
			run.push(...readMark(node, reading, depth + open.length));
			continue;
		}
		const lang = spanLanguage(node.value);
		if (lang !== undefined && open.length < deepest) {
			checkLanguage(node, lang, reading);
			open.push({ tag: node, lang, before: run });
			run = [];
		} else if (/^<\/span\s*>$/i.test(node.value) && open.length > 0) {
			const phrase = open.pop();
			if (phrase) run = [...phrase.before, foreign(phrase.lang, run)];
		} else if (!isComment(node.value)) {
			reportHtml(node, reading);
		}
	}
	for (const { tag, before } of open.reverse()) {
		reportUnclosed(tag, reading);
		run = [...before, ...run];
	}
	return run;
}

function readMark(node: Exclude<PhrasingContent, Html>, reading: Reading, depth: number): Inline[] {
	if (depth > deepest) {
		return refuse(node, 'Marks stand too deep within one another.', 'Take some away.', reading);
	}
	const children = () => ('children' in node ? readRun(node.children, reading, depth + 1) : []);
	switch (node.type) {
		case 'text':
			checkFootnote(node, reading);
			return [{ type: 'text', text: node.value }];
		case 'emphasis':
		case 'strong':
			return [{ type: node.type, children: children() }];
		case 'inlineCode':
			return [{ type: 'code', text: node.value }];
		case 'break':
			return [{ type: 'break' }];
		case 'link':
			checkLink(node, reading);
			return [{ type: 'link', url: node.url, children: children() }];
		case 'image':
			checkImage(node, reading);
			return [{ type: 'image', url: node.url, alt: oneLine(node.alt ?? '') }];
		case 'linkReference':
		case 'imageReference':
			// Its definition is refused where it stands.
			return children();
		default:
			return refuse(node, `A ${node.type} has no place here.`, 'Write it in words.', reading);
	}
}

function checkLink(node: Link, reading: Reading) {
	if (!isLinkAddress(node.url)) {
		reading.report({
			rule: 'F11',
			at: node,
			message: `A link can’t lead to “${node.url}”.`,
			remedy: 'Use an http, https, mailto or relative address, and %20 for a space.'
		});
	}
	if (node.children.length === 0) {
		reading.report({
			rule: 'F18',
			at: node,
			message: `The link to “${node.url}” has no words.`,
			remedy: 'Write between the square brackets what it leads to.'
		});
	}
	if (node.title) reportTitle(node, node.title, reading);
}

function checkImage(node: Image, reading: Reading) {
	if (!isImageAddress(node.url)) {
		reading.report({
			rule: 'F11',
			at: node,
			message: `An image can’t come from “${node.url.slice(0, 60)}”.`,
			remedy:
				'Name a file beside this one, such as images/tide.png, with %20 for a space: another site would learn who reads.'
		});
	}
	if (node.title) reportTitle(node, node.title, reading);
}

function reportTitle(node: Image | Link, title: string, reading: Reading) {
	reading.report({
		rule: 'F30',
		at: node,
		message: `The title “${title}” of this ${node.type} is not kept.`,
		remedy: 'Say it in the text, where everyone can read it.',
		severity: 'advice'
	});
}

function checkFootnote(node: PhrasingContent, reading: Reading) {
	const { start, end } = extent(node);
	const mark = /(?<!\\)\[\^[^\]\s]+\]/.exec(reading.text.slice(start, end));
	if (!mark) return;
	refuse(
		{ start: start + mark.index, end: start + mark.index + mark[0].length },
		`The footnote “${mark[0]}” has no place here.`,
		'Say it in the text, or write \\[ if a bracket is meant.',
		reading
	);
}

function refuse(
	at: PhrasingContent | { start: number; end: number },
	message: string,
	remedy: string,
	reading: Reading
): [] {
	reading.report({ rule: 'F10', at, message, remedy });
	return [];
}

function spanLanguage(html: string): string | undefined {
	const match = /^<span\s+lang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))\s*>$/i.exec(html);
	return match?.[1] ?? match?.[2] ?? match?.[3];
}

function foreign(lang: string, children: Inline[]): Inline {
	return { type: 'foreign', lang, children };
}

function checkLanguage(tag: Html, lang: string, reading: Reading) {
	if (isLanguage(lang)) return;
	reading.report({
		rule: 'F09',
		at: tag,
		message: `“${lang}” is not a language tag.`,
		remedy: 'Write a tag such as "uk" or "zh-Hans".'
	});
}

function reportUnclosed(tag: Html, reading: Reading) {
	reading.report({
		rule: 'F09',
		at: tag,
		message: `“${tag.value}” is not closed.`,
		remedy: 'Write </span> after the phrase, in the same paragraph and within the same marks.'
	});
}

/** HTML other than a comment or a foreign phrase. */
export function reportHtml(node: Html, reading: Reading) {
	const tag = oneLine(node.value).slice(0, 40);
	const isBreak = /^<br\s*\/?>$/i.test(tag);
	reading.report({
		rule: 'F09',
		at: node,
		message: `The HTML “${tag}” is not read.`,
		remedy: isBreak
			? 'End the line with a backslash instead.'
			: 'Use Markdown’s own marks, or write \\< if the sign itself is meant.'
	});
}
