import { resolve } from '$app/paths';
import type { Outline } from '$lib/core/module/pages';
import type { ModuleLinks } from '$lib/state/module.svelte';

/** The addresses of a module's pages, seen from the page that is being built. */
export function moduleLinks({ id, lang, sections }: Outline): ModuleLinks {
	const edition = { module: id, lang };
	return {
		module: `${resolve('/read/[module]/[lang]', edition)}/`,
		results: `${resolve('/results/[module]/[lang]', edition)}/`,
		sections: Object.fromEntries(
			sections.map(({ id: section }) => [
				section,
				`${resolve('/read/[module]/[lang]/[section]', { ...edition, section })}/`
			])
		)
	};
}
