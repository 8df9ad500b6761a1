import { describe, expect, it } from 'vitest';
import { aChoice } from '#tests/builders';
import { aDesk } from '#tests/desk';
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
