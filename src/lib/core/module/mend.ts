import type { Place } from '../result';
import type { Span } from '../text/sentences';
import type { Diagnostic } from './diagnostic';

/** A change of a source text: what stands in the span is written anew. */
export type Mend = Span & { insert: string };

/** Where a place lies in the text that it counts in, as offsets. A place past the end is the end. */
export function spanOf(source: string, { line, column, endLine, endColumn }: Place): Span {
	const start = offsetOf(source, line, column);
	return { start, end: Math.max(start, offsetOf(source, endLine ?? line, endColumn ?? column)) };
}

/** The one change that mends what a diagnostic found, if one change alone can. */
export function mendOf(source: string, { at, instead }: Diagnostic): Mend | undefined {
	return at && instead !== undefined ? { ...spanOf(source, at), insert: instead } : undefined;
}

/** A source text after a change. */
export function mended(source: string, { start, end, insert }: Mend): string {
	return source.slice(0, start) + insert + source.slice(end);
}

function offsetOf(source: string, line: number, column: number): number {
	let start = 0;
	for (let passed = 1; passed < line; passed++) {
		const next = source.indexOf('\n', start);
		if (next === -1) return source.length;
		start = next + 1;
	}
	return Math.min(source.length, start + column - 1);
}
