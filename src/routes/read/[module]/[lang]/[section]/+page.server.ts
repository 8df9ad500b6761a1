import { error } from '@sveltejs/kit';
import { editions, findEdition, otherLanguages } from '$lib/content/index.server';
import { reading } from '$lib/core/module/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	editions.flatMap(({ id, lang, sections }) =>
		sections.map((section) => ({ module: id, lang, section: section.id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const module = findEdition(params.module, params.lang);
	const page = module && reading(module, params.section);
	if (!page) error(404);
	return { page, otherLanguages: otherLanguages(module) };
};
