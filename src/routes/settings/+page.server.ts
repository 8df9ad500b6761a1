import { modulesFor } from '$lib/content/index.server';
import { locale } from '$lib/i18n/locale';

export function load() {
	return { titles: Object.fromEntries(modulesFor(locale).map(({ id, title }) => [id, title])) };
}
