import type { Span } from '$lib/core/text/sentences';

/** A span of a passage: in a block of a section, in the block's text as `blockText` counts it. */
export type Place = Span & { section: string; block: number };

/**
 * Between a passage on screen and the places in its text. Passage.svelte says with `data-section` and
 * `data-block` which block an element is; a button that is no word of the text stands in the line beside it.
 */
export function rangeOf({ section, block, start, end }: Place): Range | undefined {
	const element = blocks().find(
		({ dataset }) => dataset.section === section && dataset.block === String(block)
	);
	const pieces = element ? piecesOf(element) : [];
	const first = pieces.find((piece) => piece.start <= start && start < piece.end);
	const last = pieces.findLast((piece) => piece.start < end && end <= piece.end);
	if (!first || !last) return undefined;
	const range = document.createRange();
	range.setStart(first.node, start - first.start);
	range.setEnd(last.node, end - last.start);
	return range;
}

/** Where a range of the page lies in the text; one place for each block that it touches. */
export function placesOf(range: Range): Place[] {
	return blocks().flatMap((element): Place[] => {
		if (!range.intersectsNode(element)) return [];
		const within = piecesOf(element).flatMap(({ node, start, end }): Span[] => {
			if (!range.intersectsNode(node)) return [];
			const from = range.startContainer === node ? start + range.startOffset : start;
			const to = range.endContainer === node ? start + range.endOffset : end;
			return from < to ? [{ start: from, end: to }] : [];
		});
		const { section = '', block } = element.dataset;
		const [first, last] = [within[0], within.at(-1)];
		return first && last
			? [{ section, block: Number(block), start: first.start, end: last.end }]
			: [];
	});
}

const blocks = () => [...document.querySelectorAll<HTMLElement>('#text [data-block]')];

/** The text nodes of a block, each with its span in the block's text. */
function piecesOf(block: HTMLElement): (Span & { node: Text })[] {
	const pieces: (Span & { node: Text })[] = [];
	let at = 0;
	for (const part of block.querySelectorAll('p, li, th, td')) {
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
			acceptNode: (node) =>
				node instanceof Element && node.matches('button:not(.term)')
					? NodeFilter.FILTER_REJECT
					: NodeFilter.FILTER_ACCEPT
		});
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			// A line break counts as a space, as in `plain`.
			if (node instanceof HTMLBRElement) at++;
			if (!(node instanceof Text) || node.length === 0) continue;
			pieces.push({ node, start: at, end: at + node.length });
			at += node.length;
		}
		// Parts of a block are kept apart by a line feed.
		at++;
	}
	return pieces;
}
