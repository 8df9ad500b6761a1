import * as v from 'valibot';
import type { Result } from '$lib/core/result';
import { success } from '$lib/core/result';
import { moment } from '$lib/core/record/entry';
import type { Store } from './storage';
import type { Definition, Shape } from './versioned';
import { readVersioned, updateVersioned } from './versioned';

const schema = v.object({
	/** When the browser was asked to keep what is stored. */
	asked: v.exactOptional(moment),
	/** When each notice was closed last. */
	closed: v.record(v.string(), moment)
});

/** What concerns this device and no module. */
export type Device = v.InferOutput<typeof schema>;

export const deviceShape: Shape<Device> = { version: 1, schema, steps: [] };

export const deviceKey = 'readback:device';

const definition: Definition<Device> = { ...deviceShape, key: deviceKey };

const nothing: Device = { closed: {} };

export function loadDevice(storage: Store, at: string): Result<Device> {
	const stored = readVersioned(storage, definition, at);
	return stored.ok ? success(stored.value ?? nothing, stored.notes) : stored;
}

export function changeDevice(
	storage: Store,
	at: string,
	change: (device: Device) => Device
): Result<Device> {
	return updateVersioned(storage, definition, at, (stored) => change(stored ?? nothing));
}
