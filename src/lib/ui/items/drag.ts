import type { Attachment } from 'svelte/attachments';

/** A press that wanders less than this is no drag. */
const threshold = 6;
/** So close to the edge of what scrolls, the list scrolls along. */
const edge = 48;

type Drag = {
	list: () => HTMLElement | undefined;
	/** The card would land before this place, counted from 0. */
	onmove: (to: number) => void;
	ondrop: (to: number) => void;
	oncancel: () => void;
};

/**
 * Lets a handle drag its card through the list by pointer. Nothing happens until the pointer is lifted;
 * Escape, or a gesture that the browser takes over, leaves all as it was (WCAG 2.2, 2.5.2).
 */
export function dragging({ list, onmove, ondrop, oncancel }: Drag): Attachment<HTMLElement> {
	return (handle) => {
		let from: number | undefined;
		let to: number | undefined;

		const end = () => {
			from = to = undefined;
			removeEventListener('keydown', escape, true);
		};
		const cancel = () => {
			if (from === undefined) return;
			end();
			oncancel();
		};
		const escape = (event: KeyboardEvent) => {
			if (event.key === 'Escape') cancel();
		};
		const down = (event: PointerEvent) => {
			if (event.button !== 0) return;
			from = event.clientY;
			handle.setPointerCapture(event.pointerId);
			addEventListener('keydown', escape, true);
		};
		const move = (event: PointerEvent) => {
			if (from === undefined) return;
			if (to === undefined && Math.abs(event.clientY - from) < threshold) return;
			to = placeAt(list(), event.clientY);
			scrollAlong(handle, event.clientY);
			onmove(to);
		};
		const up = () => {
			const landed = to;
			end();
			if (landed !== undefined) ondrop(landed);
		};
		handle.addEventListener('pointerdown', down);
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', up);
		handle.addEventListener('pointercancel', cancel);
		return () => {
			cancel();
			handle.removeEventListener('pointerdown', down);
			handle.removeEventListener('pointermove', move);
			handle.removeEventListener('pointerup', up);
			handle.removeEventListener('pointercancel', cancel);
		};
	};
}

function placeAt(list: HTMLElement | undefined, y: number): number {
	const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
	const before = rows.findIndex(({ top, height }) => y < top + height / 2);
	return before < 0 ? rows.length : before;
}

function scrollAlong(handle: HTMLElement, y: number) {
	const pane = scroller(handle);
	const { top, bottom } =
		pane === document.documentElement
			? { top: 0, bottom: innerHeight }
			: pane.getBoundingClientRect();
	if (y < top + edge) pane.scrollBy(0, y - top - edge);
	else if (y > bottom - edge) pane.scrollBy(0, y - bottom + edge);
}

function scroller(element: HTMLElement): HTMLElement {
	for (let parent = element.parentElement; parent; parent = parent.parentElement)
		if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
	return document.documentElement;
}
