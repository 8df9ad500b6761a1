/** A press that wanders less than this is no drag. */
const threshold = 6;
/** So close to the edge of what scrolls, the list scrolls along. */
const edge = 48;
/** How far it scrolls in a frame. */
const pace = 12;

export type Dragging = {
	list: () => HTMLElement | undefined;
	/** The card would land before this place, counted from 0. */
	onmove: (to: number) => void;
	ondrop: (to: number) => void;
	oncancel: () => void;
};

/**
 * Drags a card by its handle, from the press that begins it. Nothing happens until the pointer is lifted;
 * Escape, or a gesture that the browser takes over, leaves all as it was (WCAG 2.2, 2.5.2).
 */
export function drag(
	handle: HTMLElement,
	{ clientY, pointerId }: PointerEvent,
	{ list, onmove, ondrop, oncancel }: Dragging
) {
	let y = clientY;
	let to: number | undefined;
	const over = new AbortController();
	const listen = { signal: over.signal };

	/** Frame by frame, so that holding still at an edge goes on scrolling. */
	const follow = () => {
		if (over.signal.aborted) return;
		scrollAlong(handle, y);
		const place = placeAt(list(), y);
		if (place !== to) onmove(place);
		to = place;
		requestAnimationFrame(follow);
	};
	const cancel = () => {
		over.abort();
		oncancel();
	};

	try {
		handle.setPointerCapture(pointerId);
	} catch {
		// The pointer was lifted before this code had come.
		return;
	}
	const move = (event: PointerEvent) => {
		y = event.clientY;
		if (to === undefined && Math.abs(y - clientY) >= threshold) follow();
	};
	const up = () => {
		over.abort();
		if (to !== undefined) ondrop(to);
	};
	const escape = (event: KeyboardEvent) => {
		if (event.key === 'Escape') cancel();
	};
	handle.addEventListener('pointermove', move, listen);
	handle.addEventListener('pointerup', up, listen);
	handle.addEventListener('pointercancel', cancel, listen);
	addEventListener('keydown', escape, { ...listen, capture: true });
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
	if (y < top + edge) pane.scrollBy(0, -pace);
	else if (y > bottom - edge) pane.scrollBy(0, pace);
}

function scroller(element: HTMLElement): HTMLElement {
	for (let parent = element.parentElement; parent; parent = parent.parentElement)
		if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
	return document.documentElement;
}
