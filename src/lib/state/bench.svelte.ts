import { itemOf } from '$lib/core/draft/changes';
import { evidenceOf, type Evidence, type Item } from '$lib/core/items/item';
import { passages, type Passage } from '$lib/core/module/pages';
import { blockText } from '$lib/core/text/rich';
import type { Place } from '$lib/core/text/sentences';
import { createContext } from 'svelte';
import { Announcer } from './announcer.svelte';
import type { StudioState } from './studio.svelte';

export const views = ['edit', 'source', 'preview', 'finish'] as const;
export type View = (typeof views)[number];

/** What one has in hand while editing: the question that is lit, the one that is open, the words selected. */
export class Bench {
	readonly studio: StudioState;
	readonly announcer = new Announcer();

	/** What one looks at: the same module each time. */
	view: View = $state.raw('edit');
	/** The id of the question or the proposal that one is at. */
	at: string | undefined = $state.raw();
	/** The question whose fields are open. */
	open: string | undefined = $state.raw();
	/** What was selected in the text last, until it is used. */
	selected: readonly Place[] = $state.raw([]);

	constructor(studio: StudioState) {
		this.studio = studio;
	}

	readonly passages: Passage[] = $derived.by(() => passages(this.studio.module));

	/** What proves the question that one is at. */
	readonly lit: readonly Evidence[] = $derived.by(() => {
		const item = this.at === undefined ? undefined : this.#find(this.at);
		return item ? evidenceOf(item) : [];
	});

	/** The words at a place; undefined where the text has no such place. */
	words({ section, block, start, end }: Place): string | undefined {
		const found = this.passages.find((one) => one.section === section)?.blocks[block];
		return found && blockText(found).slice(start, end);
	}

	/** Questions and proposals that something in a block proves, with their proofs there. */
	provedIn(section: string, block: number): { id: string; evidence: Evidence }[] {
		const items = this.studio.module.sections.flatMap(({ items }) => items);
		const all = [
			...items.map((item) => ({ id: item.id, item })),
			...this.studio.suggestions.map(({ id, item }) => ({ id, item }))
		];
		return all.flatMap(({ id, item }) =>
			evidenceOf(item)
				.filter((one) => one.section === section && one.block === block)
				.map((evidence) => ({ id, evidence }))
		);
	}

	#find(id: string): Item | undefined {
		return (
			itemOf(this.studio.module, id) ?? this.studio.suggestions.find((one) => one.id === id)?.item
		);
	}
}

export const [getBench, setBench] = createContext<Bench>();
