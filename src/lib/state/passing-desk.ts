import { memoryStorage } from '$lib/store/storage';
import { browserDesk, type Desk } from './desk';

/** A desk that keeps nothing: what is answered at it is gone when the page that made it closes. */
export function passingDesk(): Desk {
	return { ...browserDesk(), storage: memoryStorage() };
}
