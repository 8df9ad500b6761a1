import type { Candidate, Derivation, Progress, Source } from '$lib/core/derive/candidate';
import type { Report, Task } from './derivation.worker';

/** Options of a choice, and a seed: the same text gives the same questions. */
const settings = { options: 3, seed: 1 } as const;

type Heard = {
	/** Some that were found, before all are. */
	onfound: (candidates: readonly Candidate[]) => void;
	ondone: (derivation: Derivation) => void;
};

/** The search for questions, beside the page: how far it is, and how to stop it. */
export class Deriving {
	readonly #heard: Heard;
	readonly #begin: () => Worker;
	#worker: Worker | undefined;

	/** While it goes on. */
	progress: Progress | undefined = $state.raw();
	/** How the last one ended; undefined before the first has. */
	ended: 'done' | 'stopped' | 'failed' | undefined = $state.raw();
	/** What the last one that was done says of the text. */
	reach: Derivation['reach'] | undefined = $state.raw();

	constructor(heard: Heard, begin = deriver) {
		this.#heard = heard;
		this.#begin = begin;
	}

	/** Looks for questions in a text, and no longer in the one before. */
	start(source: Source) {
		this.#quit();
		this.progress = { done: 0, all: 1 };
		this.ended = undefined;
		const worker = this.#begin();
		this.#worker = worker;
		worker.onmessage = ({ data }: MessageEvent<Report>) => this.#hear(data);
		worker.onerror = (event) => {
			event.preventDefault();
			this.#end('failed');
		};
		worker.postMessage({ source, settings } satisfies Task);
	}

	/** What was found so far stays. */
	stop() {
		if (this.progress) this.#end('stopped');
	}

	#hear(report: Report) {
		if (report.type === 'found') {
			this.progress = report.progress;
			this.#heard.onfound(report.candidates);
		} else {
			this.reach = report.derivation.reach;
			this.#heard.ondone(report.derivation);
			this.#end('done');
		}
	}

	#end(how: NonNullable<Deriving['ended']>) {
		this.#quit();
		this.progress = undefined;
		this.ended = how;
	}

	#quit() {
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}

function deriver(): Worker {
	return new Worker(new URL('./derivation.worker.ts', import.meta.url), { type: 'module' });
}
