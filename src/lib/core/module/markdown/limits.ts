/** What is too much for the reader of Markdown, and where it stands. */
export type Excess = { start: number; end: number; what: 'depth' | 'marks'; count: number };

/** How many quotations and lists one line may open within one another. The format itself knows two. */
export const deepest = 20;

/**
 * How many marks of emphasis and links may stand between two blank lines. Each is held against those before
 * it, so that the time to read them grows with their square; a long table in bold has half as many.
 */
export const mostMarks = 500;

/** What opens a quotation or a list, as often as it stands at the beginning of a line. */
const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const container = />|[-+*]|\d+[.)]/g;
/** YAML, which has another reader and other limits. */
const frontMatter = /^---\n[^]*?\n---[ \t]*\n/;
const marks = /\*+|_+|[[\]]/g;

/** The first place in a text that would take too long to read; found without reading it. */
export function findExcess(text: string): Excess | undefined {
	let lineStart = frontMatter.exec(text)?.[0].length ?? 0;
	let paragraph = { start: lineStart, marks: 0 };
	for (const line of text.slice(lineStart).split('\n')) {
		const end = lineStart + line.length;
		const depth = (containers.exec(line)?.[0].match(container) ?? []).length;
		if (depth > deepest) return { start: lineStart, end, what: 'depth', count: depth };
		if (line.trim() === '') paragraph = { start: end + 1, marks: 0 };
		paragraph.marks += (line.match(marks) ?? []).length;
		if (paragraph.marks > mostMarks)
			return { start: paragraph.start, end, what: 'marks', count: paragraph.marks };
		lineStart = end + 1;
	}
	return undefined;
}
