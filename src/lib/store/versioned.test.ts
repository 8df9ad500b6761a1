import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { listDamaged, readDamaged, removeDamaged } from './damaged';
import { failure } from '$lib/core/result';
import { memoryStorage } from './storage';
import type { Definition } from './versioned';
import { readVersioned, updateVersioned } from './versioned';

type Shelf = { books: string[] };

const key = 'readback:shelf';
const now = '2026-01-01T10:00:00.000Z';

/** The third age of a shelf: it began as one title, became a list, then got a name. */
const shelf: Definition<Shelf> = {
	key,
	version: 3,
	schema: v.object({ books: v.array(v.string()) }),
	steps: [
		(title) => [String(title)],
		(books) => {
			if (!Array.isArray(books)) throw new Error('no list');
			return { books };
		}
	]
};

function holding(text: string) {
	const storage = memoryStorage();
	storage.write(key, text);
	return storage;
}

describe('reading what is kept', () => {
	it.each([
		['our age', { version: 3, data: { books: ['Emma'] } }],
		['the age before', { version: 2, data: ['Emma'] }],
		['the first age', { version: 1, data: 'Emma' }]
	])('brings data of %s up to ours', (_, kept) => {
		expect(readVersioned(holding(JSON.stringify(kept)), shelf, now)).toEqual({
			ok: true,
			value: { books: ['Emma'] },
			notes: []
		});
	});

	it('finds nothing where nothing is kept', () => {
		expect(readVersioned(memoryStorage(), shelf, now)).toEqual({
			ok: true,
			value: null,
			notes: []
		});
	});

	it('leaves a newer age alone, and never writes over it', () => {
		const text = JSON.stringify({ version: 4, data: 'unheard of' });
		const storage = holding(text);
		const newer = failure('record-newer', key);
		expect(readVersioned(storage, shelf, now)).toEqual(newer);
		expect(updateVersioned(storage, shelf, now, () => ({ books: [] }))).toEqual(newer);
		expect(storage.read(key)).toBe(text);
	});

	it.each([
		['no JSON', '{"version":3'],
		['JSON of another kind', '[1,2]'],
		['a version that never was', '{"version":-1,"data":"Emma"}'],
		['half a version', '{"version":1.5,"data":"Emma"}'],
		['data of another shape', '{"version":3,"data":{"books":[1]}}'],
		['data that a step can do nothing with', '{"version":2,"data":"Emma"}']
	])('sets %s aside as it was, and goes on without it', (_, text) => {
		const storage = holding(text);
		expect(readVersioned(storage, shelf, now)).toEqual({
			ok: true,
			value: null,
			notes: [{ code: 'record-damaged', detail: key }]
		});
		expect(storage.read(key)).toBeNull();
		expect(storage.read(`readback:damaged:${key}:${now}`)).toBe(text);
	});

	it('keeps what is sound in damaged data', () => {
		const storage = holding('{"version":3,"data":{"books":["Emma",7]}}');
		const careful = { ...shelf, salvage: () => ({ books: ['Emma'] }) };
		expect(readVersioned(storage, careful, now)).toMatchObject({
			ok: true,
			value: { books: ['Emma'] }
		});
		expect(readVersioned(storage, careful, now)).toEqual({
			ok: true,
			value: { books: ['Emma'] },
			notes: []
		});
		expect(listDamaged(storage)).toHaveLength(1);
	});

	it('leaves damaged data where it is if there is no room to set it aside', () => {
		const storage = holding('damaged');
		const full = { ...storage, write: () => failure('storage-full') };
		expect(readVersioned(full, shelf, now)).toEqual({
			ok: false,
			problems: [{ code: 'record-damaged', detail: key }, { code: 'storage-full' }]
		});
		expect(storage.read(key)).toBe('damaged');
	});

	it('never throws, whatever is kept', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.json().map((data) => `{"version":3,"data":${data}}`)
				),
				(text) => {
					const storage = holding(text);
					const found = readVersioned(storage, shelf, now);
					expect(found.ok || storage.read(key) === text).toBe(true);
				}
			)
		);
	});
});

describe('changing what is kept', () => {
	it('begins with what is kept at that moment', () => {
		const storage = holding('{"version":1,"data":"Emma"}');
		updateVersioned(storage, shelf, now, (kept) => ({
			books: [...(kept?.books ?? []), 'Persuasion']
		}));
		expect(readVersioned(storage, shelf, now)).toMatchObject({
			value: { books: ['Emma', 'Persuasion'] }
		});
	});

	it('says when there is no room', () => {
		const full = { ...memoryStorage(), write: () => failure('storage-full') };
		expect(updateVersioned(full, shelf, now, () => ({ books: [] }))).toEqual(
			failure('storage-full')
		);
	});
});

describe('what was set aside', () => {
	it('is listed by time, can be read as it was, and removed', () => {
		const storage = memoryStorage();
		storage.write(`readback:damaged:readback:shelf:2026-01-02T10:00:00.000Z`, 'late');
		storage.write(`readback:damaged:readback:table:2026-01-01T10:00:00.000Z`, 'early');
		storage.write(key, 'sound');
		const [early, late] = listDamaged(storage);
		expect(early).toMatchObject({ from: 'readback:table', at: '2026-01-01T10:00:00.000Z' });
		expect(late && readDamaged(storage, late)).toBe('late');
		if (late) removeDamaged(storage, late);
		expect(listDamaged(storage)).toEqual([early]);
	});
});
