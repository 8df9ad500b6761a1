import { fingerprint } from '../random';
import type { Inline } from '../text/rich';
import { plain } from '../text/rich';
import type { Item } from './item';

/** An option or card, and a print of its text. */
export type PartPrint = { id: string; print: string };

/** A print of the words; of the tree where there are none but, say, a picture. */
function textPrint(text: readonly Inline[]): string {
	return fingerprint(plain(text) || JSON.stringify(text));
}

/** The options or cards of an item, each with a print of its text, in the file's order. */
export function partPrints(item: Item): PartPrint[] {
	const parts = item.type === 'choice' ? item.options : item.cards;
	return parts.map(({ id, text }) => ({ id, print: textPrint(text) }));
}

/** What makes an answer right: the ids of the key; for an ordering, each card's rank, in the file's order. */
export function keyOf(item: Item): string[] {
	switch (item.type) {
		case 'choice':
			return item.key;
		case 'order':
			return item.cards.map(({ rank }) => String(rank));
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
