import type {
	Candidate,
	Derivation as Derived,
	Progress,
	Settings,
	Source
} from '$lib/core/derive/candidate';
import type { Outline, OutlineOptions } from '$lib/core/derive/outline/outline';
import type { Told } from './messages';
import { openWorker, type Port } from './worker';

/** How to begin a worker; another one in tests. */
export type Open = (ontold: (told: Told) => void, onfailed: (message: string) => void) => Port;

/** A text being divided or derived beside the page, as the page sees it. */
export class Derivation {
	readonly #open: Open;
	#port: Port | undefined;
	/** Counts what was begun, so that what comes late is not taken for what is wanted now. */
	#number = 0;
	#outlined: ((outline: Outline | undefined) => void) | undefined;

	/** Whether a derivation is under way. */
	running = $state.raw(false);
	progress: Progress = $state.raw({ done: 0, all: 0 });
	/** What has been found so far, in the order in which it was found. */
	candidates: readonly Candidate[] = $state.raw([]);
	/** All that was found, once it is done. */
	result = $state.raw<Derived>();
	/** Why it stopped before its end; a fault of ours, not of the text. */
	failed = $state.raw<string>();

	constructor(open: Open = openWorker) {
		this.#open = open;
	}

	/** Derives questions from a text; one that was under way is dropped. */
	start(source: Source, settings: Settings) {
		this.cancel();
		this.running = true;
		this.progress = { done: 0, all: 0 };
		this.candidates = [];
		this.result = undefined;
		this.failed = undefined;
		this.#port ??= this.#begin();
		this.#port.ask({ number: ++this.#number, task: 'derive', source, settings });
	}

	/** Divides a text into sections; undefined where that failed or was dropped. */
	outline(text: string, options: OutlineOptions = {}): Promise<Outline | undefined> {
		this.cancel();
		this.failed = undefined;
		this.#port ??= this.#begin();
		const outlined = new Promise<Outline | undefined>((resolve) => {
			this.#outlined = resolve;
		});
		this.#port.ask({ number: ++this.#number, task: 'outline', text, options });
		return outlined;
	}

	/** Stops what is under way. Nothing else stops a worker, so that the next one begins anew. */
	cancel() {
		if (!this.running && !this.#outlined) return;
		this.close();
	}

	/** Lets the worker go, until something is asked again. */
	close() {
		this.#port?.close();
		this.#port = undefined;
		this.#end();
	}

	#begin(): Port {
		return this.#open(
			(told) => {
				if (told.number === this.#number) this.#take(told);
			},
			(message) => {
				this.failed = message;
				this.close();
			}
		);
	}

	#take(told: Told) {
		switch (told.kind) {
			case 'progress':
				this.progress = told.progress;
				return;
			case 'candidates':
				this.candidates = [...this.candidates, ...told.candidates];
				return;
			case 'derived':
				this.result = told.derivation;
				this.candidates = told.derivation.candidates;
				this.running = false;
				return;
			case 'outlined':
				this.#outlined?.(told.outline);
				this.#outlined = undefined;
				return;
			case 'failed':
				this.failed = told.message;
				this.#end();
		}
	}

	#end() {
		this.running = false;
		this.#outlined?.(undefined);
		this.#outlined = undefined;
	}
}
