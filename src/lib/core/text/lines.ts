import type { Place } from './sentences';

/** A line of a text as it was set. Lines are numbered by their place in the list, from 1. */
export type Line = Place;

/** The numbers of the first and the last line that hold any of a place; undefined where none does. */
export function linesOf(
	lines: readonly Line[],
	{ section, block, start, end }: Place
): { first: number; last: number } | undefined {
	const holds = (line: Line) =>
		line.section === section && line.block === block && line.start < end && start < line.end;
	const first = lines.findIndex(holds) + 1;
	return first > 0 ? { first, last: lines.findLastIndex(holds) + 1 } : undefined;
}

/** A character's offset in its text, and the edges of the box that it was set in. */
export type SetCharacter = { offset: number; top: number; bottom: number };

/**
 * The offsets where lines begin. A character opens a line if its box begins below the middle of the box that
 * opened the line before: letters of another face or size stand a little higher or lower on the same line.
 */
export function lineStarts(characters: readonly SetCharacter[]): number[] {
	const starts: number[] = [];
	let middle = -Infinity;
	for (const { offset, top, bottom } of characters) {
		if (top <= middle) continue;
		starts.push(offset);
		middle = (top + bottom) / 2;
	}
	return starts;
}
