import { browserStorage, memoryStorage, type Store } from '$lib/store/storage';

/** What the state reaches for outside itself. Passed in, so that tests need no browser. */
export type Desk = {
	storage: Store;
	now: () => Date;
	/** A fresh random id. */
	id: () => string;
	/** A fresh random seed of 32 bits. */
	seed: () => number;
};

let desk: Desk | undefined;

/** The browser's own, one for all that is on a page; while the site is built, memory. */
export function browserDesk(): Desk {
	return (desk ??= {
		storage: typeof window === 'undefined' ? memoryStorage() : ownStorage(),
		now: () => new Date(),
		id: () => random(3).join('-'),
		seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
	});
}

/**
 * Where nothing else can be written, answers travel in the tab's name. Another site can open a page of
 * ours under a name of its choice, so it counts only after a reload or coming from a page of our own.
 */
function ownStorage(): Store {
	const [visit] = performance.getEntriesByType('navigation');
	const type = visit instanceof PerformanceNavigationTiming ? visit.type : 'navigate';
	const ours = type === 'reload' || document.referrer.startsWith(`${location.origin}/`);
	if (!ours) window.name = '';
	return browserStorage(window);
}

function random(count: number): string[] {
	return [...crypto.getRandomValues(new Uint32Array(count))].map((word) => word.toString(36));
}
