import { locale, locales } from '$lib/i18n/locale';
import * as m from '$messages';
import { paper } from '../../paper.server';

export const prerender = true;

/** What a browser asks for to install the site. Each language is an app of its own. */
export function GET() {
	const manifest = {
		name: m.site_title(),
		short_name: 'Readback',
		description: m.site_description(),
		lang: locale,
		dir: locales[locale].dir,
		// Addresses count from this file, which lies where the site begins.
		start_url: './',
		scope: './',
		display: 'standalone',
		// There is one colour for both schemes here; the pages' own theme-color has two.
		background_color: paper.light,
		theme_color: paper.light,
		icons: [
			{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
			{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
			{ src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' }
	});
}
