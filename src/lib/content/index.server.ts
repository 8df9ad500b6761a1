import type { Module } from '$lib/core/module/module';

/** In which order the library shows them; one that is not named here comes after those that are. */
const shelf = ['istanbul-talks', 'bee-swarm', 'canal-lock'];
const place = ({ id }: Module) => (shelf.indexOf(id) + shelf.length + 1) % (shelf.length + 1);

/** The modules that ship, compiled and checked at build: every edition of every module. */
export const editions: Module[] = Object.values(
	import.meta.glob<Module>('./*/*.md', { eager: true, import: 'default' })
).sort((a, b) => place(a) - place(b));

export function findEdition(id: string, lang: string): Module | undefined {
	return editions.find((module) => module.id === id && module.lang === lang);
}

/** Each module once, in the edition that a reader of a language most likely wants, else the first. */
export function modulesFor(lang: string): Module[] {
	const ids = [...new Set(editions.map(({ id }) => id))];
	return ids.flatMap((id) => findEdition(id, lang) ?? editions.find((one) => one.id === id) ?? []);
}

/** The languages of a module's other editions. */
export function otherLanguages({ id, lang }: Pick<Module, 'id' | 'lang'>): string[] {
	return editions.filter((one) => one.id === id && one.lang !== lang).map((one) => one.lang);
}
