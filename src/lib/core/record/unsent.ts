import * as v from 'valibot';
import { moment } from './entry';

const unsentItem = v.object({
	/** Options chosen, or cards in the learner's order. */
	picked: v.array(v.string()),
	proof: v.exactOptional(v.string()),
	/** Where the proof stood when it was chosen. */
	proofAt: v.exactOptional(v.string()),
	/** A card was moved, so that the order is the learner's. */
	touched: v.exactOptional(v.boolean()),
	/** The text that was to be hidden was looked at. */
	opened: v.exactOptional(v.literal(true)),
	at: moment,
	/** After feedback, in the same attempt. */
	retry: v.exactOptional(v.literal(true))
});

export const unsentSchema = v.object({
	/** The attempt it belongs to; none before the first answer. */
	attempt: v.exactOptional(v.string()),
	items: v.record(v.string(), unsentItem),
	/** The text is hidden. */
	memory: v.boolean(),
	/** Where the reader was. */
	place: v.exactOptional(
		v.object({ section: v.string(), item: v.exactOptional(v.string()), at: moment })
	)
});

export type UnsentItem = v.InferOutput<typeof unsentItem>;

/** What is on a reader's screen and not checked yet. */
export type Unsent = v.InferOutput<typeof unsentSchema>;

export const nothingUnsent: Unsent = { items: {}, memory: false };

/**
 * What this tab holds, with what it does not know yet of the `other`: the newest of each item, the newest
 * place. Its own attempt and its own choice to hide the text hold; another attempt's items don't mix in.
 */
export function mergeUnsent(own: Unsent, other: Unsent): Unsent {
	if (own.attempt !== other.attempt) return own;
	const items = { ...other.items };
	for (const [id, item] of Object.entries(own.items)) items[id] = newer(item, items[id]);
	const place = own.place ? newer(own.place, other.place) : other.place;
	return { ...own, items, ...(place && { place }) };
}

function newer<T extends { at: string }>(own: T, other: T | undefined): T {
	return other && other.at > own.at ? other : own;
}
