import type { Module } from '$lib/core/module/module';
import { asOwn } from '$lib/core/module/own';
import type { Problem, ShelfProblemCode } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import {
	listOwnModules,
	loadOwnModule,
	removeOwnModule,
	saveOwnModule,
	type OwnModule
} from '$lib/store/own-modules';
import type { ShelfResult } from '$lib/store/shelf';
import type { Desk } from './desk';
import type { Shelves } from './shelves';

/** A module of one's own, as it is kept and as it is read. */
export type Shelved = { kept: OwnModule; module: Module };

/** The module in a Markdown text. What reads it is loaded only now: few pages need it. */
async function read(markdown: string): Promise<Module | undefined> {
	const { parse } = await import('$lib/core/module/markdown/parse');
	return parse(markdown).module;
}

/** Puts a finished module into one's own library; what had its id there is replaced and handed back. */
export async function addToLibrary(
	{ modules, now }: Desk & Shelves,
	markdown: string
): Promise<ShelfResult<{ id: string; replaced: OwnModule | null }>> {
	const module = await read(markdown);
	if (!module) return failure('module-unsound');
	const before = await loadOwnModule(modules, module.id);
	const own = { id: module.id, markdown, added: now().getTime() };
	const saved = await saveOwnModule(modules, own);
	if (!saved.ok) return saved;
	return success({ id: module.id, replaced: before.ok ? before.value : null }, saved.notes);
}

/** A module of one's own library to be read; null where there is none of this id. */
export async function openOwn(
	{ modules }: Shelves,
	id: string
): Promise<ShelfResult<Module | null>> {
	const kept = await loadOwnModule(modules, id);
	if (!kept.ok || !kept.value) return kept.ok ? success(null) : kept;
	const module = await read(kept.value.markdown);
	return module ? success(asOwn(module)) : failure('module-unsound', id);
}

/** One's own library, to choose from. */
export class OwnLibrary {
	readonly #desk: Desk & Shelves;

	all: Shelved[] = $state.raw([]);
	/** Those that can be read no more: kept by another version of the site, say. */
	unread: OwnModule[] = $state.raw([]);
	/** What was deleted last, as long as that can be undone. */
	removed: Shelved | undefined = $state.raw();
	problems: Problem<ShelfProblemCode>[] = $state.raw([]);
	open = $state.raw(false);

	constructor(desk: Desk & Shelves) {
		this.#desk = desk;
	}

	/** Reads what is kept and follows what becomes of it, until the function that it returns is called. */
	start(): () => void {
		const take = () => void this.#take();
		take();
		return this.#desk.modules.listen(take);
	}

	async remove(one: Shelved) {
		this.removed = undefined;
		await removeOwnModule(this.#desk.modules, one.kept.id);
		await this.#take();
		this.removed = one;
	}

	/** Brings back what was deleted last. */
	async undo() {
		if (!this.removed) return;
		await saveOwnModule(this.#desk.modules, this.removed.kept);
		this.removed = undefined;
		await this.#take();
	}

	async #take() {
		const listed = await listOwnModules(this.#desk.modules);
		if (!listed.ok) return;
		const found = await Promise.all(
			listed.value.map(async (kept) => ({ kept, module: await read(kept.markdown) }))
		);
		this.all = found.flatMap(({ kept, module }) =>
			module ? [{ kept, module: asOwn(module) }] : []
		);
		this.unread = found.flatMap(({ kept, module }) => (module ? [] : [kept]));
		this.problems = listed.notes;
		this.open = true;
	}
}
