import type { Place, Span } from '$lib/core/text/sentences';

/**
 * Between a passage on screen and the places in its text. Passage.svelte says with `data-section` and
 * `data-block` which block an element is; a button that is no word of the text stands in the line beside it.
 */
export function rangeOf(place: Place): Range | undefined {
	const { start, end } = place;
	const element = blockOf(place);
	const pieces = element ? piecesOf(element) : [];
	const first = pieces.find((piece) => piece.start <= start && start < piece.end);
	const last = pieces.findLast((piece) => piece.start < end && end <= piece.end);
	if (!first || !last) return undefined;
	const range = document.createRange();
	range.setStart(first.node, start - first.start);
	range.setEnd(last.node, end - last.start);
	return range;
}

/** The places of what is selected, say: one in each block that it touches. */
export function placesOf(range: Range): Place[] {
	return blocks().flatMap((block) => {
		if (!range.intersectsNode(block)) return [];
		const touched = piecesOf(block)
			.filter(({ node }) => range.intersectsNode(node))
			.map(({ node, start, end }) => ({
				start: node === range.startContainer ? start + range.startOffset : start,
				end: node === range.endContainer ? start + range.endOffset : end
			}))
			.filter(({ start, end }) => start < end);
		const [first, last] = [touched[0], touched.at(-1)];
		if (!first || !last) return [];
		const { section = '', block: number } = block.dataset;
		return [{ section, block: Number(number), start: first.start, end: last.end }];
	});
}

/** The block of a place on the page. */
export function blockOf({ section, block }: Place): HTMLElement | undefined {
	return blocks().find(
		({ dataset }) => dataset.section === section && dataset.block === String(block)
	);
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
