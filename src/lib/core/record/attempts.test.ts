import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSeed } from '../items/present';
import { attempts } from './attempts';
import type { Answer, Entry, Skip, Start } from './entry';

function start(attempt: string, at: string, more: Partial<Start> = {}): Entry {
	return {
		kind: 'start',
		id: `start-${attempt}-${at}`,
		at: time(at),
		attempt,
		seed: 7,
		lang: 'en',
		...more
	};
}

function answer(item: string, at: string, more: Partial<Answer> = {}): Entry {
	return {
		kind: 'answer',
		id: `${item}-${at}`,
		at: time(at),
		attempt: 'x',
		item,
		picked: ['a'],
		parts: [{ id: 'a', print: '' }],
		key: ['a'],
		content: '',
		memory: false,
		lang: 'en',
		...more
	};
}

function skip(section: string, at: string): Skip {
	return { kind: 'skip', id: `skip-${at}`, at: time(at), attempt: 'x', section };
}

function time(at: string): string {
	return `2026-01-01T${at}:00.000Z`;
}

/** The only attempt that these entries make. */
function only(...entries: Entry[]) {
	const found = attempts({ entries });
	expect(found).toHaveLength(1);
	const [attempt] = found;
	if (!attempt) throw new Error('no attempt');
	return attempt;
}

describe('the attempts of a record', () => {
	it('are told apart, the earliest first', () => {
		const found = attempts({ entries: [start('late', '12:00'), start('early', '10:00')] });
		expect(found.map(({ id }) => id)).toEqual(['early', 'late']);
	});

	it('keep the seed and the items with which they began', () => {
		const entries = [start('x', '10:00', { seed: 42, items: ['q1'] }), answer('q1', '10:01')];
		expect(only(...entries)).toMatchObject({ seed: 42, items: ['q1'], startedAt: time('10:00') });
	});

	it('ask everything where no items are named', () => {
		expect(only(start('x', '10:00'))).not.toHaveProperty('items');
	});

	it('have the seed of everybody where their beginning is lost', () => {
		expect(only(answer('q1', '10:01'))).toMatchObject({
			seed: firstSeed,
			startedAt: time('10:01')
		});
	});

	it('count the first answer to an item, and keep later ones apart', () => {
		const { answers, retries } = only(
			answer('q1', '10:02', { picked: ['b'] }),
			answer('q1', '10:01', { picked: ['a'] }),
			answer('q1', '10:03', { picked: ['c'], retry: true })
		);
		expect(answers.get('q1')?.picked).toEqual(['a']);
		expect(retries.get('q1')?.map(({ picked }) => picked)).toEqual([['b'], ['c']]);
	});

	it('never count an answer after feedback, even where clocks disagree', () => {
		const { answers, retries } = only(
			answer('q1', '09:00', { picked: ['b'], retry: true }),
			answer('q1', '10:00', { picked: ['a'] })
		);
		expect(answers.get('q1')?.picked).toEqual(['a']);
		expect(retries.get('q1')).toHaveLength(1);
	});

	it('know which sections were passed over', () => {
		expect(only(skip('aftermath', '10:00')).skipped).toEqual(new Set(['aftermath']));
	});

	it('come out the same in whatever sequence the entries lie', () => {
		const entries = [
			start('x', '10:00'),
			start('x', '10:05', { seed: 8 }),
			answer('q1', '10:01'),
			answer('q1', '10:01', { id: 'twin', picked: ['b'] }),
			answer('q1', '10:02', { retry: true }),
			answer('q2', '10:02', { attempt: 'y' }),
			skip('aftermath', '10:03')
		];
		const expected = attempts({ entries });
		fc.assert(
			fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
				expect(attempts({ entries: shuffled })).toEqual(expected);
			})
		);
	});
});
