import { error } from '@sveltejs/kit';
import { editions, findEdition } from '$lib/content/index.server';
import { worksheet } from '$lib/core/module/worksheet';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editions.map(({ id, lang }) => ({ module: id, lang }));

export const load: PageServerLoad = ({ params }) => {
	const module = findEdition(params.module, params.lang);
	if (!module) error(404);
	return { sheet: worksheet(module) };
};
