import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/core/record/entry';
import { failure } from '$lib/core/result';
import { listDamaged } from './damaged';
import {
	allRecords,
	loadRecord,
	recordKey,
	recordShape,
	removeRecord,
	saveRecord
} from './records';
import { memoryStorage } from './storage';

const now = '2026-01-01T12:00:00.000Z';

function skip(id: string): Entry {
	return { kind: 'skip', id, at: now, attempt: 'x', section: 'tides' };
}

function envelope(data: unknown, version = recordShape.version): string {
	return JSON.stringify({ version, data });
}

function idsOf(storage: ReturnType<typeof memoryStorage>, module = 'tides'): string[] | undefined {
	const loaded = loadRecord(storage, module, now);
	return loaded.ok ? loaded.value.entries.map(({ id }) => id) : undefined;
}

describe('the record of a module', () => {
	it('is empty before anything is done', () => {
		expect(loadRecord(memoryStorage(), 'tides', now)).toEqual({
			ok: true,
			value: { module: 'tides', entries: [] },
			notes: []
		});
	});

	it('keeps what two tabs write, neither knowing of the other', () => {
		const storage = memoryStorage();
		saveRecord(storage, { module: 'tides', entries: [skip('a')] }, now);
		const saved = saveRecord(storage, { module: 'tides', entries: [skip('b')] }, now);
		expect(idsOf(storage)).toEqual(['a', 'b']);
		expect(saved).toMatchObject({ value: { entries: [{ id: 'a' }, { id: 'b' }] } });
	});

	it('stays apart from those of other modules, and is removed alone', () => {
		const storage = memoryStorage();
		saveRecord(storage, { module: 'tides', entries: [skip('a')] }, now);
		saveRecord(storage, { module: 'ports', entries: [skip('b')] }, now);
		removeRecord(storage, 'tides');
		expect(idsOf(storage, 'tides')).toEqual([]);
		expect(idsOf(storage, 'ports')).toEqual(['b']);
	});

	it.each([
		['an entry of an unknown kind', { ...skip('b'), kind: 'dream' }],
		['an entry of another shape', { ...skip('b'), section: 7 }],
		['an entry at no moment', { ...skip('b'), at: 'yesterday' }],
		['an entry on a day that never was', { ...skip('b'), at: '2026-99-01T12:00:00.000Z' }],
		['no entry at all', null]
	])('keeps its sound entries beside %s, and all of it aside', (_, odd) => {
		const storage = memoryStorage();
		const text = envelope({ module: 'tides', entries: [skip('a'), odd] });
		storage.write(recordKey('tides'), text);
		expect(loadRecord(storage, 'tides', now)).toEqual({
			ok: true,
			value: { module: 'tides', entries: [skip('a')] },
			notes: [{ code: 'record-damaged', detail: recordKey('tides') }]
		});
		expect(idsOf(storage)).toEqual(['a']);
		expect(listDamaged(storage).map(({ key }) => storage.read(key))).toEqual([text]);
	});

	it('is not written over by an older site', () => {
		const storage = memoryStorage();
		storage.write(recordKey('tides'), envelope({}, recordShape.version + 1));
		const saved = saveRecord(storage, { module: 'tides', entries: [skip('a')] }, now);
		expect(saved).toMatchObject({ problems: [{ code: 'record-newer' }] });
		expect(storage.read(recordKey('tides'))).toBe(envelope({}, recordShape.version + 1));
	});

	it('never throws, whatever is kept in its place', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
				const storage = memoryStorage();
				storage.write(
					recordKey('tides'),
					envelope({ module: 'tides', entries: [one, skip('a'), other] })
				);
				expect(idsOf(storage)).toEqual(['a']);
				storage.write(recordKey('tides'), envelope(one));
				expect(idsOf(storage)).toEqual([]);
			})
		);
	});
});

describe('the records of all modules', () => {
	it('are listed by module; one that cannot be read is noted and does not hide the others', () => {
		const storage = memoryStorage();
		saveRecord(storage, { module: 'tides', entries: [skip('a')] }, now);
		saveRecord(storage, { module: 'ports', entries: [skip('b')] }, now);
		storage.write(recordKey('moons'), envelope({}, recordShape.version + 1));
		storage.write('readback:unsent:tides', 'not a record');
		const all = allRecords(storage, now);
		expect(all.ok && all.value.map(({ module }) => module)).toEqual(['ports', 'tides']);
		expect(all).toMatchObject({ notes: [{ code: 'record-newer', detail: recordKey('moons') }] });
	});
});

describe('what there was no room for', () => {
	it('is read together with what is kept, and written with it once there is room', () => {
		const held = memoryStorage();
		const kept = memoryStorage();
		saveRecord(held, { module: 'tides', entries: [skip('a')] }, now);
		saveRecord(kept, { module: 'tides', entries: [skip('b')] }, now);
		const storage = { ...kept, held };
		expect(idsOf(storage)).toEqual(['a', 'b']);
		saveRecord(storage, { module: 'tides', entries: [skip('c')] }, now);
		expect(idsOf(kept)).toEqual(['a', 'b', 'c']);
	});

	it('is held by the tab, and told', () => {
		const held = memoryStorage();
		const full = { ...memoryStorage(), write: () => failure('storage-full'), held };
		const saved = saveRecord(full, { module: 'tides', entries: [skip('a')] }, now);
		expect(saved).toEqual(failure('storage-full'));
		expect(idsOf(full)).toEqual(['a']);
	});
});
