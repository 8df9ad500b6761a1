import { sourceTitle } from '$lib/core/draft/source-title';
import { loadOwnModule } from '$lib/store/own-modules';
import type { Shelves } from './shelves';

/** The title of a module of one's own library; empty where there is none. What reads the rest is not loaded. */
export async function titleOfOwn({ modules }: Shelves, id: string): Promise<string> {
	const kept = await loadOwnModule(modules, id);
	return kept.ok && kept.value ? sourceTitle(kept.value.markdown) || id : '';
}
