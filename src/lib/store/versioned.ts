import * as v from 'valibot';
import type { Result } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import { damagedKey } from './damaged';
import type { Store } from './storage';

/** How one kind of data is typed, and how its older ages become ours. */
export type Shape<T> = {
	/** Ours, from 1. */
	version: number;
	schema: v.GenericSchema<unknown, T>;
	/** Step n, from 1, turns version n into n + 1. */
	steps: readonly ((data: unknown) => unknown)[];
	/** What can be saved of data that does not fit the schema. */
	salvage?: (data: unknown) => T | undefined;
};

/** A shape and where it is kept. */
export type Definition<T> = Shape<T> & {
	key: string;
	/** Both, where a tab holds what there was no room for beside what is kept. Without it, what it holds wins. */
	merge?: (kept: T, held: T) => T;
};

/** Data of our age; or why there is none, and where in it the damage is. */
export type Upgraded<T> =
	| { state: 'sound'; value: T }
	| { state: 'newer' }
	| { state: 'damaged'; detail: string; value?: T | undefined };

const envelope = v.object({ version: v.number(), data: v.unknown() });

/** Brings data of a version up to ours and types it. Never throws, whatever the data. */
export function upgrade<T>(shape: Shape<T>, version: number, data: unknown): Upgraded<T> {
	if (version > shape.version) return { state: 'newer' };
	if (version < 1 || version % 1 !== 0) return { state: 'damaged', detail: 'version' };
	try {
		for (const step of shape.steps.slice(version - 1)) data = step(data);
	} catch {
		return { state: 'damaged', detail: `version ${version}` };
	}
	const parsed = v.safeParse(shape.schema, data);
	if (parsed.success) return { state: 'sound', value: parsed.output };
	const path = parsed.issues[0].path ?? [];
	const detail = path.map(({ key }) => String(key)).join('.');
	return { state: 'damaged', detail, value: shape.salvage?.(data) };
}

/** The version and the data in a text as `write` left it; undefined if it is no such text. */
function open(text: string): v.InferOutput<typeof envelope> | undefined {
	try {
		const parsed = v.safeParse(envelope, JSON.parse(text));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

/**
 * What a key holds; null if nothing. Of a newer age: `record-newer`, and it is left alone. What can't be
 * read is moved aside under the moment `at`, noted as `record-damaged`; what is sound in it stays.
 */
export function readVersioned<T>(
	storage: Store,
	definition: Definition<T>,
	at: string
): Result<T | null> {
	const kept = readOne(storage, definition, at);
	if (!kept.ok || !storage.held) return kept;
	const held = readOne(storage.held, definition, at);
	if (!held.ok || held.value === null) return kept;
	const { merge } = definition;
	const both = kept.value !== null && merge ? merge(kept.value, held.value) : held.value;
	return success(both, kept.notes);
}

function readOne<T>(storage: Store, definition: Definition<T>, at: string): Result<T | null> {
	const { key } = definition;
	const text = storage.read(key);
	if (text === null) return success(null);
	const opened = open(text);
	const found: Upgraded<T> = opened
		? upgrade(definition, opened.version, opened.data)
		: { state: 'damaged', detail: '' };
	switch (found.state) {
		case 'sound':
			return success(found.value);
		case 'newer':
			return failure('record-newer', key);
		case 'damaged':
			return setAside(storage, definition, text, at, found.value);
	}
}

function setAside<T>(
	storage: Store,
	definition: Definition<T>,
	text: string,
	at: string,
	salvaged: T | undefined
): Result<T | null> {
	const { key } = definition;
	const problem = { code: 'record-damaged' as const, detail: key };
	const copy = damagedKey(key, at);
	const kept = storage.write(copy, text);
	// Without room for a copy the damaged text stays where it is: better no saving than losing it.
	if (!kept.ok) {
		storage.remove(copy);
		return { ok: false, problems: [problem, ...kept.problems] };
	}
	storage.remove(key);
	if (salvaged === undefined) return success(null, [problem]);
	const written = write(storage, definition, salvaged);
	return written.ok ? success(salvaged, [problem]) : written;
}

/**
 * Reads, changes and writes in one go, which is the only way to write: so nothing newer is overwritten,
 * and what another tab wrote a moment ago is there to be merged with.
 */
export function updateVersioned<T>(
	storage: Store,
	definition: Definition<T>,
	at: string,
	change: (stored: T | null) => T
): Result<T> {
	const stored = readVersioned(storage, definition, at);
	if (!stored.ok) return stored;
	const value = change(stored.value);
	const written = write(storage, definition, value);
	return written.ok ? success(value, [...stored.notes, ...written.notes]) : written;
}

/** What there is no room for is held by the tab, and the problem told all the same. */
function write<T>(storage: Store, { key, version }: Definition<T>, data: T): Result<null> {
	const text = JSON.stringify({ version, data });
	const written = storage.write(key, text);
	if (!written.ok) storage.held?.write(key, text);
	return written;
}
