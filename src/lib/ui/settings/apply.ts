import { choices, type Choice, type Settings } from '$lib/core/settings';

/** Puts the settings on the document, where app.css acts on them; app.html does so before the first paint. */
export function apply(settings: Settings) {
	const { dataset } = document.documentElement;
	for (const choice of Object.keys(choices) as Choice[]) dataset[choice] = settings[choice];
}
