import type { Module } from '$lib/core/module/module';

/** The modules that ship, compiled and checked at build. */
export const editions: Module[] = Object.values(
	import.meta.glob<Module>('./*/*.md', { eager: true, import: 'default' })
);

export function findEdition(id: string, lang: string): Module | undefined {
	return editions.find((module) => module.id === id && module.lang === lang);
}
