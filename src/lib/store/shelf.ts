import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Problem, Result, ShelfProblemCode } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import type { Shape } from './versioned';
import { upgrade } from './versioned';

/** Where larger things are kept than `Store` has room for, each under its id. */
export type Shelf = {
	read(id: string): Promise<unknown>;
	write(id: string, value: unknown): Promise<ShelfResult<null>>;
	remove(id: string): Promise<void>;
	all(): Promise<[id: string, value: unknown][]>;
	/** Calls back when something was changed, here or in another tab (`elsewhere`). Returns how to stop. */
	listen(onchange: (id: string, elsewhere: boolean) => void): () => void;
};

export type ShelfResult<T> = Result<T, ShelfProblemCode>;

/** What pages tell each other of a shelf: what was changed, and by which of them. */
type Told = { id: string; page: string };

/** A shelf that lasts as long as the page. `notes` come with every write. */
export function memoryShelf(notes: Problem<ShelfProblemCode>[] = []): Shelf {
	const kept = new Map<string, unknown>();
	const listeners = new Set<(id: string, elsewhere: boolean) => void>();
	const changed = (id: string) => {
		for (const tell of listeners) tell(id, false);
	};
	return {
		read: (id) => Promise.resolve(kept.get(id)),
		write(id, value) {
			kept.set(id, structuredClone(value));
			changed(id);
			return Promise.resolve(success(null, notes));
		},
		remove(id) {
			kept.delete(id);
			changed(id);
			return Promise.resolve();
		},
		all: () => Promise.resolve([...kept]),
		listen(onchange) {
			listeners.add(onchange);
			return () => listeners.delete(onchange);
		}
	};
}

/**
 * The browser's own database of this name; where it is refused, memory, and every write notes
 * `shelf-blocked`. What there is no room for is held by the page, and read before what is kept.
 */
export function browserShelf(name: string): Shelf {
	const store = createStore(name, 'kept');
	const held = memoryShelf();
	let refused: Promise<Shelf | undefined> | undefined;
	const memory = () => (refused ??= isRefused(store));
	const page = crypto.randomUUID();
	const tell = (id: string) => {
		const channel = new BroadcastChannel(name);
		channel.postMessage({ id, page } satisfies Told);
		channel.close();
	};
	return {
		read: async (id) =>
			(await held.read(id)) ?? (await ((await memory())?.read(id) ?? get<unknown>(id, store))),
		async write(id, value) {
			const instead = await memory();
			if (instead) return instead.write(id, value);
			try {
				await set(id, value, store);
				await held.remove(id);
				tell(id);
				return success(null);
			} catch (error) {
				await held.write(id, value);
				return failure(isFull(error) ? 'shelf-full' : 'shelf-blocked');
			}
		},
		async remove(id) {
			await held.remove(id);
			await ((await memory())?.remove(id) ?? del(id, store));
			tell(id);
		},
		async all() {
			const kept = (await ((await memory())?.all() ?? entries(store))) as [string, unknown][];
			return [...new Map([...kept, ...(await held.all())])];
		},
		listen(onchange) {
			const channel = new BroadcastChannel(name);
			channel.onmessage = ({ data }: MessageEvent<Told>) => onchange(data.id, data.page !== page);
			return () => channel.close();
		}
	};
}

async function isRefused(store: UseStore): Promise<Shelf | undefined> {
	try {
		await get('', store);
		return undefined;
	} catch {
		return memoryShelf([{ code: 'shelf-blocked' }]);
	}
}

function isFull(error: unknown): boolean {
	return error instanceof Error && /quota/i.test(error.name);
}

/** A thing as it is kept: with the version of its shape. */
export function shelved<T>({ version }: Shape<T>, data: T): { version: number; data: T } {
	return { version, data };
}

/** A thing from what is kept; null if there is nothing. What can't be read stays where it is, and is told. */
export function unshelved<T>(shape: Shape<T>, id: string, kept: unknown): ShelfResult<T | null> {
	if (kept === undefined) return success(null);
	if (!isEnvelope(kept)) return failure('shelf-damaged', id);
	const found = upgrade(shape, kept.version, kept.data);
	switch (found.state) {
		case 'sound':
			return success(found.value);
		case 'newer':
			return failure('shelf-newer', id);
		case 'damaged':
			return failure('shelf-damaged', id);
	}
}

function isEnvelope(kept: unknown): kept is { version: number; data: unknown } {
	return (
		typeof kept === 'object' &&
		kept !== null &&
		'data' in kept &&
		'version' in kept &&
		typeof kept.version === 'number'
	);
}

/** All that a shelf has of a shape, and a note for each that can't be read. */
export async function allShelved<T>(shelf: Shelf, shape: Shape<T>): Promise<ShelfResult<T[]>> {
	const found: T[] = [];
	const notes: Problem<ShelfProblemCode>[] = [];
	for (const [id, kept] of await shelf.all()) {
		const one = unshelved(shape, id, kept);
		if (!one.ok) notes.push(...one.problems);
		else if (one.value !== null) found.push(one.value);
	}
	return success(found, notes);
}
