import { sentences } from '../../text/sentences';
import type { Diagnostic } from '../diagnostic';
import { bearers, criteria, type Bearer } from './bearers';
import { keys } from './front-matter-keys';

/** What may be written at a place, from where the typing of it began. */
export type Completion = { from: number; words: string[] };

/** The most sentences that are offered as evidence. */
const mostSentences = 200;

const frontMatter = /^---\n([^]*?)\n---[ \t]*(?:\n|$)/;
const openBraces = /(?<=^|\s)\{[^{}]*$/;
const openValue = /([\p{L}-]+)=(?:"([^"]*)|([^\s"]*))$/u;

/**
 * What the format knows to go on with at an offset of a source: keys, attributes and their values, and
 * the sentences of the text as evidence. `diagnostics` are those found so far: their rules can be waived.
 */
export function completionsAt(
	source: string,
	offset: number,
	diagnostics: readonly Diagnostic[] = []
): Completion | undefined {
	const head = frontMatter.exec(source);
	const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
	const before = source.slice(lineStart, offset);
	if (head && offset < head[0].length) return keysAt(head[1] ?? '', before, offset);
	const bearer = bearerOf(source, lineStart);
	const braces = bearer && openBraces.exec(before)?.[0];
	if (braces) {
		const line = source.slice(0, lineStart).split('\n').length;
		return attributesAt(bearer, braces, offset, {
			criterion: () => [...criteria],
			claims: () => claimIds(head?.[1] ?? ''),
			waive: () => rulesAt(diagnostics, line)
		});
	}
	const quote = /^(\s*)>\s?(\S.*)?$/.exec(before);
	return quote ? evidenceAt(source, lineStart, quote, offset) : undefined;
}

function keysAt(yaml: string, before: string, offset: number): Completion | undefined {
	if (!/^\p{L}*$/u.test(before)) return undefined;
	const given = new Set([...yaml.matchAll(/^(\w+):/gm)].map(([, key]) => key));
	const words = keys.filter((key) => !given.has(key)).map((key) => `${key}: `);
	return { from: offset - before.length, words };
}

/** What the line can bear attributes as. */
function bearerOf(source: string, lineStart: number): Bearer | undefined {
	const [line = ''] = source.slice(lineStart).split('\n', 1);
	if (/^##(?!#)/.test(line)) return 'section';
	if (/^###(?!#)/.test(line)) {
		const list = /^(#{2,3} |\d+[.)] |[-*+] )/m.exec(source.slice(lineStart + line.length));
		return list && /^\d/.test(list[0]) ? 'ordering' : 'choice';
	}
	if (!inQuestion(source, lineStart)) return undefined;
	if (/^([-*+]|\d+[.)]) \[[ xX]\]/.test(line)) return 'option';
	return /^\d+[.)] /.test(line) ? 'card' : undefined;
}

function inQuestion(source: string, offset: number): boolean {
	const heading = [...source.slice(0, offset).matchAll(/^#{2,3}(?!#)/gm)].at(-1);
	return heading?.[0] === '###';
}

function attributesAt(
	bearer: Bearer,
	braces: string,
	offset: number,
	values: Record<string, () => string[]>
): Completion | undefined {
	const known: { classes: string[]; keys: string[] } = bearers[bearer];
	const value = openValue.exec(braces);
	if (value) {
		const [, key = '', quoted, bare = ''] = value;
		const typed = (quoted ?? bare).split(/[ ;]+/).at(-1) ?? '';
		// A reason is the author's own words.
		if (key === 'waive' && /(^|; ?)[A-Z]+\d+ [^;]*$/.test(quoted ?? '')) return undefined;
		const words = known.keys.includes(key) ? (values[key]?.() ?? []) : [];
		return words.length > 0 ? { from: offset - typed.length, words } : undefined;
	}
	// Inside a finished value, or in an id.
	if ((braces.match(/"/g) ?? []).length % 2 === 1 || /#\S*$/.test(braces)) return undefined;
	const typed = /[^\s{]*$/.exec(braces)?.[0] ?? '';
	const classes = known.classes.filter((name) => !braces.includes(`.${name} `));
	const words = [
		...classes.map((name) => `.${name}`),
		...known.keys.map((key) => (key === 'criterion' ? `${key}=` : `${key}="`))
	];
	return words.length > 0 ? { from: offset - typed.length, words } : undefined;
}

function claimIds(yaml: string): string[] {
	const claims = /^claims:[ \t]*\n((?:[ \t-].*(?:\n|$))*)/m.exec(yaml)?.[1] ?? '';
	return [...claims.matchAll(/\bid:[ \t]*([^\s,}]+)/g)].map(([, id = '']) => id);
}

/** The rules of warnings and advice on a question whose heading is this line, up to the next heading's. */
function rulesAt(diagnostics: readonly Diagnostic[], line: number): string[] {
	const item = diagnostics.find(({ at, target }) => at?.line === line && target?.item)?.target
		?.item;
	const rules = diagnostics
		.filter(({ severity, target }) => severity !== 'error' && target && target.item === item)
		.map(({ rule }) => rule);
	return [...new Set(rules)];
}

/** The sentences of the section, or of the whole text where it has none; not where feedback is written. */
function evidenceAt(
	source: string,
	lineStart: number,
	[, indent = '', typed = '']: RegExpExecArray,
	offset: number
): Completion | undefined {
	if (!inQuestion(source, lineStart)) return undefined;
	const above = source.slice(0, lineStart).split('\n');
	const item = above.findLast((line) => /^([-*+]|\d+[.)]) |^#{2,3} /.test(line)) ?? '';
	if (indent !== '' && /^\S+ \[/.test(item)) return undefined;
	const passages = passagesOf(source);
	const own = passages.findLast(({ start }) => start < lineStart);
	const texts = own?.text.trim() ? [own.text] : passages.map(({ text }) => text);
	const words = texts.flatMap(sentencesIn).slice(0, mostSentences);
	return words.length > 0 ? { from: offset - typed.length, words } : undefined;
}

/** What stands between each section's heading and its first question. */
function passagesOf(source: string): { start: number; text: string }[] {
	const body = source.replace(frontMatter, (head) => ' '.repeat(head.length));
	return [...body.matchAll(/^##(?!#).*$/gm)].map(({ index, 0: heading }) => {
		const text = body.slice(index + heading.length);
		const next = /^#{2,3}(?!#)/m.exec(text);
		return { start: index, text: next ? text.slice(0, next.index) : text };
	});
}

/** The sentences of a passage without Markdown's marks. */
function sentencesIn(markdown: string): string[] {
	return markdown.split(/\n\s*\n/).flatMap((block) => {
		const plain = block
			.replace(/<!--[^]*?-->|<\/?span[^>]*>/g, '')
			.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
			.replace(/^[ \t]*(?:>|[-*+]|\d+[.)])[ \t]+/gm, '')
			.replace(/(\*\*|__|[*_`])(?=\S)([^*_`]+)\1/g, '$2')
			.replace(/\s+/g, ' ');
		return sentences(plain).map(({ start, end }) => plain.slice(start, end));
	});
}
