import * as v from 'valibot';
import { moment } from '$lib/core/record/entry';
import type { ModuleRecord } from '$lib/core/record/record';
import { notAfter, recordSchema } from '$lib/core/record/record';
import type { Problem, Result } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import { loadRecord, recordKey, recordSteps, saveRecord } from './records';
import type { Store } from './storage';
import type { Shape } from './versioned';
import { upgrade } from './versioned';

const format = 'readback-progress';

/** All progress as one file. */
type ProgressFile = { exported: string; records: ModuleRecord[] };

export const progressShape: Shape<ProgressFile> = {
	version: 2,
	schema: v.object({ exported: moment, records: v.array(recordSchema) }),
	// A file is of the age of its records, and its entries change as theirs do.
	steps: recordSteps
};

/** How far a moment in a file may lie ahead: so much do clocks and time zones that were set wrong differ. */
const tolerance = 24 * 60 * 60 * 1000;

/** What an import brought for one module: how many entries that were not there before. */
export type Imported = { module: string; added: number };

/** All progress as a file that a person can read. `at` is the moment of writing. */
export function exportProgress(records: readonly ModuleRecord[], at: string): string {
	const file = { format, version: progressShape.version, exported: at, records };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** The records in a file that `exportProgress` wrote, in this or an earlier age. */
export function readProgress(text: string): Result<ModuleRecord[]> {
	let data: unknown;
	try {
		// Some editors put a byte order mark before the text.
		data = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return failure('file-not-json');
	}
	if (!v.is(v.object({ format: v.literal(format) }), data)) return failure('file-foreign');
	const head = v.safeParse(v.object({ version: v.number() }), data);
	if (!head.success) return failure('file-damaged', 'version');
	const found = upgrade(progressShape, head.output.version, data);
	switch (found.state) {
		case 'sound':
			return success(found.value.records);
		case 'newer':
			return failure('file-newer');
		case 'damaged':
			return failure('file-damaged', found.detail);
	}
}

/**
 * Adds a file's records to those kept. If anything fails, all is as it was before. What the file says was
 * done in the future was done by a clock that ran ahead, and is moved to tomorrow.
 */
export function importProgress(storage: Store, text: string, at: string): Result<Imported[]> {
	const file = readProgress(text);
	if (!file.ok) return file;
	const before = new Map(
		file.value.map(({ module }) => [recordKey(module), storage.read(recordKey(module))])
	);
	const imported: Imported[] = [];
	const notes: Problem[] = [];
	const latest = new Date(Date.parse(at) + tolerance).toISOString();
	for (const found of file.value) {
		const record = notAfter(found, latest);
		const old = loadRecord(storage, record.module, at);
		const saved = old.ok ? saveRecord(storage, record, at) : old;
		if (!old.ok || !saved.ok) {
			restore(storage, before);
			return { ok: false, problems: saved.ok ? [] : saved.problems };
		}
		imported.push({
			module: record.module,
			added: saved.value.entries.length - old.value.entries.length
		});
		notes.push(...old.notes, ...saved.notes);
	}
	return success(imported, notes);
}

function restore(storage: Store, texts: ReadonlyMap<string, string | null>): void {
	for (const [key, text] of texts) {
		// Not removed first: another tab could take the room.
		if (text === null) storage.remove(key);
		else storage.write(key, text);
	}
}
