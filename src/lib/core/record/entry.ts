import * as v from 'valibot';
import type { Item, Response } from '../items/item';
import { contentPrint, keyOf, partPrints } from '../items/print';

const texts = v.array(v.string());
const yes = v.exactOptional(v.literal(true));

/** A moment as `toISOString` writes it, in UTC, so that moments sort as text. */
export const moment = v.custom<string>(
	(value) =>
		typeof value === 'string' &&
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
		!Number.isNaN(Date.parse(value))
);

/** What every entry has: a random id, and when it was made. */
const any = { id: v.string(), at: moment };

/** What every entry of an attempt has. */
const base = { ...any, attempt: v.string() };

const start = v.object({
	...base,
	kind: v.literal('start'),
	/** Orders the options and cards. */
	seed: v.number(),
	/** Only these items: a retry of what was missed. */
	items: v.exactOptional(v.pipe(texts, v.nonEmpty())),
	/** The edition read. */
	lang: v.string()
});

const answer = v.object({
	...base,
	kind: v.literal('answer'),
	item: v.string(),
	/** As in `Response`. */
	picked: texts,
	/** Every option or card as it was, in the file's order, so that a later change can be told. */
	parts: v.array(v.object({ id: v.string(), print: v.string() })),
	/** `keyOf` the item as it was. */
	key: texts,
	/** `contentPrint` of the item as it was. */
	content: v.string(),
	proof: v.exactOptional(v.string()),
	/** Where the proof stood: a place of `Sentences`. */
	proofAt: v.exactOptional(v.string()),
	/** The proof was one. */
	proved: yes,
	unknown: yes,
	/** The text was hidden while answering. */
	memory: v.boolean(),
	/** The hidden text was opened before answering. */
	opened: yes,
	/** Milliseconds since the item was shown. */
	ms: v.exactOptional(v.number()),
	confidence: v.exactOptional(
		v.union([v.literal('sure'), v.literal('unsure'), v.literal('guessed')])
	),
	lang: v.string(),
	/** Given after feedback on the same item in the same attempt; earns nothing. */
	retry: yes
});

/** A section passed over, at no cost. */
const skip = v.object({ ...base, kind: v.literal('skip'), section: v.string() });

/** Words of a text, or about them: far more than any has, but not so many that looking for them takes long. */
const words = v.custom<string>((value) => typeof value === 'string' && value.length <= 10_000);

/** Words of the text that the reader marked as their own, in one block. Belongs to no attempt. */
const mark = v.object({
	...any,
	kind: v.literal('mark'),
	/** The edition that has the words. */
	lang: v.string(),
	section: v.string(),
	/** The block of the section's passage, counted from 0. */
	block: v.number(),
	/** Where the words were in `blockText`, end exclusive. */
	start: v.number(),
	end: v.number(),
	/** The words as they were, to find them again where the text has changed. */
	quote: words
});

/** What the reader notes at a mark; empty for no note any more. A mark that was taken away is there again. */
const note = v.object({ ...any, kind: v.literal('note'), mark: v.string(), text: words });

/** A mark is taken away, with its note. */
const unmark = v.object({ ...any, kind: v.literal('unmark'), mark: v.string() });

export const entrySchema = v.union([start, answer, skip, mark, note, unmark]);

export type Start = v.InferOutput<typeof start>;
export type Answer = v.InferOutput<typeof answer>;
export type Skip = v.InferOutput<typeof skip>;
export type Mark = v.InferOutput<typeof mark>;
export type Note = v.InferOutput<typeof note>;
export type Unmark = v.InferOutput<typeof unmark>;

/** What happened in an attempt. */
export type AttemptEntry = Start | Answer | Skip;

/** What the reader did to the text itself, whatever the attempt. */
export type OwnEntry = Mark | Note | Unmark;

/** One thing that happened. Entries are only ever added; all else is computed from them. */
export type Entry = AttemptEntry | OwnEntry;

/** When, where and how an answer was given. */
export type Circumstances = Pick<Answer, 'id' | 'at' | 'attempt' | 'memory' | 'lang'> &
	Partial<Pick<Answer, 'proofAt' | 'proved' | 'opened' | 'ms' | 'confidence' | 'retry'>>;

/** The entry for a response, with prints of the item as it is now. */
export function answerEntry(item: Item, response: Response, circumstances: Circumstances): Answer {
	return {
		...circumstances,
		...response,
		kind: 'answer',
		item: item.id,
		parts: partPrints(item),
		key: keyOf(item),
		content: contentPrint(item)
	};
}
