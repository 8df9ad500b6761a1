import { describe, expect, it } from 'vitest';
import type { Source } from '$lib/core/derive/candidate';
import { answer } from './answer';
import { Derivation, type Open } from './derivation.svelte';
import type { Asked, Told } from './messages';

const source: Source = {
	title: 'Bridges',
	lang: 'uk',
	sections: [
		['one', 'Міст через річку збудували з каменю місцеві майстри.'],
		['two', 'Поромну переправу закрили через високу воду навесні.'],
		['three', 'Міська рада купила дві нові вантажівки для ремонту.'],
		['four', 'Школярі посадили дубову алею біля старої пристані.']
	].map(([id = '', text = '']) => ({
		id,
		title: id,
		passage: [{ type: 'paragraph', children: [{ type: 'text', text }] }]
	}))
};
const settings = { options: 3, seed: 1 } as const;

/** A worker that answers when it is told to. */
function slowWorker() {
	const asked: Asked[] = [];
	const closed: number[] = [];
	const tell: ((told: Told) => void)[] = [];
	let fail: (message: string) => void = () => undefined;
	const open: Open = (ontold, onfailed) => {
		const number = tell.push(ontold);
		fail = onfailed;
		return { ask: (one) => asked.push(one), close: () => closed.push(number) };
	};
	return { asked, closed, tell, open, fail: (message: string) => fail(message) };
}

/** One that answers at once. */
const open: Open = (ontold) => ({ ask: (asked) => answer(asked, ontold), close: () => undefined });

describe('a derivation', () => {
	it('ends with what was found, and its candidates are those that came on the way', () => {
		const derivation = new Derivation(open);
		derivation.start(source, settings);
		expect(derivation.running).toBe(false);
		expect(derivation.result?.reach).toBe('sentences');
		expect(derivation.candidates.length).toBeGreaterThan(0);
		expect(derivation.progress.done).toBe(derivation.progress.all);
	});

	it('streams candidates and progress', () => {
		const told: Told[] = [];
		answer({ number: 7, task: 'derive', source, settings }, (one) => told.push(one));
		const kinds = told.map(({ kind }) => kind);
		expect(kinds).toContain('progress');
		expect(kinds.indexOf('candidates')).toBeLessThan(kinds.indexOf('derived'));
		expect(kinds.at(-1)).toBe('derived');
		expect(told.every(({ number }) => number === 7)).toBe(true);
	});

	it('stops its worker when it is cancelled, and hears no more of it', () => {
		const worker = slowWorker();
		const derivation = new Derivation(worker.open);
		derivation.start(source, settings);
		expect(derivation.running).toBe(true);
		derivation.cancel();
		expect(derivation.running).toBe(false);
		expect(worker.closed).toEqual([1]);
		derivation.start(source, settings);
		worker.tell[0]?.({ number: 1, kind: 'progress', progress: { done: 9, all: 9 } });
		expect(derivation.progress.done).toBe(0);
		worker.tell[1]?.({ number: 2, kind: 'progress', progress: { done: 1, all: 9 } });
		expect(derivation.progress.done).toBe(1);
	});

	it('says why it failed, and can be started again', () => {
		const worker = slowWorker();
		const derivation = new Derivation(worker.open);
		derivation.start(source, settings);
		worker.fail('no worker');
		expect([derivation.failed, derivation.running]).toEqual(['no worker', false]);
		derivation.start(source, settings);
		expect([derivation.failed, derivation.running]).toEqual([undefined, true]);
	});

	it('divides a text, and gives nothing where that is dropped', async () => {
		const divided = await new Derivation(open).outline('Приплив іде. Він повертається.');
		expect(divided?.sections).toHaveLength(1);
		const slow = new Derivation(slowWorker().open);
		const dropped = slow.outline('Приплив іде.');
		slow.cancel();
		expect(await dropped).toBeUndefined();
	});
});
