import type { Item, Response } from '../items/item';
import { relocate, type Sentences } from '../items/sentences';
import { keyOf, partPrints } from '../items/print';
import type { Answer } from './entry';

/** What an answer means now: a response, and whether the key has changed since; or nothing any more. */
export type Reconciled =
	{ response: Response; rekeyed: boolean } | { open: true; reason: 'changed' };

/** An option or card of the past, as it is called now. */
type Locate = (id: string) => string | undefined;

/**
 * Carries an answer over to the item as it is today. Options are found again by their text, which
 * survives a new order, or else by their id, which survives a new wording. Where one can't be found, or
 * the cards are others, the item is open again.
 *
 * A proof whose words stand in today's `sentences` is judged by what proves the key today. Where they are
 * gone, as after a correction or in another language, the sentence that stands in their place is taken for
 * it; and whether that proves the key or not, or is gone as well, what the proof earned is not taken away:
 * the learner can't have chosen words that were not there.
 */
export function reconcile(answer: Answer, item: Item, sentences: Sentences): Reconciled {
	const locate = locator(answer, item);
	const found = answer.picked.map(locate);
	const picked = found.filter((id) => id !== undefined);
	const complete = item.type === 'choice' || answer.unknown || picked.length === item.cards.length;
	if (!complete || new Set(picked).size !== answer.picked.length)
		return { open: true, reason: 'changed' };
	const { unknown } = answer;
	return {
		response: { picked, ...proofOf(answer, sentences), ...(unknown && { unknown }) },
		rekeyed: !sameKey(answer, item, locate)
	};
}

function proofOf({ proof, proofAt, proved }: Answer, sentences: Sentences) {
	if (proof === undefined) return {};
	const today = relocate(sentences, proof, proofAt);
	return { ...(today && { proof: today }), ...(proved && today !== proof && { proved }) };
}

function locator(answer: Answer, item: Item): Locate {
	const now = partPrints(item);
	const known = new Set(answer.parts.map(({ print }) => print));
	return (id) => {
		const print = answer.parts.find((part) => part.id === id)?.print;
		const own = now.find((part) => part.id === id);
		if (own?.print === print) return id;
		const moved = now.find((part) => part.print === print);
		if (moved) return moved.id;
		// A text that had another id then is not a new wording of this one.
		return own && !known.has(own.print) ? id : undefined;
	};
}

function sameKey({ key, parts }: Answer, item: Item, locate: Locate): boolean {
	const now = keyOf(item);
	if (now.length !== key.length) return false;
	if (item.type === 'choice') return key.every((id) => now.includes(locate(id) ?? ''));
	return parts.every(({ id }, index) => {
		const card = item.cards.find((one) => one.id === locate(id));
		return card !== undefined && String(card.rank) === key[index];
	});
}
