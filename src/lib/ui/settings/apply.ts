import { choices, type Choice, type Settings } from '$lib/core/settings';

/** Puts the settings on the document, where app.css acts on them; app.html does so before the first paint. */
export function apply(settings: Settings) {
	const root = document.documentElement;
	for (const choice of Object.keys(choices) as Choice[]) root.dataset[choice] = settings[choice];
	for (const around of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
		around.content = getComputedStyle(root).backgroundColor;
}
