import { describe, expect, it } from 'vitest';
import { choices } from '$lib/core/settings';
import { defaults, loadSettings, saveSettings } from './settings';
import { memoryStorage } from './storage';

const at = '2026-01-01T00:00:00.000Z';
const key = 'readback:settings';
const value = <T>(result: { ok: true; value: T } | { ok: false }) =>
	result.ok ? result.value : undefined;

describe('The settings', () => {
	it('are the first of each choice where nothing was chosen', () => {
		expect(value(loadSettings(memoryStorage(), at))).toEqual(defaults);
		for (const [choice, [first]] of Object.entries(choices))
			expect(defaults).toHaveProperty(choice, first);
	});

	it('are kept one by one', () => {
		const storage = memoryStorage();
		saveSettings(storage, { theme: 'dark' }, at);
		saveSettings(storage, { size: '150' }, at);
		expect(value(loadSettings(storage, at))).toEqual({ ...defaults, theme: 'dark', size: '150' });
	});

	it.each([
		['of another age', { theme: 'neon', size: '125' }],
		['with more than is known', { size: '125', colour: 'red' }]
	])('take what is known from a record %s', (_, data) => {
		const storage = memoryStorage();
		storage.write(key, JSON.stringify({ version: 1, data }));
		expect(value(loadSettings(storage, at))).toEqual({ ...defaults, size: '125' });
	});

	it('of a newer version are left alone', () => {
		const storage = memoryStorage();
		const newer = JSON.stringify({ version: 9, data: {} });
		storage.write(key, newer);
		expect(saveSettings(storage, { theme: 'dark' }, at).ok).toBe(false);
		expect(storage.read(key)).toBe(newer);
	});
});
