import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry';
import type { ModuleRecord } from './record';
import { append, merge } from './record';

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
