import type { Desk } from '../src/lib/state/desk';
import { memoryStorage, type Store } from '../src/lib/store/storage';

/** A desk whose clock goes on by a second at every look, from the first of January 2026 or another moment. */
export function aDesk(storage: Store = memoryStorage(), from = '2026-01-01T00:00:00.000Z'): Desk {
	let ids = 0;
	let seconds = 0;
	return {
		storage,
		now: () => new Date(Date.parse(from) + 1000 * seconds++),
		id: () => `id-${from}-${ids++}`,
		seed: () => 77
	};
}
