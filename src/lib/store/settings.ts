import * as v from 'valibot';
import { choices, type Settings } from '$lib/core/settings';
import type { Result } from '$lib/core/result';
import { success } from '$lib/core/result';
import type { Store } from './storage';
import type { Definition } from './versioned';
import { readVersioned, updateVersioned } from './versioned';

/** One of a choice's values; anything else, also from a newer version, is the default. */
function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
	return v.fallback(v.picklist(values), values[0]);
}

const schema = v.object({
	theme: oneOf(choices.theme),
	size: oneOf(choices.size),
	leading: oneOf(choices.leading),
	width: oneOf(choices.width),
	face: oneOf(choices.face),
	spacing: oneOf(choices.spacing),
	motion: oneOf(choices.motion),
	ruler: oneOf(choices.ruler),
	rate: oneOf(choices.rate),
	voices: v.fallback(v.record(v.string(), v.string()), {})
});

export const defaults: Settings = v.parse(schema, {});

/** The inline script of app.html reads this key too, before the first paint. */
const definition: Definition<Settings> = {
	key: 'readback:settings',
	version: 1,
	schema,
	steps: []
};

export function loadSettings(storage: Store, at: string): Result<Settings> {
	const stored = readVersioned(storage, definition, at);
	return stored.ok ? success(stored.value ?? defaults, stored.notes) : stored;
}

/** Changes some settings and leaves the others as another tab may have set them. */
export function saveSettings(
	storage: Store,
	change: Partial<Settings>,
	at: string
): Result<Settings> {
	return updateVersioned(storage, definition, at, (stored) => ({
		...(stored ?? defaults),
		...change
	}));
}
