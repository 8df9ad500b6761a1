import type { Draft } from '$lib/core/draft/draft';
import type { Problem, ShelfProblemCode } from '$lib/core/result';
import { listDrafts, loadDraft, removeDraft, saveDraft } from '$lib/store/drafts';
import type { ShelfResult } from '$lib/store/shelf';
import type { Desk } from './desk';
import type { Shelves } from './shelves';

/** The drafts on this device, to choose from. */
export class DraftsState {
	readonly #desk: Desk & Shelves;

	/** The last changed first. */
	all: Draft[] = $state.raw([]);
	/** What was deleted last, as long as that can be undone. */
	removed: Draft | undefined = $state.raw();
	problems: Problem<ShelfProblemCode>[] = $state.raw([]);
	/** False until what is kept has been read. */
	open = $state.raw(false);

	constructor(desk: Desk & Shelves) {
		this.#desk = desk;
	}

	/** Reads what is kept and follows what becomes of it, until the function that it returns is called. */
	start(): () => void {
		const take = () => void this.take();
		take();
		return this.#desk.drafts.listen(take);
	}

	async take() {
		const { drafts, storage } = this.#desk;
		const listed = await listDrafts(drafts, storage);
		this.#tell(listed);
		if (listed.ok) this.all = listed.value;
		this.open = true;
	}

	async load(id: string): Promise<Draft | undefined> {
		const { drafts, storage } = this.#desk;
		const loaded = await loadDraft(drafts, storage, id);
		this.#tell(loaded);
		return (loaded.ok && loaded.value) || undefined;
	}

	/** A copy, to change without changing this one. */
	async duplicate(draft: Draft): Promise<Draft> {
		const { now, id } = this.#desk;
		const copy = { ...draft, id: id(), changed: now().getTime() };
		await this.#keep(copy);
		return copy;
	}

	async remove(draft: Draft) {
		const { drafts, storage } = this.#desk;
		this.removed = undefined;
		await removeDraft(drafts, storage, draft.id);
		await this.take();
		this.removed = draft;
	}

	/** Brings back what was deleted last. */
	async undo() {
		if (!this.removed) return;
		await this.#keep(this.removed);
		this.removed = undefined;
	}

	async #keep(draft: Draft) {
		const { drafts, storage } = this.#desk;
		this.#tell(await saveDraft(drafts, storage, draft));
		await this.take();
	}

	#tell<T>(result: ShelfResult<T>) {
		const found = result.ok ? result.notes : result.problems;
		for (const problem of found)
			if (!this.problems.some(({ code }) => code === problem.code))
				this.problems = [...this.problems, problem];
	}
}
