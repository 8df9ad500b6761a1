import type { Unsent } from '$lib/core/record/unsent';
import { mergeUnsent, nothingUnsent, unsentSchema } from '$lib/core/record/unsent';
import type { Result } from '$lib/core/result';
import { success } from '$lib/core/result';
import type { Store } from './storage';
import type { Definition, Shape } from './versioned';
import { readVersioned, updateVersioned } from './versioned';

export const unsentShape: Shape<Unsent> = { version: 1, schema: unsentSchema, steps: [] };

/** Where a module's unsent answers are kept. */
export function unsentKey(module: string): string {
	return `readback:unsent:${module}`;
}

function definition(module: string): Definition<Unsent> {
	return { ...unsentShape, key: unsentKey(module), merge: (kept, held) => mergeUnsent(held, kept) };
}

export function loadUnsent(storage: Store, module: string, at: string): Result<Unsent> {
	const stored = readVersioned(storage, definition(module), at);
	return stored.ok ? success(stored.value ?? nothingUnsent, stored.notes) : stored;
}

/** Keeps what this tab holds beside what another tab holds of the same attempt. */
export function saveUnsent(
	storage: Store,
	module: string,
	unsent: Unsent,
	at: string
): Result<Unsent> {
	return updateVersioned(storage, definition(module), at, (stored) =>
		stored ? mergeUnsent(unsent, stored) : unsent
	);
}

export function removeUnsent(storage: Store, module: string): void {
	storage.remove(unsentKey(module));
}
