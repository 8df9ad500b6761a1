import * as v from 'valibot';
import { choices, type Settings } from '$lib/core/settings';
import type { Result } from '$lib/core/result';
import { success } from '$lib/core/result';
import type { Store } from './storage';
import type { Definition } from './versioned';
import { readVersioned, updateVersioned } from './versioned';

type Stored = Readonly<Record<string, unknown>>;

/** The inline script of app.html reads this key too, before the first paint. */
const definition: Definition<Stored> = {
	key: 'readback:settings',
	version: 1,
	// Typed by `known`: a value that is none of ours, of a newer version say, spoils no other.
	schema: v.record(v.string(), v.unknown()),
	steps: []
};

const voices = v.record(v.string(), v.string());

function known(stored: Stored): Settings {
	const one = <T extends string>(values: readonly [T, ...T[]], value: unknown): T =>
		values.find((own) => own === value) ?? values[0];
	return {
		theme: one(choices.theme, stored.theme),
		size: one(choices.size, stored.size),
		leading: one(choices.leading, stored.leading),
		width: one(choices.width, stored.width),
		face: one(choices.face, stored.face),
		spacing: one(choices.spacing, stored.spacing),
		motion: one(choices.motion, stored.motion),
		ruler: one(choices.ruler, stored.ruler),
		rate: one(choices.rate, stored.rate),
		voices: v.is(voices, stored.voices) ? stored.voices : {}
	};
}

export const defaults: Settings = known({});

export function loadSettings(storage: Store, at: string): Result<Settings> {
	const stored = readVersioned(storage, definition, at);
	return stored.ok ? success(known(stored.value ?? {}), stored.notes) : stored;
}

/** Changes some settings and leaves the others as another tab may have set them. */
export function saveSettings(
	storage: Store,
	change: Partial<Settings>,
	at: string
): Result<Settings> {
	const saved = updateVersioned(storage, definition, at, (stored) => ({
		...known(stored ?? {}),
		...change
	}));
	return saved.ok ? success(known(saved.value), saved.notes) : saved;
}
