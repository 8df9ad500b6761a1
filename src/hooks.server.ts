import { readFileSync } from 'node:fs';
import { dev, version } from '$app/environment';
import { resolve } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { locale, locales } from '$lib/i18n/locale';
import { paper } from './paper.server';
import * as m from '$messages';

/** Where the site lives, without the slash at the end. */
const base = resolve('/').slice(0, -1);

/** Where Vite lists what it built for browsers, by source file. */
const manifestFile = `${__KIT_FOLDER__}/output/client/.vite/manifest.json`;

type Chunk = { file: string; imports?: string[] };

/** Writes into the document its language and the scripts that bring its islands to life. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The face of the text is asked for at once, or `font-display: optional` would never show it on a
		// first visit. The other scripts' faces come when a page has their letters.
		preload: ({ type, path }) => type === 'css' || (type === 'font' && /-latin\./.test(path)),
		transformPageChunk({ html }) {
			const whole = html
				.replace('%lang%', locale)
				.replace('%dir%', locales[locale].dir)
				.replace('%version%', version)
				.replace('%paper-light%', paper.light)
				.replace('%paper-dark%', paper.dark)
				.replace('%scripts_failed%', `${m.scripts_failed()} <a href="">${m.reload()}</a>`)
				.replace('%live%', () => scripts(html, rootFrom(event.url.pathname)))
				.replace(/ data-island="(\w+)"/g, (attribute, name: string) => {
					const file = islandFile(name, rootFrom(event.url.pathname));
					return `${attribute} data-module="${file}"`;
				});
			// A host sends the 404 page for addresses at any depth.
			return event.route.id === '/404' ? whole.replaceAll('"./', `"${base}/`) : whole;
		}
	});

/** Where an island's script is, for src/live.ts. */
function islandFile(name: string, root: string): string {
	const source = `src/islands/${name}.svelte`;
	if (dev) return `${base}/${source}`;
	const file = readManifest()[source]?.file;
	if (!file) throw new Error(`${source} was not built.`);
	return root + file;
}

function readManifest(): Record<string, Chunk> {
	return JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;
}

/** The way from a page to the root of the site. */
function rootFrom(pathname: string): string {
	return '../'.repeat(pathname.slice(base.length).split('/').length - 2) || './';
}

function scripts(html: string, root: string): string {
	const names = [...html.matchAll(/ data-island="(\w+)"/g)].map(([, name]) => name);
	if (names.length === 0) return '';
	if (dev)
		return ['/@vite/client', '/src/live.ts']
			.map((source) => `<script type="module" src="${base}${source}"></script>`)
			.join('');
	const manifest = readManifest();
	const files = new Set(
		['src/live.ts', ...names.map((name) => `src/islands/${name}.svelte`)].flatMap((source) =>
			withImports(manifest, source)
		)
	);
	const preloads = [...files].map((file) => `<link rel="modulepreload" href="${root}${file}" />`);
	const entry = manifest['src/live.ts']?.file ?? '';
	return `${preloads.join('')}<script type="module" src="${root}${entry}"></script>`;
}

/** The built file of a source and those that it imports, without which it can't run. */
function withImports(manifest: Record<string, Chunk>, source: string): string[] {
	const chunk = manifest[source];
	if (!chunk) throw new Error(`${source} was not built.`);
	return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => withImports(manifest, one))];
}
