import type { Draft } from '$lib/core/draft/draft';
import type { Problem, ShelfProblemCode } from '$lib/core/result';
import { noteDraft, saveDraft } from '$lib/store/drafts';
import type { Desk } from './desk';
import type { Shelves } from './shelves';

/** How long after the last change it is kept as a whole; till then it is only written down. */
const pauseMs = 500;
/** The longest source that is written down at every change: what takes a millisecond or two. */
const longestNoted = 300_000;

/**
 * Keeps one draft as it changes. Every change is written down before the next can be made, so that a page
 * that is killed loses none; the whole draft is kept when there is a pause.
 */
export class DraftKeeper {
	readonly #desk: Desk & Shelves;
	#waiting: Draft | undefined;
	#writing: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#id = '';

	/** When what is on the screen was kept; undefined while something of it is not. */
	keptAt: Date | undefined = $state.raw();
	problems: Problem<ShelfProblemCode>[] = $state.raw([]);
	/** Another tab has changed this draft, too: the later change will stand. */
	changedElsewhere = $state.raw(false);

	constructor(desk: Desk & Shelves) {
		this.#desk = desk;
	}

	/** Follows the page, so that what waits is kept before it goes, until the function that it returns is called. */
	start(): () => void {
		const leave = () => {
			if (this.#waiting) noteDraft(this.#desk.storage, this.#waiting);
			void this.flush();
		};
		const stop = this.#desk.drafts.listen((id, elsewhere) => {
			if (elsewhere && id === this.#id) this.changedElsewhere = true;
		});
		addEventListener('pagehide', leave);
		document.addEventListener('visibilitychange', leave);
		return () => {
			leave();
			stop();
			removeEventListener('pagehide', leave);
			document.removeEventListener('visibilitychange', leave);
		};
	}

	/** Keeps a draft as it is now. */
	keep(draft: Draft) {
		this.#id = draft.id;
		this.#waiting = draft;
		this.keptAt = undefined;
		clearTimeout(this.#timer);
		const noted = draft.source.length <= longestNoted && noteDraft(this.#desk.storage, draft);
		this.#timer = setTimeout(() => void this.flush(), noted ? pauseMs : 0);
	}

	/** Keeps at once what still waits. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		while (this.#waiting || this.#writing) {
			this.#writing ??= this.#write();
			await this.#writing;
			this.#writing = undefined;
		}
	}

	async #write() {
		const draft = this.#take();
		if (!draft) return;
		const { drafts, storage, now } = this.#desk;
		const written = await saveDraft(drafts, storage, draft);
		this.problems = written.ok ? written.notes : written.problems;
		if (written.ok && this.#id === draft.id && !this.#pending()) this.keptAt = now();
	}

	#take(): Draft | undefined {
		const draft = this.#waiting;
		this.#waiting = undefined;
		return draft;
	}

	#pending(): boolean {
		return this.#waiting !== undefined;
	}
}
