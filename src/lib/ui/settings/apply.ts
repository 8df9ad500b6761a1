import { choices, type Choice, type Settings } from '$lib/core/settings';

/** Puts the settings on the document, where app.css acts on them; app.html does so before the first paint. */
export function apply(settings: Settings) {
	const root = document.documentElement;
	for (const choice of Object.keys(choices) as Choice[]) root.dataset[choice] = settings[choice];
	// The first that fits is taken; those for a light and a dark device stand in the page.
	document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
	if (settings.theme === 'system') return;
	const around = document.createElement('meta');
	around.name = 'theme-color';
	around.content = getComputedStyle(root).backgroundColor;
	document.head.prepend(around);
}
