import { describe, expect, it } from 'vitest';
import { memoryStorage } from './storage';
import { loadUnsent, removeUnsent, saveUnsent } from './unsent';

const now = '2026-01-01T12:00:00.000Z';
const early = { picked: ['a'], at: '2026-01-01T10:00:00.000Z' };
const late = { picked: ['b'], at: '2026-01-01T11:00:00.000Z' };

describe('what is on screen but not checked', () => {
	it('is nothing at first, and after it is removed', () => {
		const storage = memoryStorage();
		saveUnsent(storage, 'tides', { items: { q1: early }, memory: true }, now);
		removeUnsent(storage, 'tides');
		expect(loadUnsent(storage, 'tides', now)).toEqual({
			ok: true,
			value: { items: {}, memory: false },
			notes: []
		});
	});

	it('is there again after a reload, with what another tab holds', () => {
		const storage = memoryStorage();
		saveUnsent(storage, 'tides', { items: { q1: early, q2: late }, memory: false }, now);
		saveUnsent(storage, 'tides', { items: { q1: late }, memory: true }, now);
		expect(loadUnsent(storage, 'tides', now)).toMatchObject({
			value: { items: { q1: late, q2: late }, memory: true }
		});
	});
});
