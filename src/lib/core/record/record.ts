import * as v from 'valibot';
import type { Entry } from './entry';
import { entrySchema } from './entry';

export const recordSchema = v.object({ module: v.string(), entries: v.array(entrySchema) });

/** All that is kept of the attempts at one module, whatever its edition: a log that only grows. */
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

export function append(record: ModuleRecord, ...entries: Entry[]): ModuleRecord {
	return merge(record, { module: record.module, entries });
}
