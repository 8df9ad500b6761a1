import type { Problem, Result } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import { tabTexts, type Tab, type Texts } from './tab';

/** Where texts are kept under keys. All our keys begin with `readback:`. */
export type Store = {
	read(key: string): string | null;
	write(key: string, text: string): Result<null>;
	remove(key: string): void;
	keys(): string[];
	/** What there was no room for, as long as the tab: to be read beside what is kept, never instead. */
	held?: Store;
	/** Whether texts are still there after the tab is closed. */
	persistent: boolean;
	/** Calls back when another tab writes or removes (`gone`): its key, or null for all. Returns how to stop. */
	listen(onchange: (key: string | null, gone: boolean) => void): () => void;
};

const prefix = 'readback:';

type DomStorage = Window['localStorage'];

type Browser = EventTarget & Tab & { readonly localStorage: DomStorage };

/** The browser's storage; where it is refused, the tab's own, and every write notes `storage-blocked`. */
export function browserStorage(window: Browser): Store {
	const storage = usable(window);
	if (storage) return over(storage, window);
	return memoryStorage([{ code: 'storage-blocked' }], tabTexts(window));
}

/** A store that lasts as long as its texts. `notes` come with every write. */
export function memoryStorage(notes: Problem[] = [], texts: Texts = new Map()): Store {
	return {
		read: (key) => texts.get(key) ?? null,
		write(key, text) {
			texts.set(key, text);
			return success(null, notes);
		},
		remove: (key) => texts.delete(key),
		keys: () => [...texts.keys()],
		persistent: false,
		listen: () => () => {}
	};
}

/** A storage that can be written to, or is only full. Merely naming it throws where it is refused. */
function usable(window: { readonly localStorage: DomStorage }): DomStorage | undefined {
	let storage: DomStorage | undefined;
	try {
		storage = window.localStorage;
		storage.setItem(`${prefix}probe`, '');
		storage.removeItem(`${prefix}probe`);
		return storage;
	} catch (error) {
		// Some private modes have a storage of size nought; one that holds something is really full.
		return isFull(error) && storage && storage.length > 0 ? storage : undefined;
	}
}

/** The standard's name is QuotaExceededError, older Firefox's NS_ERROR_DOM_QUOTA_REACHED. */
function isFull(error: unknown): boolean {
	return error instanceof Error && /quota/i.test(error.name);
}

function over(storage: DomStorage, window: Browser): Store {
	const held = memoryStorage([], tabTexts(window));
	return {
		held,
		read: (key) => storage.getItem(key),
		write(key, text) {
			try {
				storage.setItem(key, text);
				held.remove(key);
				return success(null);
			} catch (error) {
				return failure(isFull(error) ? 'storage-full' : 'storage-blocked');
			}
		},
		remove(key) {
			held.remove(key);
			storage.removeItem(key);
		},
		keys() {
			const stored = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
			// Other sites of the same host may keep theirs beside ours.
			const own = stored.filter((key) => key.startsWith(prefix));
			return [...new Set([...own, ...held.keys()])];
		},
		persistent: true,
		listen(onchange) {
			const hear = (event: Event) => {
				if (!isStorageEvent(event) || event.storageArea !== storage) return;
				if (event.key !== null && !event.key.startsWith(prefix)) return;
				// What another tab deletes is to be gone from here, too.
				const gone = event.newValue === null;
				if (gone)
					for (const key of event.key === null ? held.keys() : [event.key]) held.remove(key);
				onchange(event.key, gone);
			};
			window.addEventListener('storage', hear);
			return () => window.removeEventListener('storage', hear);
		}
	};
}

function isStorageEvent(event: Event): event is StorageEvent {
	return 'storageArea' in event;
}
