import { sourceTitle } from '$lib/core/draft/source-title';
import { listDrafts, removeDraft } from '$lib/store/drafts';
import { listOwnModules, removeOwnModule } from '$lib/store/own-modules';
import type { Desk } from './desk';
import { browserShelves, type Shelves } from './shelves';

/** A draft or a module of one's own, as something that is kept here. */
type OwnThing = { kind: 'draft' | 'module'; id: string; title: string; markdown: string };

/** Everything that was made on this device: to see it, to take it along, to delete it. */
export class OwnData {
	readonly #desk: Desk & Shelves;

	all: OwnThing[] = $state.raw([]);
	/** False until what is kept has been read. */
	open = $state.raw(false);

	constructor(desk: Desk & Shelves) {
		this.#desk = desk;
	}

	/** Reads what is kept and follows what becomes of it, until the function that it returns is called. */
	start(): () => void {
		const take = () => void this.#take();
		take();
		const stops = [this.#desk.drafts.listen(take), this.#desk.modules.listen(take)];
		return () => {
			for (const stop of stops) stop();
		};
	}

	async remove({ kind, id }: OwnThing) {
		const { drafts, modules, storage } = this.#desk;
		await (kind === 'draft' ? removeDraft(drafts, storage, id) : removeOwnModule(modules, id));
		await this.#take();
	}

	/** All of it as Markdown files in one archive. */
	async archive(): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
		const { pack } = await import('$lib/formats/zip');
		const files = this.all.map(({ kind, id, title, markdown }) => {
			const safe = title.replace(/[^\p{L}\p{N} .-]+/gu, '').trim();
			return [`${kind}s/${safe || 'untitled'} (${id}).md`, markdown] as const;
		});
		const day = this.#desk.now().toISOString().slice(0, 10);
		return { name: `readback-own-${day}.zip`, bytes: pack(files) };
	}

	async #take() {
		const { drafts, modules, storage } = this.#desk;
		const [kept, own] = await Promise.all([listDrafts(drafts, storage), listOwnModules(modules)]);
		this.all = [
			...(own.ok ? own.value : []).map(({ id, markdown }) => thing('module', id, markdown)),
			...(kept.ok ? kept.value : []).map(({ id, source }) => thing('draft', id, source))
		];
		this.open = true;
	}
}

function thing(kind: OwnThing['kind'], id: string, markdown: string): OwnThing {
	return { kind, id, title: sourceTitle(markdown), markdown };
}

/** Deletes all drafts and modules of one's own, those that can't be read as well. */
export async function deleteOwn(): Promise<void> {
	const { drafts, modules } = browserShelves();
	for (const shelf of [drafts, modules])
		for (const [id] of await shelf.all()) await shelf.remove(id);
}
