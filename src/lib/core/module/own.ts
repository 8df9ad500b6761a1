import type { Module } from './module';

const prefix = 'own.';

/**
 * The id under which a module of one's own is read: no id of a file has a dot, so that it shares no answers
 * with a module of the same id that ships.
 */
function ownId(id: string): string {
	return prefix + id;
}

/** A module as it is read from one's own library. */
export function asOwn(module: Module): Module {
	return { ...module, id: ownId(module.id) };
}
