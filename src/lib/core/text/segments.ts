import type { Inline } from './rich';
import type { Span } from './sentences';

/** The marks on a run of text, from the outside in. */
type Style = {
	strong?: true;
	emphasis?: true;
	code?: true;
	lang?: string;
	url?: string;
	/** A word that the page's glossary explains, by its place there. */
	term?: string;
};

/** A run of text with the same marks throughout; or an image or a line break, which have no text. */
export type Run = Style &
	(
		{ kind: 'text'; text: string } | { kind: 'image'; src: string; alt: string } | { kind: 'break' }
	);

/** Neighbouring runs that lie in the same span, or outside all of them. */
export type Segment = { span?: number; runs: Run[] };

/**
 * Cuts one part of a block where spans begin and end, whatever marks cross them.
 * `offset` is where the part begins in `blockText`; spans count there too, are in order and disjoint.
 */
export function segments(
	inlines: readonly Inline[],
	spans: readonly Span[],
	offset = 0
): Segment[] {
	const found: Segment[] = [];
	let at = offset;
	const put = (run: Run, span: number | undefined) => {
		const last = found.at(-1);
		if (last && last.span === span) last.runs.push(run);
		else found.push(span === undefined ? { runs: [run] } : { span, runs: [run] });
	};
	for (const run of flatten(inlines, {})) {
		if (run.kind === 'image') {
			put(run, within(spans, at));
			continue;
		}
		let rest = run.kind === 'text' ? run.text : ' ';
		while (rest !== '') {
			const span = within(spans, at);
			const length = Math.min(rest.length, edgeAfter(spans, at) - at);
			put(run.kind === 'text' ? { ...run, text: rest.slice(0, length) } : run, span);
			rest = rest.slice(length);
			at += length;
		}
	}
	return found;
}

function flatten(inlines: readonly Inline[], style: Style): Run[] {
	return inlines.flatMap((inline): Run[] => {
		switch (inline.type) {
			case 'text':
				return [
					{ kind: 'text', text: inline.text, ...style, ...(inline.term && { term: inline.term }) }
				];
			case 'code':
				return [{ kind: 'text', text: inline.text, ...style, code: true }];
			case 'image':
				return [{ kind: 'image', src: inline.url, alt: inline.alt, ...style }];
			case 'break':
				return [{ kind: 'break', ...style }];
			case 'strong':
				return flatten(inline.children, { ...style, strong: true });
			case 'emphasis':
				return flatten(inline.children, { ...style, emphasis: true });
			case 'foreign':
				return flatten(inline.children, { ...style, lang: inline.lang });
			case 'link':
				return flatten(inline.children, { ...style, url: inline.url });
		}
	});
}

function within(spans: readonly Span[], at: number): number | undefined {
	const found = spans.findIndex(({ start, end }) => start <= at && at < end);
	return found < 0 ? undefined : found;
}

/** The next place after `at` where a span begins or ends. */
function edgeAfter(spans: readonly Span[], at: number): number {
	for (const { start, end } of spans) {
		if (start > at) return start;
		if (end > at) return end;
	}
	return Infinity;
}

/** Spans in order, with those that touch or overlap made one. */
export function union(spans: readonly Span[]): Span[] {
	const made: Span[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = made.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else made.push({ start, end });
	}
	return made;
}
