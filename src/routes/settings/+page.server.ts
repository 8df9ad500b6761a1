import { editions } from '$lib/content/index.server';

export function load() {
	return { titles: Object.fromEntries(editions.map(({ id, title }) => [id, title])) };
}
