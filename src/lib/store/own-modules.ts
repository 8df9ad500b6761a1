import * as v from 'valibot';
import { success } from '$lib/core/result';
import {
	allShelved,
	browserShelf,
	shelved,
	unshelved,
	type Shelf,
	type ShelfResult
} from './shelf';
import type { Shape } from './versioned';

const schema = v.object({
	/** The module's id, as its Markdown has it. */
	id: v.string(),
	markdown: v.string(),
	/** When it was put here, in milliseconds since 1970. */
	added: v.number()
});

/** A module of one's own library. What it is, its Markdown says; nothing of that is kept beside it. */
export type OwnModule = v.InferOutput<typeof schema>;

export const ownModuleShape: Shape<OwnModule> = { version: 1, schema, steps: [] };

export function browserOwnModules(): Shelf {
	return browserShelf('readback-modules');
}

/** All modules of one's own, the last added first. */
export async function listOwnModules(shelf: Shelf): Promise<ShelfResult<OwnModule[]>> {
	const kept = await allShelved(shelf, ownModuleShape);
	if (!kept.ok) return kept;
	return success(
		kept.value.sort((a, b) => b.added - a.added),
		kept.notes
	);
}

export async function loadOwnModule(
	shelf: Shelf,
	id: string
): Promise<ShelfResult<OwnModule | null>> {
	return unshelved(ownModuleShape, id, await shelf.read(id));
}

export function saveOwnModule(shelf: Shelf, module: OwnModule): Promise<ShelfResult<null>> {
	return shelf.write(module.id, shelved(ownModuleShape, module));
}

/** Takes a module out of the library. What was answered in it is kept apart, and stays. */
export function removeOwnModule(shelf: Shelf, id: string): Promise<void> {
	return shelf.remove(id);
}
