import * as v from 'valibot';
import { entrySchema } from '$lib/core/record/entry';
import type { ModuleRecord } from '$lib/core/record/record';
import { merge, recordSchema } from '$lib/core/record/record';
import type { Problem, Result } from '$lib/core/result';
import { success } from '$lib/core/result';
import type { Store } from './storage';
import type { Definition, Shape } from './versioned';
import { readVersioned, updateVersioned } from './versioned';

const prefix = 'readback:record:';

/**
 * Version 2 brought the reader's own marks. Nothing has to be changed for them; but an older site would take
 * them for damage and set the record aside, while one of a newer age it leaves as it is.
 */
export const recordSteps = [(data: unknown) => data];

export const recordShape: Shape<ModuleRecord> = {
	version: 2,
	schema: recordSchema,
	steps: recordSteps,
	salvage(data) {
		const loose = v.safeParse(
			v.object({ module: v.string(), entries: v.array(v.unknown()) }),
			data
		);
		if (!loose.success) return undefined;
		const { module, entries } = loose.output;
		return { module, entries: entries.filter((entry) => v.is(entrySchema, entry)) };
	}
};

/** Where the record of a module is kept. */
export function recordKey(module: string): string {
	return prefix + module;
}

function definition(module: string): Definition<ModuleRecord> {
	return { ...recordShape, key: recordKey(module), merge };
}

/** The record of a module; without entries if there is none yet. */
export function loadRecord(storage: Store, module: string, at: string): Result<ModuleRecord> {
	const stored = readVersioned(storage, definition(module), at);
	return stored.ok ? success(together(module, stored.value), stored.notes) : stored;
}

/** Adds to what is kept, so that tabs never lose each other's entries. Returns all that is kept now. */
export function saveRecord(storage: Store, record: ModuleRecord, at: string): Result<ModuleRecord> {
	return updateVersioned(storage, definition(record.module), at, (stored) =>
		together(record.module, stored, record)
	);
}

function together(module: string, ...records: (ModuleRecord | null)[]): ModuleRecord {
	return records.reduce<ModuleRecord>((all, record) => (record ? merge(all, record) : all), {
		module,
		entries: []
	});
}

/** The records of all modules, by id. One that can't be read is left out and noted. */
export function allRecords(storage: Store, at: string): Result<ModuleRecord[]> {
	const records: ModuleRecord[] = [];
	const notes: Problem[] = [];
	for (const key of storage.keys().sort()) {
		if (!key.startsWith(prefix)) continue;
		const loaded = loadRecord(storage, key.slice(prefix.length), at);
		if (loaded.ok) records.push(loaded.value);
		notes.push(...(loaded.ok ? loaded.notes : loaded.problems));
	}
	return success(records, notes);
}

export function removeRecord(storage: Store, module: string): void {
	storage.remove(recordKey(module));
}
