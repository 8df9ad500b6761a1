import * as v from 'valibot';
import type { Entry } from './entry';
import { entrySchema } from './entry';

export const recordSchema = v.object({ module: v.string(), entries: v.array(entrySchema) });

/**
 * All that is kept of one module, whatever its edition, the attempts at it and the reader's own marks on its
 * text: a log that only grows.
 */
export type ModuleRecord = { module: string; entries: Entry[] };

/** Earlier entries first; those of one moment by id. */
export function byTime(a: Entry, b: Entry): number {
	return a.at + a.id < b.at + b.id ? -1 : 1;
}

/**
 * Both logs in one, each entry once, in order of time. It does not matter which comes first, nor how
 * often it is done, so copies from other tabs and devices can meet in any way.
 */
export function merge({ module, entries }: ModuleRecord, other: ModuleRecord): ModuleRecord {
	const found = new Map<string, Entry>();
	for (const entry of [...entries, ...other.entries]) {
		const known = found.get(entry.id);
		// Two entries never share an id, unless a file was changed by hand: then either, but the same one.
		if (!known || (known !== entry && JSON.stringify(entry) < JSON.stringify(known)))
			found.set(entry.id, entry);
	}
	return { module, entries: [...found.values()].sort(byTime) };
}

/**
 * When a new entry is made: now, but after every entry that there is. The log is read in order of time, and
 * a clock that once ran ahead would put all that is done since before what was done then.
 */
export function momentAfter({ entries }: ModuleRecord, now: string): string {
	const newest = entries.reduce((last, { at }) => (at > last ? at : last), '');
	return now > newest ? now : new Date(Date.parse(newest) + 1).toISOString();
}

/**
 * A record from elsewhere, with no moment much later than `latest`: those that are get the moments from
 * there on, a millisecond apart, in the order that they had.
 */
export function notAfter({ module, entries }: ModuleRecord, latest: string): ModuleRecord {
	const start = Date.parse(latest);
	let late = 0;
	return {
		module,
		entries: [...entries]
			.sort(byTime)
			.map((entry) =>
				entry.at > latest ? { ...entry, at: new Date(start + ++late).toISOString() } : entry
			)
	};
}

export function append(record: ModuleRecord, ...entries: Entry[]): ModuleRecord {
	return merge(record, { module: record.module, entries });
}
