import { untrack } from 'svelte';

/** A stretch of text that is spoken in one go: a sentence. */
export type Utterance = { id: string; text: string; lang: string };

/** A voice of the browser's. */
export type Voice = { name: string; lang: string; uri: string };

/** The browser's speech synthesis, as far as it can be relied on. */
export type Speech = {
	voices(): Voice[];
	/** Calls back when the list of voices has come or changed. Returns how to stop. */
	onvoices(changed: () => void): () => void;
	/** Speaks, and calls `done` once: when it has been said, or could not be. */
	speak(
		text: string,
		how: { lang: string; voice: string | undefined; rate: number },
		done: () => void
	): void;
	/** Falls silent at once; what was being said counts as neither said nor failed. */
	cancel(): void;
};

/** The voices for a language, those of its very region first; the browser's order otherwise. */
export function voicesFor(lang: string, voices: readonly Voice[]): Voice[] {
	const tag = (text: string) => text.toLowerCase().replaceAll('_', '-');
	const [primary] = tag(lang).split('-');
	const own = voices.filter((voice) => tag(voice.lang).split('-')[0] === primary);
	return [
		...own.filter((voice) => tag(voice.lang) === tag(lang)),
		...own.filter((voice) => tag(voice.lang) !== tag(lang))
	];
}

/**
 * Reads sentences out, one utterance each: browsers stop in the middle of long ones, and some neither
 * pause nor say how far they have come. So a pause falls silent, and going on begins the sentence anew.
 */
export class ReadAloud<T extends Utterance = Utterance> {
	readonly #speech: Speech;
	#queue: readonly T[] = [];
	/** Counts what was begun, so that what ends late is not taken for what is being said now. */
	#turn = 0;
	#at = $state.raw(0);

	voices: Voice[] = $state.raw([]);
	state: 'silent' | 'speaking' | 'paused' = $state.raw('silent');
	/** How fast, 1 being the voice's own speed. */
	#rate = 1;
	/** The uri of the voice that the reader chose for a language. */
	#chosen: Readonly<Record<string, string>> = {};

	constructor(speech: Speech) {
		this.#speech = speech;
	}

	/** What is being read, or was when it was paused. */
	readonly current: T | undefined = $derived.by(() =>
		this.state === 'silent' ? undefined : this.#queue[this.#at]
	);

	/** Learns of the voices, until the function that it returns is called; then falls silent, too. */
	start(): () => void {
		const take = () => (this.voices = this.#speech.voices());
		take();
		const off = this.#speech.onvoices(take);
		return () => {
			off();
			this.stop();
		};
	}

	/** Whether there is a voice for a language. Where there is none, reading aloud is not offered. */
	speaks(lang: string): boolean {
		return voicesFor(lang, this.voices).length > 0;
	}

	/** Reads all of it, from one of the sentences on. */
	read(queue: readonly T[], from = 0) {
		this.#queue = queue;
		this.#go(from);
	}

	pause() {
		if (this.state !== 'speaking') return;
		this.#silence();
		this.state = 'paused';
	}

	resume() {
		if (this.state === 'paused') this.#go(this.#at);
	}

	/** One sentence on, or back with -1. */
	skip(by: 1 | -1) {
		if (this.state !== 'silent') this.#go(Math.max(0, this.#at + by));
	}

	stop() {
		this.#silence();
		this.state = 'silent';
	}

	/** Speaks at another speed, from the beginning of the sentence. */
	setRate(rate: number) {
		if (rate === this.#rate) return;
		this.#rate = rate;
		this.#again();
	}

	/** Speaks with these voices, each the uri of one, by language. */
	setVoices(voices: Readonly<Record<string, string>>) {
		const { lang = '' } = untrack(() => this.current) ?? {};
		const changed = this.#chosen[lang] !== voices[lang];
		this.#chosen = voices;
		if (changed) this.#again();
	}

	/** From the beginning of the sentence that is being said, if one is. */
	#again() {
		untrack(() => {
			if (this.state === 'speaking') this.#go(this.#at);
		});
	}

	#silence() {
		this.#turn++;
		this.#speech.cancel();
	}

	#go(at: number) {
		this.#silence();
		const utterance = this.#queue[at];
		if (!utterance) {
			this.state = 'silent';
			return;
		}
		this.#at = at;
		this.state = 'speaking';
		const turn = this.#turn;
		const { text, lang } = utterance;
		const own = voicesFor(lang, this.voices);
		const voice = own.find(({ uri }) => uri === this.#chosen[lang]) ?? own[0];
		this.#speech.speak(text, { lang, voice: voice?.uri, rate: this.#rate }, () => {
			if (turn === this.#turn) this.#go(at + 1);
		});
	}
}
