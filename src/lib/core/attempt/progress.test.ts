import { describe, expect, it } from 'vitest';
import { attempts } from '../record/attempts';
import type { Entry } from '../record/entry';
import { nextOpen, progress } from './progress';

const outline = {
	sections: [
		{ id: 'tides', items: ['q1', 'q2'] },
		{ id: 'ports', items: ['q3'] },
		{ id: 'all', items: ['q4'] }
	]
};

const base = { at: '2026-01-01T10:00:00.000Z', attempt: 'x' };

function answer(item: string): Entry {
	return {
		...base,
		kind: 'answer',
		id: item,
		item,
		picked: [],
		parts: [],
		key: [],
		content: '',
		memory: false,
		lang: 'en'
	};
}

function skip(section: string): Entry {
	return { ...base, kind: 'skip', id: section, section };
}

function retryOf(...items: string[]): Entry {
	return { ...base, kind: 'start', id: 'start', seed: 1, items, lang: 'en' };
}

function attempt(...entries: Entry[]) {
	return attempts({ entries })[0];
}

describe('the next question', () => {
	it.each([
		['the first before anything is done', attempt(), { section: 'tides', item: 'q1' }],
		['the first that is not answered', attempt(answer('q1')), { section: 'tides', item: 'q2' }],
		[
			'one that was left out',
			attempt(answer('q2'), answer('q3')),
			{ section: 'tides', item: 'q1' }
		],
		[
			'in the next section where one is passed over',
			attempt(answer('q1'), answer('q2'), skip('ports')),
			{ section: 'all', item: 'q4' }
		],
		[
			'one of those missed, in a retry',
			attempt(retryOf('q3', 'q4')),
			{ section: 'ports', item: 'q3' }
		],
		['none when all is done', attempt(retryOf('q3'), answer('q3')), undefined]
	])('is %s', (_, under, next) => {
		expect(nextOpen(outline, under)).toEqual(next);
	});

	it.each([
		['the one itself, if it is open', 'q3', attempt(answer('q2')), 'q3'],
		['the next after it, if it is answered', 'q2', attempt(answer('q2')), 'q3'],
		['one left out before it, if none comes after', 'q4', attempt(answer('q4')), 'q1'],
		['the first, if it is no longer asked', 'gone', attempt(), 'q1']
	])('is, for a reader who stopped at an item, %s', (_, stopped, under, item) => {
		expect(nextOpen(outline, under, stopped)?.item).toBe(item);
	});
});

describe('progress', () => {
	it('counts what is answered in each section', () => {
		expect(progress(outline, attempt(answer('q1'), skip('ports')))).toEqual([
			{ section: 'tides', answered: 1, total: 2, skipped: false },
			{ section: 'ports', answered: 0, total: 1, skipped: true },
			{ section: 'all', answered: 0, total: 1, skipped: false }
		]);
	});

	it('is nought before anything is done', () => {
		expect(progress(outline).map(({ answered, total }) => [answered, total])).toEqual([
			[0, 2],
			[0, 1],
			[0, 1]
		]);
	});

	it('counts in a retry only what was missed', () => {
		expect(progress(outline, attempt(retryOf('q2'))).map(({ total }) => total)).toEqual([1, 0, 0]);
	});
});
