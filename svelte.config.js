import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** Where the built site and what Kit needs while building go; a test builds into a folder of its own. */
const folder = process.env.BUILD_DIR ?? '.';

/** The inline script of the document, which Kit does not hash by itself. */
const [, early] = readFileSync(new URL('src/app.html', import.meta.url), 'utf8').match(
	/<script>([^]*?)<\/script>/
);
const earlyHash = createHash('sha256').update(early).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: `${folder}/build`, precompress: true, strict: true }),
		outDir: `${folder}/.svelte-kit`,
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
