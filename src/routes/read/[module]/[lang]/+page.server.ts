import { error } from '@sveltejs/kit';
import { editions, findEdition, otherLanguages } from '$lib/content/index.server';
import { minutes, outline, wordCount } from '$lib/core/module/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editions.map(({ id, lang }) => ({ module: id, lang }));

export const load: PageServerLoad = ({ params }) => {
	const module = findEdition(params.module, params.lang);
	if (!module) error(404);
	const { title, description, source, version, teachers, glossary } = module;
	return {
		outline: outline(module),
		minutes: minutes(module),
		words: wordCount(module),
		otherLanguages: otherLanguages(module),
		about: { title, description, source, version, teachers, glossary }
	};
};
