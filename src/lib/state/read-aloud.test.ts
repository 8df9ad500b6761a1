import { describe, expect, it } from 'vitest';
import { ReadAloud, voicesFor, type Speech, type Utterance, type Voice } from './read-aloud.svelte';

const voices: Voice[] = [
	{ name: 'Daniel', lang: 'en-GB', uri: 'daniel' },
	{ name: 'Lesya', lang: 'uk_UA', uri: 'lesya' },
	{ name: 'Samantha', lang: 'en-US', uri: 'samantha' }
];

const sentences: Utterance[] = ['One.', 'Two.', 'Three.'].map((text) => ({
	id: text,
	text,
	lang: 'en-US'
}));

/** A synthesis whose sentences end when the test says so; late ends, too. */
function fake() {
	const said: { text: string; voice: string | undefined; rate: number; end: () => void }[] = [];
	let silenced = 0;
	const speech: Speech = {
		voices: () => voices,
		onvoices: () => () => {},
		speak: (text, { voice, rate }, end) => said.push({ text, voice, rate, end }),
		cancel: () => silenced++
	};
	const aloud = new ReadAloud(speech);
	aloud.start();
	return { aloud, said, last: () => said.at(-1), silenced: () => silenced };
}

describe('Reading aloud', () => {
	it('says sentence after sentence and then falls silent', () => {
		const { aloud, said, last } = fake();
		aloud.read(sentences);
		for (const { text } of sentences) {
			expect(aloud.current?.text).toBe(text);
			last()?.end();
		}
		expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
		expect(aloud.state).toBe('silent');
		expect(aloud.current).toBeUndefined();
	});

	it('begins the paused sentence anew', () => {
		const { aloud, said, last } = fake();
		aloud.read(sentences);
		last()?.end();
		aloud.pause();
		expect(aloud.current?.text).toBe('Two.');
		aloud.resume();
		expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Two.']);
		expect(aloud.state).toBe('speaking');
	});

	it('is not moved on by a sentence that ends after it was cut short', () => {
		const { aloud, said } = fake();
		aloud.read(sentences);
		aloud.pause();
		said[0]?.end();
		expect(aloud.state).toBe('paused');
		aloud.resume();
		said[0]?.end();
		expect(aloud.current?.text).toBe('One.');
	});

	it('goes a sentence on and back, and not before the first', () => {
		const { aloud } = fake();
		aloud.read(sentences, 1);
		aloud.skip(1);
		expect(aloud.current?.text).toBe('Three.');
		aloud.skip(-1);
		aloud.skip(-1);
		aloud.skip(-1);
		expect(aloud.current?.text).toBe('One.');
	});

	it('says the sentence again at another speed or with another voice', () => {
		const { aloud, last } = fake();
		aloud.read(sentences);
		expect(last()).toMatchObject({ voice: 'samantha', rate: 1 });
		aloud.setRate(1.5);
		aloud.setVoices({ 'en-US': 'daniel' });
		expect(last()).toMatchObject({ text: 'One.', voice: 'daniel', rate: 1.5 });
	});

	it('is offered only where a voice speaks the language', () => {
		const { aloud } = fake();
		expect([aloud.speaks('en'), aloud.speaks('uk'), aloud.speaks('ar')]).toEqual([
			true,
			true,
			false
		]);
	});

	it('falls silent when the page is left', () => {
		const { aloud, silenced } = fake();
		const leave = aloud.start();
		aloud.read(sentences);
		const before = silenced();
		leave();
		expect(silenced()).toBeGreaterThan(before);
		expect(aloud.state).toBe('silent');
	});
});

it('prefers the voices of the very region', () => {
	expect(voicesFor('en-US', voices).map(({ uri }) => uri)).toEqual(['samantha', 'daniel']);
	expect(voicesFor('uk', voices).map(({ uri }) => uri)).toEqual(['lesya']);
});
