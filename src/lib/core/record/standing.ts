import type { Item, Response } from '../items/item';
import type { Sentences } from '../items/sentences';
import type { Attempt } from './attempts';
import type { Answer } from './entry';
import { reconcile } from './reconcile';

/** An answer that still means something, as it is read today. */
export type Counted = {
	answer: Answer;
	response: Response;
	/** The key has changed since it was given. */
	rekeyed: boolean;
};

/** Where an item stands in an attempt. */
export type Standing = {
	/** The answer that scores. */
	first?: Counted;
	/** The answer after feedback, which teaches. */
	retry?: Counted;
	/** There was an answer, but the item has changed so much that it is open again. */
	changed: boolean;
};

/** The first answer that the item of today can still be asked about, and the retry that followed it. */
export function standing(attempt: Attempt | undefined, item: Item, sentences: Sentences): Standing {
	const own = attempt?.answers.get(item.id);
	if (!own) return { changed: false };
	const counted = [own, ...(attempt?.retries.get(item.id) ?? [])].flatMap((answer): Counted[] => {
		const today = reconcile(answer, item, sentences);
		return 'open' in today ? [] : [{ answer, ...today }];
	});
	const first = counted.find(({ answer }) => !answer.retry);
	const retry = first && counted.find(({ answer }) => answer.retry && answer.at >= first.answer.at);
	return { ...(first && { first }), ...(retry && { retry }), changed: !first };
}
