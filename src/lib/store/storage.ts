import type { Problem, Result } from '$lib/core/result';
import { failure, success } from '$lib/core/result';

/** Where texts are kept under keys. All our keys begin with `readback:`. */
export type Store = {
	read(key: string): string | null;
	write(key: string, text: string): Result<null>;
	remove(key: string): void;
	keys(): string[];
	/** Whether texts are still there after the page is closed. */
	persistent: boolean;
	/** Calls back when another tab writes or removes: its key, or null for all. Returns how to stop. */
	listen(onchange: (key: string | null) => void): () => void;
};

const prefix = 'readback:';

type DomStorage = Window['localStorage'];

/** The browser's storage; where it is refused, memory, and every write notes `storage-blocked`. */
export function browserStorage(window: EventTarget & { readonly localStorage: DomStorage }): Store {
	const storage = usable(window);
	return storage ? over(storage, window) : memoryStorage([{ code: 'storage-blocked' }]);
}

/** A store that lasts as long as the page. `notes` come with every write. */
export function memoryStorage(notes: Problem[] = []): Store {
	const texts = new Map<string, string>();
	return {
		read: (key) => texts.get(key) ?? null,
		write(key, text) {
			texts.set(key, text);
			return success(null, notes);
		},
		remove: (key) => void texts.delete(key),
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

function over(storage: DomStorage, window: EventTarget): Store {
	return {
		read: (key) => storage.getItem(key),
		write(key, text) {
			try {
				storage.setItem(key, text);
				return success(null);
			} catch (error) {
				return failure(isFull(error) ? 'storage-full' : 'storage-blocked');
			}
		},
		remove: (key) => storage.removeItem(key),
		// Other sites of the same host may keep theirs beside ours.
		keys: () =>
			Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
				key.startsWith(prefix)
			),
		persistent: true,
		listen(onchange) {
			const hear = (event: Event) => {
				if (!isStorageEvent(event) || event.storageArea !== storage) return;
				if (event.key === null || event.key.startsWith(prefix)) onchange(event.key);
			};
			window.addEventListener('storage', hear);
			return () => window.removeEventListener('storage', hear);
		}
	};
}

function isStorageEvent(event: Event): event is StorageEvent {
	return 'storageArea' in event;
}
