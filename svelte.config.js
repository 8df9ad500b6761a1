import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { baseLocale } from './src/cli/messages.js';
import { siteVersion } from './src/cli/version.js';

/** Where the built site and what Kit needs while building go; a test builds into a folder of its own. */
const folder = process.env.BUILD_DIR ?? '.';

/** Each language of the interface is a site of its own, the first at the root. See src/cli/build.js. */
const locale = process.env.SITE_LOCALE ?? baseLocale;
const below = locale === baseLocale ? '' : `/${locale}`;
const base = `${process.env.BASE_PATH ?? ''}${below}`;

/** The inline script of the document, which Kit does not hash by itself. */
const document = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const early = /<script>([^]*?)<\/script>/.exec(document)?.[1] ?? '';
const earlyHash = createHash('sha256').update(early).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, discloseVersion: false },
	kit: {
		adapter: adapter({ pages: `${folder}/build${below}`, precompress: true, strict: true }),
		outDir: `${folder}/.svelte-kit${below && `-${locale}`}`,
		alias: { $messages: 'src/lib/i18n/compiled/messages.js' },
		// Where the site will live: '' at the root of a host, '/x' in a folder of it.
		paths: {
			base: /** @type {'' | `/${string}`} */ (base)
		},
		version: { name: siteVersion(locale, base) },
		// Kit's own script would register it, and no page has that one; see src/live.ts.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${earlyHash}`],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		},
		// No page links to 404.html: hosts send it.
		prerender: { entries: ['*', '/404'], handleMissingId: 'fail' }
	}
};
