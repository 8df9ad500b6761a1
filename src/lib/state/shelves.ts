import { browserDrafts } from '$lib/store/drafts';
import { browserOwnModules } from '$lib/store/own-modules';
import { memoryShelf, type Shelf } from '$lib/store/shelf';
import { browserDesk, type Desk } from './desk';

/** What keeps the larger things; apart from the desk, so that pages without them carry nothing of it. */
export type Shelves = { drafts: Shelf; modules: Shelf };

let shelves: Shelves | undefined;

/** The browser's own, one for all that is on a page; while the site is built, memory. */
export function browserShelves(): Shelves {
	return (shelves ??=
		typeof window === 'undefined'
			? { drafts: memoryShelf(), modules: memoryShelf() }
			: { drafts: browserDrafts(), modules: browserOwnModules() });
}

/** The desk with the shelves beside it. */
export function browserStudy(): Desk & Shelves {
	return { ...browserDesk(), ...browserShelves() };
}
