import { describe, expect, it } from 'vitest';
import { begin, record, redo, undo } from './history';

describe('What was done', () => {
	const done = record(record(begin(1), 2, 'first'), 3, 'second');

	it('is undone step by step and done again', () => {
		const once = undo(done);
		expect(once.present).toBe(2);
		expect(undo(once).present).toBe(1);
		expect(undo(undo(once))).toEqual(undo(once));
		expect(redo(once)).toEqual(done);
		expect(redo(redo(undo(once)))).toEqual(done);
	});

	it('has its name on both sides', () => {
		expect(done.past.at(-1)?.name).toBe('second');
		expect(undo(done).future[0]?.name).toBe('second');
	});

	it('is forgotten once something else is done instead', () => {
		expect(record(undo(done), 4, 'other').future).toEqual([]);
	});

	it('is one step where it was typed in one go', () => {
		const typing = record(record(begin(''), 'a', 'words', 'stem'), 'ab', 'words', 'stem');
		expect(undo(typing).present).toBe('');
		const other = record(typing, 'abc', 'words', 'feedback');
		expect(undo(other).present).toBe('ab');
	});

	it('is no step where nothing has changed', () => {
		expect(record(done, 3, 'nothing')).toBe(done);
	});
});
