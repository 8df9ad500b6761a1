import type { Evidence } from '../items/item';
import type { Card } from '../items/order';
import { partId } from '../module/markdown/slug';
import type { Module } from '../module/module';
import { changeItem, moved } from './changes';
import { rewrite, typed } from './rewrite';

/** A card as it lies among others: tied if the text gives no order between it and the one before. */
type Lying = { card: Card; tied: boolean };

/** Changes the cards of an ordering; letters and ranks follow from how they lie then. */
function changeCards(module: Module, id: string, change: (cards: Lying[]) => Lying[]): Module {
	return changeItem(module, id, (item) => {
		if (item.type !== 'order') return item;
		const lying = item.cards.map((card, place) => ({
			card,
			tied: place > 0 && card.rank === item.cards[place - 1]?.rank
		}));
		let rank = 0;
		const cards = change(lying).map(({ card, tied }, place) => {
			if (place === 0 || !tied) rank++;
			return { ...card, id: partId(place), rank };
		});
		return { ...item, cards };
	});
}

function changeCard(
	module: Module,
	id: string,
	card: string,
	change: (card: Card) => Card
): Module {
	return changeCards(module, id, (cards) =>
		cards.map((one) => (one.card.id === card ? { ...one, card: change(one.card) } : one))
	);
}

export function editCard(module: Module, id: string, card: string, text: string): Module {
	if (typed(text).trim() === '') return module;
	return changeCard(module, id, card, (one) => ({ ...one, text: rewrite(one.text, text) }));
}

/** Moves a card up (−1) or down (1); the places keep their ties. */
export function moveCard(module: Module, id: string, card: string, by: number): Module {
	return changeCards(module, id, (cards) => {
		const from = cards.findIndex((one) => one.card.id === card);
		const order = moved(cards, from, from + by);
		return order.map((one, place) => ({ ...one, tied: cards[place]?.tied ?? false }));
	});
}

/** Says whether the text gives an order between a card and the one before it. */
export function tieCard(module: Module, id: string, card: string, tied: boolean): Module {
	return changeCards(module, id, (cards) =>
		cards.map((one) => (one.card.id === card ? { ...one, tied } : one))
	);
}

/** Takes a card out. An ordering keeps two cards, and a proof. */
export function removeCard(module: Module, id: string, card: string): Module {
	const changed = changeItem(module, id, (item) => {
		if (item.type !== 'order' || item.cards.length <= 2) return item;
		const left = item.cards.filter((one) => one.id !== card);
		const proofs: Evidence[] = [...item.evidence, ...left.flatMap(({ evidence }) => evidence)];
		return proofs.length === 0 ? item : { ...item, cards: left };
	});
	// Ranks close up behind what went.
	return changed === module ? module : changeCards(changed, id, (cards) => cards);
}

/** A new card at the end, with the proof that it comes there. */
export function addCard(module: Module, id: string, text: string, evidence: Evidence[]): Module {
	const words = rewrite([], text);
	if (words.length === 0) return module;
	const card: Card = { id: 'new', rank: 0, text: words, evidence };
	return changeCards(module, id, (cards) => [...cards, { card, tied: false }]);
}
