import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** The inline script of the document, which Kit does not hash by itself. */
const [, early] = readFileSync(new URL('src/app.html', import.meta.url), 'utf8').match(
	/<script>([^]*?)<\/script>/
);
const earlyHash = createHash('sha256').update(early).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		// Where the site will live: '' at the root of a host, '/x' in a folder of it.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '') },
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
				'base-uri': ['self'],
				'form-action': ['none']
			}
		},
		// No page links to 404.html: hosts send it.
		prerender: { entries: ['*', '/404'], handleMissingId: 'fail' }
	}
};
