import { describe, expect, it } from 'vitest';
import { aChoice, anOrder, aQuestion } from '#tests/builders';
import { aDesk } from '#tests/desk';
import type { Sentences } from '$lib/core/items/sentences';
import type { Item } from '$lib/core/items/item';
import { memoryStorage } from '$lib/store/storage';
import { ProgressState } from './progress.svelte';
import { QuestionState } from './question.svelte';

/** A question; of its sentences, those count as proof that begin with “it”. */
function ask(item: Item, sentences: Sentences = {}, desk = aDesk()) {
	const proving = Object.values(sentences).filter((id) => id.startsWith('it'));
	const progress = new ProgressState('tides', 'en', desk);
	progress.start();
	return { progress, question: new QuestionState(item, 1, { proving, sentences }, progress) };
}

const key = ['a'];
const wrong = ['b'];

describe('a choice on screen', () => {
	it('is open until it is checked', () => {
		const { question } = ask(aChoice());
		question.pick(wrong);
		expect(question.phase).toBe('open');
		expect(question.picked).toEqual(wrong);
	});

	it('says what is missing before it takes an answer', () => {
		const { question } = ask(aChoice());
		expect(question.check()).toBe(false);
		expect(question.hindrance).toBe('nothing-picked');
		question.pick(key);
		expect(question.hindrance).toBeUndefined();
	});

	it('is done once it is right', () => {
		const { question } = ask(aChoice());
		question.pick(key);
		question.check();
		expect(question.phase).toBe('done');
		expect(question.first?.outcome).toEqual({ score: 1, max: 1 });
	});

	it('gives one second try, which teaches and does not score', () => {
		const { question } = ask(aChoice());
		question.pick(wrong);
		question.check();
		expect(question.phase).toBe('again');
		question.tryAgain();
		expect(question.phase).toBe('retrying');
		expect(question.picked).toEqual([]);
		question.pick(key);
		question.check();
		expect(question.phase).toBe('done');
		expect(question.first?.outcome.score).toBe(0);
		expect(question.retry?.outcome.score).toBe(1);
	});

	it('takes the first check of a question that has become another since the second try', () => {
		const storage = memoryStorage();
		const { question } = ask(aChoice(), {}, aDesk(storage));
		question.pick(wrong);
		question.check();
		question.tryAgain();
		question.pick(key);
		question.check();
		const other = aQuestion('Why?', ['It is drawn away.', 'It is light.', 'It is held back.']);
		const changed = ask(
			{
				...other,
				key: ['d'],
				options: other.options.map((option, index) => ({ ...option, id: 'def'.charAt(index) }))
			},
			{},
			aDesk(storage, '2026-01-02T00:00:00.000Z')
		).question;
		expect(changed.phase).toBe('open');
		expect(changed.picked).toEqual([]);
		changed.pick(['e']);
		changed.check();
		expect(changed.phase).toBe('again');
		expect(changed.first?.response.picked).toEqual(['e']);
	});

	it('tells the answer to whoever asks for it after a wrong one', () => {
		const { question } = ask(aChoice());
		question.pick(wrong);
		question.check();
		question.giveUp();
		expect(question.phase).toBe('done');
		expect(question.first?.response.picked).toEqual(wrong);
		expect(question.retry?.response.unknown).toBe(true);
	});

	it('takes “I don’t know” for an answer', () => {
		const { question } = ask(aChoice());
		question.giveUp();
		expect(question.phase).toBe('done');
		expect(question.first?.response.unknown).toBe(true);
	});

	it('waits for the proof where it asks for one', () => {
		const { question } = ask(aChoice({ prove: true }), { 'tides.0.0': 'it' });
		question.pick(key);
		expect(question.check()).toBe(false);
		expect(question.hindrance).toBe('no-proof');
		question.prove('it');
		expect(question.check()).toBe(true);
		expect(question.first?.outcome).toEqual({ score: 2, max: 2 });
	});

	it.each([
		['its words were corrected', { 'tides.0.0': 'it-corrected', 'tides.0.1': 'no' }],
		['its words have moved', { 'tides.0.0': 'new', 'tides.0.1': 'it' }],
		['its block was taken out', { 'tides.1.0': 'no' }],
		['another sentence has taken its place', { 'tides.0.0': 'no' }]
	])('keeps the point for its proof where %s', (_, today: Sentences) => {
		const storage = memoryStorage();
		const item = aChoice({ prove: true });
		const { question } = ask(item, { 'tides.0.0': 'it', 'tides.0.1': 'no' }, aDesk(storage));
		question.pick(key);
		question.prove('it');
		question.check();
		expect(ask(item, today, aDesk(storage)).question.first?.outcome.score).toBe(2);
	});

	it('finds a proof that was chosen and not checked again in its place', () => {
		const storage = memoryStorage();
		const item = aChoice({ prove: true });
		ask(item, { 'tides.0.0': 'no', 'tides.0.1': 'it' }, aDesk(storage)).question.prove('it');
		const corrected = { 'tides.0.0': 'no', 'tides.0.1': 'it-corrected' };
		expect(ask(item, corrected, aDesk(storage)).question.proof).toBe('it-corrected');
		expect(ask(item, { 'tides.0.0': 'no' }, aDesk(storage)).question.proof).toBeUndefined();
	});

	it('asks for as many answers as the key has', () => {
		const { question } = ask(aChoice({ key: ['a', 'b'] }));
		question.pick(['a']);
		question.check();
		expect(question.hindrance).toBe('wrong-count');
	});
});

describe('an ordering on screen', () => {
	it('never lies solved, and an untouched list is no answer', () => {
		const { question } = ask(anOrder());
		expect(question.picked).not.toEqual(['a', 'b', 'c', 'd']);
		expect(question.check()).toBe(false);
		expect(question.hindrance).toBe('untouched');
		expect(question.first).toBeUndefined();
	});

	it('takes the order as it lies from whoever says so', () => {
		const { question } = ask(anOrder());
		question.keepOrder();
		expect(question.first?.outcome).toEqual({ score: 0, max: 2 });
	});

	it('takes moves back one by one, a reset too', () => {
		const { question } = ask(anOrder());
		const dealt = [...question.picked];
		question.move('a', 0);
		const moved = [...question.picked];
		question.reset();
		expect(question.picked).toEqual(dealt);
		question.undo();
		expect(question.picked).toEqual(moved);
		expect(question.undo()).toBe('a');
		expect(question.picked).toEqual(dealt);
		expect(question.canUndo).toBe(false);
	});

	it('is untouched again once every move is taken back', () => {
		const { question } = ask(anOrder());
		question.move('a', 0);
		question.undo();
		question.check();
		expect(question.hindrance).toBe('untouched');
	});

	it('goes on from the learner’s order in the second try', () => {
		const { question } = ask(anOrder());
		question.move('a', 0);
		question.move('b', 3);
		const given = [...question.picked];
		question.check();
		question.tryAgain();
		expect(question.picked).toEqual(given);
	});

	it('hides the text from the moment it is begun from memory until it is checked', () => {
		const { question } = ask(anOrder({ memory: true }));
		expect(question.begun).toBe(false);
		question.begin();
		expect(question.begun).toBe(true);
		question.keepOrder();
		expect(question.begun).toBe(false);
	});
});

describe('a text that was looked at in an answer from memory', () => {
	it('stays looked at over a reload', () => {
		const storage = memoryStorage();
		const item = anOrder({ memory: true });
		const first = ask(item, {}, aDesk(storage));
		first.question.begin();
		first.question.open();
		const { question, progress } = ask(item, {}, aDesk(storage, '2026-01-02T00:00:00.000Z'));
		expect(question.opened).toBe(true);
		expect(question.begun).toBe(false);
		question.keepOrder();
		expect(progress.attempt?.answers.get(item.id)).toMatchObject({ memory: false, opened: true });
	});

	it('is hidden again in the next attempt', () => {
		const { question, progress } = ask(anOrder({ memory: true }));
		question.begin();
		question.open();
		question.keepOrder();
		progress.begin();
		question.begin();
		expect(question.opened).toBe(false);
		expect(question.begun).toBe(true);
	});
});

describe('what is kept', () => {
	it('is there again for the next visit, checked or not', () => {
		const storage = memoryStorage();
		const first = ask(aChoice(), {}, aDesk(storage));
		first.question.pick(wrong);
		const later = ask(aChoice(), {}, aDesk(storage));
		expect(later.question.picked).toEqual(wrong);
		later.question.check();
		expect(ask(aChoice(), {}, aDesk(storage)).question.phase).toBe('again');
	});

	it('begins afresh in a new attempt, in another order', () => {
		const { progress, question } = ask(anOrder());
		const dealt = question.view.type === 'order' && question.view.cards.map(({ id }) => id);
		question.keepOrder();
		progress.begin();
		expect(question.phase).toBe('open');
		expect(question.view.type === 'order' && question.view.cards.map(({ id }) => id)).not.toEqual(
			dealt
		);
	});

	it('goes on in memory where storage is blocked, and says so once', () => {
		const { progress, question } = ask(
			aChoice(),
			{},
			aDesk(memoryStorage([{ code: 'storage-blocked' }]))
		);
		question.pick(key);
		question.check();
		expect(question.phase).toBe('done');
		expect(progress.problems).toEqual([{ code: 'storage-blocked' }]);
	});
});
