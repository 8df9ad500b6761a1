import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry';
import type { ModuleRecord } from './record';
import { append, merge, momentAfter, notAfter } from './record';

const anyEntry: fc.Arbitrary<Entry> = fc.record({
	kind: fc.constant('skip'),
	id: fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5'),
	at: fc.constantFrom('2026-01-01T10:00:00.000Z', '2026-01-02T10:00:00.000Z'),
	attempt: fc.constantFrom('x', 'y'),
	section: fc.constantFrom('tides', 'ports')
});
const anyRecord: fc.Arbitrary<ModuleRecord> = fc.record({
	module: fc.constant('tides'),
	entries: fc.array(anyEntry, { maxLength: 6 })
});

function skip(id: string, at: string): Entry {
	return { kind: 'skip', id, at: `2026-01-01T${at}:00.000Z`, attempt: 'x', section: 'tides' };
}

describe('two copies of a record', () => {
	it('meet in time order, each entry once', () => {
		const here = { module: 'tides', entries: [skip('b', '10:00'), skip('c', '12:00')] };
		const there = { module: 'tides', entries: [skip('d', '11:00'), skip('b', '10:00')] };
		expect(merge(here, there).entries.map(({ id }) => id)).toEqual(['b', 'd', 'c']);
	});

	it('lose nothing', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (a, b) => {
				const ids = new Set(merge(a, b).entries.map(({ id }) => id));
				for (const { id } of [...a.entries, ...b.entries]) expect(ids).toContain(id);
				expect(merge(a, b).entries).toHaveLength(ids.size);
			})
		);
	});

	it('come to the same whichever is first', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (a, b) => {
				expect(merge(a, b)).toEqual(merge(b, a));
			})
		);
	});

	it('come to the same in whatever sequence three of them meet', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			})
		);
	});

	it('come to the same if they meet again', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (a, b) => {
				const both = merge(a, b);
				expect(merge(both, b)).toEqual(both);
				expect(merge(both, both)).toEqual(both);
			})
		);
	});
});

describe('a new entry', () => {
	it('comes last, and comes once', () => {
		const record = { module: 'tides', entries: [skip('z', '10:00')] };
		const entry = skip('a', '11:00');
		const grown = append(record, entry);
		expect(grown.entries.map(({ id }) => id)).toEqual(['z', 'a']);
		expect(append(grown, entry)).toEqual(grown);
		expect(record.entries).toHaveLength(1);
	});
});

describe('a new entry', () => {
	const record = { module: 'tides', entries: [skip('b', '12:00'), skip('a', '10:00')] };

	it.each([
		['is made now', '2026-01-01T13:00:00.000Z', '2026-01-01T13:00:00.000Z'],
		['comes after what was done at this very moment', '2026-01-01T12:00:00.000Z', '12:00:00.001'],
		[
			'comes after what a clock that ran ahead has dated',
			'2025-06-01T09:00:00.000Z',
			'12:00:00.001'
		]
	])('%s', (_, now, at) => {
		expect(momentAfter(record, now)).toContain(at);
	});

	it('is made now where there is no other', () => {
		const now = '2026-01-01T13:00:00.000Z';
		expect(momentAfter({ module: 'tides', entries: [] }, now)).toBe(now);
	});
});

describe('a record from elsewhere', () => {
	it('has what was done in the future at the latest moment there may be, in the same order', () => {
		const entries = [
			'9999-12-31T23:59:59.999Z',
			'2026-01-01T10:00:00.000Z',
			'2099-01-01T00:00:00.000Z'
		];
		const record: ModuleRecord = {
			module: 'tides',
			entries: entries.map((at, index) => ({ ...skip(`e${index}`, '10:00'), at }))
		};
		expect(
			notAfter(record, '2026-01-02T12:00:00.000Z').entries.map(({ id, at }) => [id, at])
		).toEqual([
			['e1', '2026-01-01T10:00:00.000Z'],
			['e2', '2026-01-02T12:00:00.001Z'],
			['e0', '2026-01-02T12:00:00.002Z']
		]);
	});
});
