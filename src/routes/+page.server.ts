import { editions } from '$lib/content/index.server';
import { minutes, outline } from '$lib/core/module/pages';

export function load() {
	return {
		modules: editions.map((module) => ({
			outline: outline(module),
			description: module.description,
			minutes: minutes(module)
		}))
	};
}
