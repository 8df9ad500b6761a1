import { writePrompt } from '$lib/core/assist/prompt';
import type { Asked, Reply } from '$lib/core/assist/reply';
import type { Wish } from '$lib/core/assist/wish';
import type { Module } from '$lib/core/module/module';
import { languagesOf, type Availability, type LanguageModel } from './language-model';

/**
 * idle: nothing asked · loading: the browser loads its model · answering: the model writes ·
 * checking: what came back is held against the text.
 */
export type Phase = 'idle' | 'loading' | 'answering' | 'checking';

/** Why there is no result: the model did not answer, or the checks could not be loaded. */
export type Failure = 'model' | 'checks';

/** What is asked about. */
export type About = { module: Module; section: string };

type Read = (reply: string, module: Module, asked: Asked) => Promise<Reply>;

/** Help from a model: asked by a click and never before, in the browser or by way of the clipboard. */
export class AssistState {
	wish: Wish = $state('questions');
	phase: Phase = $state.raw('idle');
	/** How much of the model is loaded, from 0 to 1. */
	loaded = $state.raw(0);
	/** Of the browser's own model; undefined until it was asked, or where there is none. */
	availability: Availability | undefined = $state.raw();
	failure: Failure | undefined = $state.raw();
	/** What came of the last reply. */
	result: Reply | undefined = $state.raw();
	readonly #model: LanguageModel | undefined;
	readonly #read: Read;
	#stop: AbortController | undefined;

	constructor(read: Read, model: LanguageModel | undefined) {
		this.#read = read;
		this.#model = model;
	}

	get hasModel(): boolean {
		return this.#model !== undefined;
	}

	/** Asks whether the browser's model can be had in this language. Loads nothing. */
	async look(lang: string) {
		this.availability = await this.#model
			?.availability(languagesOf(lang))
			.catch((): Availability => 'unavailable');
	}

	/** Asks the browser's model, and checks what it says. */
	async ask({ module, section }: About) {
		if (!this.#model || this.phase !== 'idle') return;
		const stop = new AbortController();
		const { signal } = stop;
		this.#stop = stop;
		this.#begin(this.availability === 'available' ? 'answering' : 'loading');
		try {
			const session = await this.#model.create({
				...languagesOf(module.lang),
				signal,
				monitor: (monitor) =>
					monitor.addEventListener('downloadprogress', (event) => this.#load(event))
			});
			this.availability = 'available';
			this.phase = 'answering';
			const { text } = writePrompt(module, this.wish, section);
			const reply = await session.prompt(text, { signal }).finally(() => session.destroy());
			// It may have answered all the same, just after it was stopped.
			if (!signal.aborted) await this.check(reply, { module, section });
		} catch {
			if (!signal.aborted) this.failure = 'model';
		}
		if (this.#stop === stop) this.phase = 'idle';
	}

	/** Stops asking. */
	cancel() {
		this.#stop?.abort();
		this.#stop = undefined;
		this.phase = 'idle';
	}

	/** Holds a reply against the text. */
	async check(reply: string, { module, section }: About) {
		const asked = { wish: this.wish, section };
		this.#begin('checking');
		try {
			this.result = await this.#read(reply, module, asked);
		} catch {
			this.failure = 'checks';
		}
		this.phase = 'idle';
	}

	/** Puts the last result away: it was of another wish, or has been taken. */
	clear() {
		this.result = undefined;
		this.failure = undefined;
	}

	#begin(phase: Phase) {
		this.clear();
		this.loaded = 0;
		this.phase = phase;
	}

	#load(event: Event) {
		if ('loaded' in event && typeof event.loaded === 'number') this.loaded = event.loaded;
	}
}
