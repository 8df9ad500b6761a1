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
		storage: typeof window === 'undefined' ? memoryStorage() : browserStorage(window),
		now: () => new Date(),
		id: () => random(3).join('-'),
		seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
	});
}

function random(count: number): string[] {
	return [...crypto.getRandomValues(new Uint32Array(count))].map((word) => word.toString(36));
}
