import type { Node } from 'unist';
import type { Place } from '../../result';
import type { Target } from '../diagnostic';

/** Where the parts of a module stand in its file. */
export type Places = ReadonlyMap<string, Place>;

/** The name under which a part's place is kept. Items are unique in a module, parts only in their item. */
export function placeKey(target: Target): string {
	if (target.item !== undefined) {
		return target.part === undefined ? `item ${target.item}` : `item ${target.item} ${target.part}`;
	}
	return target.section === undefined ? 'module' : `section ${target.section}`;
}

/** The place of what a diagnostic is about; failing that, of the nearest thing around it. */
export function placeOf(places: Places, target: Target): Place | undefined {
	const { section, item } = target;
	const around: Target[] = [target];
	if (item !== undefined) around.push({ item });
	if (section !== undefined) around.push({ section });
	return around.map((part) => places.get(placeKey(part))).find((place) => place !== undefined);
}

/** Turns offsets in a text (end exclusive) into a place. */
export function placeFinder(text: string): (start: number, end: number) => Place {
	const lineStarts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
		lineStarts.push(at + 1);
	}
	const point = (offset: number) => {
		let low = 0;
		let high = lineStarts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
	};
	return (start, end) => {
		const last = point(end);
		return { ...point(start), endLine: last.line, endColumn: last.column };
	};
}

/** Where a node of the Markdown tree begins and ends, as offsets. */
export function extent(node: Node): { start: number; end: number } {
	return {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
}
