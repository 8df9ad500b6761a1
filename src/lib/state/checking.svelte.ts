import type { Compiled } from '$lib/core/module/compile';
import type { Diagnostic } from '$lib/core/module/diagnostic';
import type { Module } from '$lib/core/module/module';

/** How long one pauses in typing before the text is looked at, in milliseconds. */
const pause = 250;

/** What a source text comes to while it is typed: its module, and what should be mended in it. */
export class Checking {
	/** Of the last text that was looked at; it lags behind the typing. */
	diagnostics: readonly Diagnostic[] = $state.raw([]);
	/** The module of the last text that had no error in its format. */
	module: Module | undefined = $state.raw();
	/** A text is waiting, or being looked at. */
	busy = $state.raw(false);
	/** The text could not be looked at: the checks did not load. */
	failed = $state.raw(false);
	readonly #compile: (source: string) => Promise<Compiled>;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The text that counts; what comes back of an earlier one is let go. */
	#latest = '';

	constructor(compile: (source: string) => Promise<Compiled>) {
		this.#compile = compile;
	}

	/** Looks at a text once the typing pauses. */
	check(source: string) {
		this.#latest = source;
		this.busy = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#look(source), pause);
	}

	async #look(source: string) {
		try {
			const { module, diagnostics } = await this.#compile(source);
			if (source !== this.#latest) return;
			this.diagnostics = diagnostics;
			if (module) this.module = module;
			this.failed = false;
		} catch {
			if (source !== this.#latest) return;
			this.failed = true;
		}
		this.busy = false;
	}
}
