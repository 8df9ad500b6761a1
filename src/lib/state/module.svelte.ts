import { nextOpen, progress, type Progress } from '$lib/core/attempt/progress';
import type { Outline } from '$lib/core/module/pages';
import type { Desk } from './desk';
import { ProgressState } from './progress.svelte';

/** How far a module is answered, and where one goes on; for the pages that show no question. */
export class ModuleProgress {
	readonly outline: Outline;
	readonly progress: ProgressState;

	constructor(outline: Outline, desk: Desk) {
		this.outline = outline;
		this.progress = new ProgressState(outline.id, outline.lang, desk);
	}

	get total(): number {
		return this.outline.sections.flatMap(({ items }) => items).length;
	}

	readonly sections: Progress[] = $derived.by(() => progress(this.outline, this.progress.attempt));
	readonly answered: number = $derived.by(() => sum(this.sections, ({ answered }) => answered));
	readonly asked: number = $derived.by(() =>
		sum(this.sections, ({ skipped, answered, total }) => (skipped ? answered : total))
	);
	/** Something was answered, or at least chosen. */
	readonly started: boolean = $derived.by(
		() => this.progress.attempt !== undefined || this.progress.place?.item !== undefined
	);
	readonly finished: boolean = $derived.by(() => this.started && this.next === undefined);

	/** Where one goes on: the very question where one stopped; undefined where nothing is left open. */
	readonly next: { section: string; item: string } | undefined = $derived.by(() =>
		nextOpen(this.outline, this.progress.attempt, this.progress.place?.item)
	);

	/** The next thing to do: the first section, the next open question, or the results. */
	goOn(links: ModuleLinks): string {
		if (!this.started) return links.sections[this.outline.sections[0]?.id ?? ''] ?? links.module;
		if (!this.next) return links.results;
		return `${links.sections[this.next.section] ?? links.module}#q-${this.next.item}`;
	}
}

/** The pages of one module. Made where the site is built, relative to the page. */
export type ModuleLinks = { module: string; results: string; sections: Record<string, string> };

function sum<T>(all: readonly T[], of: (one: T) => number): number {
	return all.reduce((total, one) => total + of(one), 0);
}
