import type { Store } from './storage';

const prefix = 'readback:damaged:';

/** A text that could not be read and was set aside. */
export type Damaged = {
	/** Where it is now. */
	key: string;
	/** Where it was. */
	from: string;
	/** When it was set aside, as an ISO date. */
	at: string;
};

/** Where the text of a key is set aside. */
export function damagedKey(key: string, at: string): string {
	return `${prefix}${key}:${at}`;
}

/** All that was set aside, the earliest first. */
export function listDamaged(storage: Store): Damaged[] {
	return storage
		.keys()
		.flatMap((key) => {
			if (!key.startsWith(prefix)) return [];
			const [, from = key, at = ''] = /^(.*):(\d{4}-.*)$/.exec(key.slice(prefix.length)) ?? [];
			return [{ key, from, at }];
		})
		.sort((a, b) => (a.at + a.key < b.at + b.key ? -1 : 1));
}

/** The text as it was found, for the person to keep; null if there is none. */
export function readDamaged(storage: Store, { key }: Damaged): string | null {
	return storage.read(key);
}

export function removeDamaged(storage: Store, { key }: Damaged): void {
	storage.remove(key);
}
