import type { Outline } from '$lib/core/module/pages';
import type { ModuleLinks } from '$lib/state/module.svelte';
import type { ReaderLinks } from '../reader/links';

/** The pages for modules of one's own. Which module they show stands behind the question mark. */
type OwnPage = '' | 'read/' | 'results/' | 'print/';

/** The address of a page, from wherever on the site: it begins where the manifest lies. */
export function ownAddress(page: OwnPage, module: string, section?: string): string {
	const site = document.querySelector<HTMLLinkElement>('[rel=manifest]')?.href;
	const { pathname } = new URL(`open/${page}`, site);
	return `${pathname}?${new URLSearchParams({ module, ...(section && { section }) }).toString()}`;
}

/** The addresses of a module's pages. `id` is the one it has in the library. */
export function ownLinks(id: string, { sections }: Outline): ModuleLinks {
	return {
		module: ownAddress('', id),
		results: ownAddress('results/', id),
		sections: Object.fromEntries(
			sections.map((section) => [section.id, ownAddress('read/', id, section.id)])
		)
	};
}

/** The ways out of a section's page. */
export function ownReaderLinks(id: string, { sections }: Outline, section: string): ReaderLinks {
	const index = sections.findIndex((one) => one.id === section);
	const link = (at: number) => {
		const to = sections[at];
		return to && { title: to.title, href: ownAddress('read/', id, to.id) };
	};
	return {
		results: ownAddress('results/', id),
		previous: link(index - 1),
		next: link(index + 1)
	};
}
