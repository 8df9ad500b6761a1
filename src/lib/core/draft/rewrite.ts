import { oneLine } from '../text/one-line';
import { plain, type Inline } from '../text/rich';
import type { Span } from '../text/sentences';
import { tidy } from '../text/tidy';

/** Where two texts differ: the span of the old one, and what the new one has in its place. */
export type Difference = Span & { words: string };

/** The one stretch outside of which two texts are the same. */
export function difference(before: string, after: string): Difference {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let same = 0;
	while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
	return {
		start,
		end: before.length - same,
		words: after.slice(start, after.length - same)
	};
}

/** Text as a person typed it in a field, on one line and without what Markdown can't hold. */
export function typed(text: string): string {
	return oneLine(text.replaceAll('\0', ''));
}

/** New words for a run of text. Marks, links and images outside of what differs stay as they are. */
export function rewrite(inlines: readonly Inline[], text: string): Inline[] {
	const wanted = typed(text);
	if (inlines.every(({ type }) => type === 'text')) return tidy([{ type: 'text', text: wanted }]);
	const { start, end, words } = difference(plain(inlines), wanted);
	const left = slice(inlines, 0, start);
	const right = slice(inlines, end, Infinity);
	return tidy([...extend(left, words), ...right]);
}

/** Cuts a run of text in two; marks that cross the cut stand on both sides. */
export function cut(inlines: readonly Inline[], at: number): [Inline[], Inline[]] {
	return [tidy(slice(inlines, 0, at)), tidy(slice(inlines, at, Infinity))];
}

/** What a run of text has between two offsets in its plain words. Images stand before the next character. */
function slice(inlines: readonly Inline[], from: number, to: number): Inline[] {
	let at = 0;
	return inlines.flatMap((inline): Inline[] => {
		const length = plain([inline]).length;
		const start = at;
		at += length;
		if (length === 0) return from <= start && start < to ? [inline] : [];
		if (start >= to || at <= from) return [];
		const [first, last] = [Math.max(0, from - start), Math.min(length, to - start)];
		if (inline.type === 'text' || inline.type === 'code') {
			const text = inline.text.slice(first, last);
			return inline.type === 'code' ? codeOf(text) : [{ type: 'text', text }];
		}
		if (!('children' in inline)) return [inline];
		return [{ ...inline, children: slice(inline.children, first, last) }];
	});
}

/** Code that begins and ends with a letter: Markdown drops spaces at its edges. */
function codeOf(text: string): Inline[] {
	const inner = text.trim();
	return inner === '' ? [{ type: 'text', text }] : [{ type: 'code', text: inner }];
}

/** Words put behind a run of text, with the marks of its last ones. */
function extend(inlines: readonly Inline[], words: string): Inline[] {
	const last = inlines.at(-1);
	if (last && (last.type === 'emphasis' || last.type === 'strong' || last.type === 'foreign'))
		return [...inlines.slice(0, -1), { ...last, children: extend(last.children, words) }];
	return [...inlines, { type: 'text', text: words }];
}
