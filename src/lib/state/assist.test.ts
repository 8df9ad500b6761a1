import { aModule } from '#tests/builders';
import { describe, expect, it } from 'vitest';
import type { Reply } from '$lib/core/assist/reply';
import { AssistState } from './assist.svelte';
import type { LanguageModel } from './language-model';

const module = aModule();
const about = { module, section: 'tides' };
const found: Reply = { accepted: [], refused: [], notes: [{ code: 'no-question' }] };
const read = (reply: string) =>
	Promise.resolve({ ...found, notes: [{ code: 'no-question' as const, detail: reply }] });

/** A model that answers so, when it is let. */
function aModel(overrides: Partial<LanguageModel> = {}): LanguageModel {
	return {
		availability: () => Promise.resolve('available'),
		create: () => Promise.resolve({ prompt: () => Promise.resolve('Here.'), destroy: () => {} }),
		...overrides
	};
}

describe('help from the browser’s model', () => {
	it('is asked in the language of the text, and its answer is checked', async () => {
		const asked: unknown[] = [];
		const model = aModel({
			availability(options) {
				asked.push(options);
				return Promise.resolve('available');
			}
		});
		const assist = new AssistState(read, model);
		await assist.look('uk-UA');
		expect(asked).toEqual([
			{
				expectedInputs: [{ type: 'text', languages: ['en', 'uk'] }],
				expectedOutputs: [{ type: 'text', languages: ['uk'] }]
			}
		]);
		await assist.ask(about);
		expect(assist.result?.notes).toEqual([{ code: 'no-question', detail: 'Here.' }]);
		expect(assist.phase).toBe('idle');
	});

	it('tells how much of it is loaded', async () => {
		const loaded: number[] = [];
		const model = aModel({
			create({ monitor }) {
				const target = new EventTarget();
				monitor(target);
				for (const part of [0.25, 1]) {
					target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: part }));
					loaded.push(assist.loaded);
				}
				return Promise.resolve({ prompt: () => Promise.resolve(''), destroy: () => {} });
			}
		});
		const assist = new AssistState(read, model);
		await assist.ask(about);
		expect(loaded).toEqual([0.25, 1]);
	});

	it('is not to be had where the browser refuses to say', async () => {
		const model = aModel({ availability: () => Promise.reject(new Error('No such language.')) });
		const assist = new AssistState(read, model);
		await assist.look('uk');
		expect(assist.availability).toBe('unavailable');
	});

	it('fails without a result where the model does', async () => {
		const assist = new AssistState(
			read,
			aModel({ create: () => Promise.reject(new Error('Broken.')) })
		);
		await assist.ask(about);
		expect([assist.failure, assist.result, assist.phase]).toEqual(['model', undefined, 'idle']);
	});

	it('can be stopped, and what it says then does not count', async () => {
		let answer: (text: string) => void = () => {};
		const prompt = () => new Promise<string>((done) => (answer = done));
		const model = aModel({ create: () => Promise.resolve({ prompt, destroy: () => {} }) });
		const assist = new AssistState(read, model);
		const asking = assist.ask(about);
		await Promise.resolve();
		expect(assist.phase).toBe('answering');
		assist.cancel();
		answer('Too late.');
		await asking;
		expect([assist.failure, assist.result, assist.phase]).toEqual([undefined, undefined, 'idle']);
	});
});

it('says so where the checks could not be loaded', async () => {
	const assist = new AssistState(() => Promise.reject(new Error('Offline.')), undefined);
	await assist.check('### Why?', about);
	expect([assist.failure, assist.phase, assist.hasModel]).toEqual(['checks', 'idle', false]);
});
