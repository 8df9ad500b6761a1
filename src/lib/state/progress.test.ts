import { describe, expect, it } from 'vitest';
import { aChoice } from '#tests/builders';
import { aDesk } from '#tests/desk';
import { standingMarks } from '$lib/core/record/marks';
import { memoryStorage, type Store } from '$lib/store/storage';
import { ProgressState } from './progress.svelte';

const how = { retry: false, memory: false, opened: false };
const item = aChoice();

/** A visit to the module on a day, in a browser that keeps what was done before. */
function visit(storage: Store, day: string): ProgressState {
	const progress = new ProgressState('tides', 'en', aDesk(storage, `${day}T10:00:00.000Z`));
	progress.start();
	return progress;
}

describe('where a reader goes on', () => {
	it('stays the question where they stopped while they look at another section', () => {
		const storage = memoryStorage();
		const reading = visit(storage, '2026-01-01');
		reading.visit('tides');
		reading.keepUnsent(item.id, { picked: ['b'] });
		visit(storage, '2026-01-02').visit('ports');
		expect(visit(storage, '2026-01-03').place).toMatchObject({ section: 'tides', item: item.id });
	});

	it('is where they do something next', () => {
		const storage = memoryStorage();
		const reading = visit(storage, '2026-01-01');
		reading.visit('tides', item.id);
		reading.visit('ports');
		reading.keepUnsent('draught', { picked: ['a'] });
		expect(reading.place).toMatchObject({ section: 'ports', item: 'draught' });
	});

	it('is the section that they looked at last, before they do anything', () => {
		const reading = visit(memoryStorage(), '2026-01-01');
		reading.visit('tides');
		reading.visit('ports');
		expect(reading.place).toMatchObject({ section: 'ports' });
	});
});

describe('progress kept under a clock that ran ahead', () => {
	it('lets a new attempt begin, and takes its answers', () => {
		const storage = memoryStorage();
		visit(storage, '2099-01-01').answer(item, { picked: ['b'] }, how);
		const today = visit(storage, '2026-01-01');
		today.begin();
		expect(today.attempts).toHaveLength(2);
		expect(today.attempt?.answers.size).toBe(0);
		today.answer(item, { picked: ['a'] }, how);
		const later = visit(storage, '2026-01-02');
		expect(later.attempt?.answers.get(item.id)?.picked).toEqual(['a']);
	});
});

describe('the reader’s own marks', () => {
	const place = { section: 'tides', block: 0, start: 4, end: 8 };
	const words = { kind: 'mark', lang: 'en', quote: 'Moon', ...place } as const;

	it('begin no attempt, and a new attempt leaves them alone', () => {
		const storage = memoryStorage();
		const today = visit(storage, '2026-01-01');
		today.own(words);
		expect(today.attempt).toBeUndefined();
		today.begin();
		today.answer(item, { picked: ['b'] }, how);
		today.begin();
		const later = visit(storage, '2026-01-02');
		expect(later.attempts).toHaveLength(2);
		expect(standingMarks(later.record.entries, 'en')).toMatchObject([words]);
		expect(later.marked).toBe(true);
	});

	it('are kept when two tabs make them without knowing of each other', () => {
		const storage = memoryStorage();
		const one = visit(storage, '2026-01-01');
		const other = visit(storage, '2026-01-02');
		one.own(words);
		other.own({ ...words, quote: 'Earth' });
		const kept = standingMarks(visit(storage, '2026-01-03').record.entries);
		expect(kept.map(({ quote }) => quote)).toEqual(['Moon', 'Earth']);
	});

	it('of another edition do not count here', () => {
		const today = visit(memoryStorage(), '2026-01-01');
		today.own({ ...words, lang: 'uk' });
		expect(today.marked).toBe(false);
	});
});
