import * as m from '$messages';
import type { OrderView } from '$lib/core/items/present';

/** What is said when cards are moved. Loaded with the first move: it is not said before that has settled. */
export const alreadyFirst = (): string => m.card_already_first();
export const alreadyLast = (): string => m.card_already_last();

/** Where a card is now. */
export function placed(view: OrderView, order: readonly string[], id: string): string {
	const before = order[order.indexOf(id) - 1];
	return before === undefined
		? m.card_now_first(where(view, order, id))
		: m.card_now_after({ ...where(view, order, id), before: name(view, before) });
}

/** A move was taken back, and where the card that it had moved is now. */
export function undone(view: OrderView, order: readonly string[], id: string | undefined): string {
	return id === undefined ? m.move_undone() : m.move_undone_to(where(view, order, id));
}

export const wasReset = (): string => m.order_was_reset();

function where(view: OrderView, order: readonly string[], id: string) {
	return { card: name(view, id), position: order.indexOf(id) + 1, total: order.length };
}

function name({ cards }: OrderView, id: string): string {
	return cards.find((card) => card.id === id)?.name ?? '';
}
