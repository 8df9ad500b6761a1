import type { Problem } from '$lib/core/result';
import type { Settings } from '$lib/core/settings';
import { defaults, loadSettings, saveSettings } from '$lib/store/settings';
import type { Desk } from './desk';

/** How the reader wants the site to look, in step with other tabs. What it does to the page is the ui's. */
export class SettingsState {
	#desk: Desk;
	#apply: (settings: Settings) => void;

	current: Settings = $state.raw(defaults);
	problems: Problem[] = $state.raw([]);

	/** `apply` is called with what is kept, and with every change. */
	constructor(desk: Desk, apply: (settings: Settings) => void) {
		this.#desk = desk;
		this.#apply = apply;
	}

	/** Reads what is kept and listens to other tabs, until the function that it returns is called. */
	start(): () => void {
		this.#take();
		return this.#desk.storage.listen((key) => {
			if (key === null || key === 'readback:settings') this.#take();
		});
	}

	choose(change: Partial<Settings>) {
		const saved = saveSettings(this.#desk.storage, change, this.#now());
		this.problems = saved.ok ? saved.notes : saved.problems;
		this.#use(saved.ok ? saved.value : { ...this.current, ...change });
	}

	#take() {
		const loaded = loadSettings(this.#desk.storage, this.#now());
		this.problems = loaded.ok ? loaded.notes : loaded.problems;
		this.#use(loaded.ok ? loaded.value : defaults);
	}

	#use(settings: Settings) {
		this.current = settings;
		this.#apply(settings);
	}

	#now(): string {
		return this.#desk.now().toISOString();
	}
}
