import { plain, type Inline } from '../../text/rich';
import type { Span } from '../../text/sentences';

/** The part of a run of text that lies in a span of its words, with its marks. */
export function slice(inlines: readonly Inline[], { start, end }: Span): Inline[] {
	let at = 0;
	return inlines.flatMap((inline): Inline[] => {
		const length = plain([inline]).length;
		const span = { start: Math.max(0, start - at), end: Math.min(length, end - at) };
		at += length;
		if (span.start >= span.end) return [];
		if ('children' in inline) return [{ ...inline, children: slice(inline.children, span) }];
		if (inline.type !== 'text' && inline.type !== 'code') return [inline];
		return [{ ...inline, text: inline.text.slice(span.start, span.end) }];
	});
}
