import type { Mend } from './mend';

/** Where a waiver is written into a source text, and where its reason then goes. */
export type Waiving = Mend & { reasonAt: number };

/** A waiver of a rule for the question around an offset; undefined where no question stands above it. */
export function waiverOf(source: string, offset: number, rule: string): Waiving | undefined {
	const heading = headingAbove(source, offset);
	if (heading === undefined) return undefined;
	const newline = source.indexOf('\n', heading);
	const end = heading + source.slice(heading, newline < 0 ? undefined : newline).trimEnd().length;
	const line = source.slice(heading, end);
	const given = /[\s{]waive="(?:\\.|[^"\\])*"(?=[^{}]*\}$)/.exec(line);
	if (given) return insertion(heading + given.index + given[0].length - 1, `; ${rule} `, '');
	if (/\{[^{}]*\}$/.test(line)) return insertion(end - 1, ` waive="${rule} `, '"');
	return insertion(end, ` {waive="${rule} `, '"}');
}

function insertion(at: number, before: string, after: string): Waiving {
	return { start: at, end: at, insert: before + after, reasonAt: at + before.length };
}

/** Where the heading of the question begins that an offset lies in. */
function headingAbove(source: string, offset: number): number | undefined {
	const lineEnd = source.indexOf('\n', offset);
	const above = source.slice(0, lineEnd < 0 ? undefined : lineEnd);
	const heading = [...above.matchAll(/^#{2,3}(?!#).*$/gm)].at(-1);
	return heading?.[0].startsWith('###') ? heading.index : undefined;
}
