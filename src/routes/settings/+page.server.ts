import { modulesFor } from '$lib/content/index.server';
import { locale } from '$lib/i18n/locale';

/** A module's title in the page's language if it has an edition in it, or as it has one. */
export function load() {
	return {
		titles: Object.fromEntries(
			modulesFor(locale).map(({ id, lang, title }) => [id, { lang, title }])
		)
	};
}
