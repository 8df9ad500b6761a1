import { modulesFor, otherLanguages } from '$lib/content/index.server';
import { minutes, outline } from '$lib/core/module/pages';
import { locale } from '$lib/i18n/locale';

export function load() {
	return {
		modules: modulesFor(locale).map((module) => ({
			outline: outline(module),
			description: module.description,
			minutes: minutes(module),
			otherLanguages: otherLanguages(module)
		}))
	};
}
