import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/core/record/entry';
import type { ModuleRecord } from '$lib/core/record/record';
import { failure } from '$lib/core/result';
import { exportProgress, importProgress, progressShape, readProgress } from './progress-file';
import { allRecords, loadRecord, recordKey, recordShape, saveRecord } from './records';
import { memoryStorage } from './storage';

const now = '2026-01-01T12:00:00.000Z';

function skip(id: string): Entry {
	return { kind: 'skip', id, at: now, attempt: 'x', section: 'tides' };
}

function record(module: string, ...ids: string[]): ModuleRecord {
	return { module, entries: ids.map(skip) };
}

/** A file as we write it, with parts changed. */
function file(parts: Record<string, unknown>): string {
	const written: unknown = JSON.parse(exportProgress([record('tides', 'a')], now));
	return JSON.stringify(Object.assign({}, written, parts));
}

const texts = fc.array(fc.string(), { maxLength: 3 });
const moments = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2026-01-02'), noInvalidDate: true })
	.map((date) => date.toISOString());
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
	fc.record(
		{
			kind: fc.constant('answer' as const),
			id: fc.string(),
			at: moments,
			attempt: fc.string(),
			item: fc.string(),
			picked: texts,
			parts: fc.array(fc.record({ id: fc.string(), print: fc.string() })),
			key: texts,
			content: fc.string(),
			memory: fc.boolean(),
			lang: fc.string(),
			proof: fc.string(),
			proofAt: fc.string(),
			proved: fc.constant(true as const),
			unknown: fc.constant(true as const),
			opened: fc.constant(true as const),
			ms: fc.nat(),
			confidence: fc.constantFrom('sure' as const, 'unsure' as const, 'guessed' as const),
			retry: fc.constant(true as const)
		},
		{
			requiredKeys: [
				...(['kind', 'id', 'at', 'attempt', 'item', 'picked', 'parts', 'key'] as const),
				...(['content', 'memory', 'lang'] as const)
			]
		}
	),
	fc.record(
		{
			kind: fc.constant('start' as const),
			id: fc.string(),
			at: moments,
			attempt: fc.string(),
			seed: fc.nat(),
			items: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
			lang: fc.string()
		},
		{ requiredKeys: ['kind', 'id', 'at', 'attempt', 'seed', 'lang'] }
	),
	fc.record({
		kind: fc.constant('mark' as const),
		id: fc.string(),
		at: moments,
		lang: fc.string(),
		section: fc.string(),
		block: fc.nat(),
		start: fc.nat(),
		end: fc.nat(),
		quote: fc.string()
	}),
	fc.record({
		kind: fc.constant('note' as const),
		id: fc.string(),
		at: moments,
		mark: fc.string(),
		text: fc.string()
	}),
	fc.record({
		kind: fc.constant('unmark' as const),
		id: fc.string(),
		at: moments,
		mark: fc.string()
	})
);

describe('a progress file', () => {
	it('can be read by a person', () => {
		expect(exportProgress([record('tides')], now)).toBe(
			'{\n\t"format": "readback-progress",\n\t"version": 2,\n' +
				`\t"exported": "${now}",\n\t"records": [\n\t\t{\n` +
				'\t\t\t"module": "tides",\n\t\t\t"entries": []\n\t\t}\n\t]\n}\n'
		);
	});

	it('brings back everything on another device', () => {
		fc.assert(
			fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), (entries) => {
				const here = memoryStorage();
				const there = memoryStorage();
				saveRecord(here, { module: 'tides', entries }, now);
				const kept = allRecords(here, now);
				importProgress(there, exportProgress(kept.ok ? kept.value : [], now), now);
				expect(allRecords(there, now)).toEqual(kept);
				expect(kept).toMatchObject({ ok: true, notes: [] });
			})
		);
	});

	it('is read behind a byte order mark, which some editors add', () => {
		expect(readProgress(`\uFEFF${file({})}`).ok).toBe(true);
	});

	it.each([
		['is no JSON', '{"format":', failure('file-not-json')],
		['comes from another tool', '{"format":"another"}', failure('file-foreign')],
		['is a list', '[]', failure('file-foreign')],
		['is nothing', 'null', failure('file-foreign')],
		[
			'comes from a newer age',
			file({ version: progressShape.version + 1, records: 'new' }),
			failure('file-newer')
		],
		['has no version', file({ version: null }), failure('file-damaged', 'version')],
		['has no records', file({ records: null }), failure('file-damaged', 'records')],
		[
			'has a damaged entry',
			file({ records: [record('tides'), { module: 'ports', entries: [skip('a'), 7] }] }),
			failure('file-damaged', 'records.1.entries.1')
		],
		[
			'has an attempt that asks nothing',
			file({
				records: [
					{
						module: 'tides',
						entries: [
							{ kind: 'start', id: 'a', at: now, attempt: 'x', seed: 1, items: [], lang: 'en' }
						]
					}
				]
			}),
			failure('file-damaged', 'records.0.entries.0.items')
		]
	])('that %s is refused, with the reason and the place', (_, text, problem) => {
		expect(readProgress(text)).toEqual(problem);
	});

	it('never throws, whatever it holds', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.jsonValue().map((records) => file({ records }))
				),
				(text) => {
					const storage = memoryStorage();
					const imported = importProgress(storage, text, now);
					if (!imported.ok) expect(storage.keys()).toEqual([]);
					else expect(imported.value.length).toBeGreaterThanOrEqual(0);
				}
			)
		);
	});
});

describe('importing a progress file', () => {
	it('adds to what is kept, and tells how much was new', () => {
		const storage = memoryStorage();
		saveRecord(storage, record('tides', 'a', 'b'), now);
		const text = exportProgress([record('tides', 'b', 'c'), record('ports', 'd')], now);
		expect(importProgress(storage, text, now)).toMatchObject({
			ok: true,
			value: [
				{ module: 'tides', added: 1 },
				{ module: 'ports', added: 1 }
			]
		});
		const loaded = loadRecord(storage, 'tides', now);
		expect(loaded.ok && loaded.value.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('moves to tomorrow what the file says was done later than that', () => {
		const storage = memoryStorage();
		const late = { ...skip('late'), at: '9999-12-31T23:59:59.999Z' };
		const soon = { ...skip('soon'), at: '2026-01-02T11:00:00.000Z' };
		const text = exportProgress([{ module: 'tides', entries: [late, soon] }], now);
		importProgress(storage, text, now);
		const loaded = loadRecord(storage, 'tides', now);
		expect(loaded.ok && loaded.value.entries).toEqual([
			soon,
			{ ...late, at: '2026-01-02T12:00:00.001Z' }
		]);
	});

	it('changes nothing where one of the records cannot be written', () => {
		const storage = memoryStorage();
		saveRecord(storage, record('tides', 'a'), now);
		const newer = JSON.stringify({ version: recordShape.version + 1, data: {} });
		storage.write(recordKey('ports'), newer);
		const before = storage.read(recordKey('tides'));
		const text = exportProgress(
			[record('moons', 'm'), record('tides', 'b'), record('ports', 'd')],
			now
		);
		expect(importProgress(storage, text, now)).toEqual(failure('record-newer', recordKey('ports')));
		expect(storage.read(recordKey('tides'))).toBe(before);
		expect(storage.read(recordKey('ports'))).toBe(newer);
		expect(storage.read(recordKey('moons'))).toBeNull();
	});
});
