import type { Place } from '$lib/core/text/sentences';
import { paint } from './paint';
import { blockOf, rangeOf } from './ranges';

/**
 * Leads to a place of the text: its block has the focus, and its words stand out as long as it has. Escape
 * calls `back`. False where the text does not show the place.
 */
export function showPlace(place: Place, back: () => void): boolean {
	const block = blockOf(place);
	const range = rangeOf(place);
	if (!block || !range) return false;
	// A section that was passed over is folded.
	const folded = block.closest('details');
	if (folded) folded.open = true;
	const left = new AbortController();
	block.tabIndex = -1;
	block.focus({ preventScroll: true });
	paint('found', [range]);
	block.addEventListener('keydown', ({ key }) => key === 'Escape' && back(), left);
	block.addEventListener(
		'blur',
		() => {
			left.abort();
			block.removeAttribute('tabindex');
			paint('found', []);
		},
		left
	);
	reveal(range);
	return true;
}

/** The words into the middle of what scrolls: the text, where it stands beside the questions, or the page. */
function reveal(range: Range) {
	const { top } = range.getBoundingClientRect();
	const pane = document.getElementById('text');
	if (pane && getComputedStyle(pane).overflowY === 'auto')
		pane.scrollBy({ top: top - pane.getBoundingClientRect().top - pane.clientHeight / 2 });
	else scrollBy({ top: top - innerHeight / 2 });
}
