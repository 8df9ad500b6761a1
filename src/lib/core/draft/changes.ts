import type { Item } from '../items/item';
import { isId, isReserved, slug } from '../module/markdown/slug';
import type { Module, Section } from '../module/module';

/** The module with one section changed. */
export function changeSection(
	module: Module,
	id: string,
	change: (section: Section) => Section
): Module {
	return {
		...module,
		sections: module.sections.map((section) => (section.id === id ? change(section) : section))
	};
}

/** The module with one question changed; one that stays the same object leaves the module the same. */
export function changeItem(module: Module, id: string, change: (item: Item) => Item): Module {
	const section = sectionOf(module, id);
	const item = section?.items.find((one) => one.id === id);
	if (!section || !item) return module;
	const changed = change(item);
	if (changed === item) return module;
	return changeSection(module, section.id, (one) => ({
		...one,
		items: one.items.map((other) => (other === item ? changed : other))
	}));
}

/** The section that a question stands in. */
export function sectionOf(module: Module, item: string): Section | undefined {
	return module.sections.find(({ items }) => items.some(({ id }) => id === item));
}

export function itemOf(module: Module, id: string): Item | undefined {
	return sectionOf(module, id)?.items.find((item) => item.id === id);
}

/** An id after what is wanted that none of those taken is; what is no id at all becomes one. */
export function freeId(wanted: string, taken: readonly string[], otherwise: string): string {
	const spelt = isId(wanted) ? wanted : slug(wanted);
	const base = spelt === '' || isReserved(spelt) ? otherwise : spelt;
	let id = base;
	for (let count = 2; taken.includes(id); count++) id = `${base}-${count}`;
	return id;
}

export function itemIds(module: Module): string[] {
	return module.sections.flatMap(({ items }) => items.map(({ id }) => id));
}

/** A list with one entry moved to another place; the same list where that place is none. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const entry = list[from];
	if (entry === undefined || to < 0 || to >= list.length) return [...list];
	return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}
