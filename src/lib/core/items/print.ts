import { fingerprint } from '../random';
import type { Inline } from '../text/rich';
import { plain } from '../text/rich';
import type { Item } from './item';

/** The key as it was when an item was answered, so that a later change can be told. */
export type Key = {
	/** The right options' ids; for an ordering, each card's rank, in the cards' order in the file. */
	ids: string[];
	/** Prints of the right options, or of the cards. Parallel to `ids`. */
	prints: string[];
};

/** A print of the words; of the tree where there are none but, say, a picture. */
function textPrint(text: readonly Inline[]): string {
	return fingerprint(plain(text) || JSON.stringify(text));
}

/** The options or cards of an item, each with a print of its text, in the file's order. */
export function partPrints(item: Item): { id: string; print: string }[] {
	const parts = item.type === 'choice' ? item.options : item.cards;
	return parts.map(({ id, text }) => ({ id, print: textPrint(text) }));
}

/** The prints of some options or cards. An id that the item does not have prints as nothing. */
export function printsOf(item: Item, ids: readonly string[]): string[] {
	const parts = new Map(partPrints(item).map(({ id, print }) => [id, print]));
	return ids.map((id) => parts.get(id) ?? '');
}

export function keyOf(item: Item): Key {
	switch (item.type) {
		case 'choice':
			return { ids: item.key, prints: printsOf(item, item.key) };
		case 'order':
			return {
				ids: item.cards.map(({ rank }) => String(rank)),
				prints: partPrints(item).map(({ print }) => print)
			};
	}
}

/** A print of all that a reader sees of an item, before and after answering. */
export function contentPrint(item: Item): string {
	const feedback = item.type === 'choice' ? item.options.map((option) => option.feedback) : [];
	const cards = item.type === 'order' ? item.cards : [];
	const proof = item.type === 'choice' && item.prove;
	return fingerprint(
		JSON.stringify([
			item.type,
			proof,
			[item.stem, ...feedback, item.explanation].map(textPrint),
			partPrints(item).map(({ print }) => print),
			[item, ...cards].map(({ evidence }) => evidence.map(({ quote }) => quote))
		])
	);
}
