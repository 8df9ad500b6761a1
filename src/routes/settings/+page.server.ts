import { editions } from '$lib/content/index.server';
import { locale } from '$lib/i18n/locale';

/** A module's title in the page's language if it has an edition in it, or as it has one. */
export function load() {
	const own = editions.filter(({ lang }) => lang === locale);
	const titles = [...editions, ...own].map(({ id, lang, title }) => [id, { lang, title }] as const);
	return { titles: Object.fromEntries(titles) };
}
