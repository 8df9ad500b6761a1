import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { messages } from './src/cli/messages-plugin.ts';
import { modules } from './src/cli/module-plugin.ts';
import svelteConfig from './svelte.config.js';

/**
 * Builds src/live.ts and the islands for browsers; hooks.server.ts links them into the pages. Kit's own
 * router and pages are left out of that build, since no page starts them (`csr = false`): shared chunks
 * would carry what only they need. The layout stays, for its style sheet.
 */
const kits = /client-optimized\/(app|nodes\/[1-9]\d*)\.js$|kit\/src\/runtime\/client\/entry\.js$/;
/**
 * What Vite wraps every import() in, to load styles and whole trees of scripts ahead. Nothing here asks for
 * either, and it would be 2 % of a reading page's script.
 */
const preloader = '\0vite/preload-helper.js';
/**
 * The reader of Markdown asks a browser's document what “&amp;” means, and the workers that check a text
 * have none: everywhere it takes its table of them.
 */
const namedCharacters = createRequire(import.meta.url).resolve('decode-named-character-reference');
/**
 * What counts syllables rests on a script that gives nothing away where Node's `require` is not seen, as in
 * a browser. Bundled it needs no asking.
 */
const unasking: Plugin = {
	name: 'readback-unasking',
	transform: {
		filter: { id: /node_modules\/pluralize\/pluralize\.js$/ },
		handler: (code) => code.replace("typeof require === 'function'", 'true')
	}
};
let leftOut = 0;
/** What the script of each island takes along, whatever is loaded later; by the island's name. */
const taken = new Map<string, Set<string>>();
/** Whether the pages to read on need it; and whether it is of our own as well. */
const isRead = (id: string) => takers(id).includes('Reader');
const isOwn = (id: string) => id.includes('/src/lib/') && isRead(id);
const takers = (id: string) => [...taken].flatMap(([island, all]) => (all.has(id) ? [island] : []));
const live: Plugin = {
	name: 'readback-live',
	apply: 'build',
	applyToEnvironment: ({ config }) => config.consumer === 'client',
	buildStart() {
		const islands = readdirSync('src/islands').map((file) => `src/islands/${file}`);
		for (const id of ['src/live.ts', ...islands])
			this.emitFile({ type: 'chunk', id, preserveSignature: 'allow-extension' });
	},
	load: {
		order: 'pre',
		handler: (id) => {
			if (id === preloader) return 'export const __vitePreload = (load) => load();';
			return kits.test(id) && ++leftOut ? 'export {};' : null;
		}
	},
	// What nearly every page needs is one file: it packs better than many, each with a list of what it takes
	// from the others. So is what the pages to read on share with a few; and nothing is cut smaller because
	// parts that come later use it as well.
	outputOptions: (options) => ({
		...options,
		codeSplitting: {
			groups: [
				{
					name: 'shared',
					minShareCount: 5,
					test: (id) => takers(id).length > 4 && isRead(id)
				},
				{ name: 'progress', test: (id) => isOwn(id) && takers(id).includes('ModuleCard') },
				{ name: 'answers', test: (id) => isOwn(id) && takers(id).includes('Results') },
				{ name: 'reading', test: isOwn }
			]
		}
	}),
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle))
			if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size)
				this.error(`${file.name} has styles of its own, which nothing would load.`);
	},
	// What a worker loads later is in no list of Vite's, and the service worker is to keep it, too.
	writeBundle({ dir = '' }, bundle) {
		const list = join(dir, '.vite/manifest.json');
		if (!existsSync(list)) return;
		const files = Object.keys(bundle).filter((file) => /\/workers\/chunks\//.test(file));
		const manifest = JSON.parse(readFileSync(list, 'utf8')) as Record<string, { file: string }>;
		for (const file of files) manifest[file] ??= { file };
		writeFileSync(list, JSON.stringify(manifest, null, '\t'));
	},
	buildEnd(error) {
		for (const id of this.getModuleIds()) {
			const [, island] = /src\/islands\/(\w+)\.svelte$/.exec(id) ?? [];
			if (island === undefined) continue;
			const all = new Set([id]);
			for (const one of all)
				for (const next of this.getModuleInfo(one)?.importedIds ?? []) all.add(next);
			taken.set(island, all);
		}
		if (!error && leftOut < 3)
			this.error('Kit has renamed its files: see `kits` in vite.config.ts.');
	}
};

export default defineConfig(({ mode }) => ({
	plugins: [
		messages(process.env.SITE_LOCALE ?? 'en'),
		modules(),
		live,
		unasking,
		tailwindcss(),
		sveltekit()
	],
	// Workers are modules, as they are begun; the classic kind could not share a chunk.
	worker: { format: 'es', plugins: () => [unasking] },
	define: { __KIT_FOLDER__: JSON.stringify(svelteConfig.kit?.outDir) },
	resolve: {
		alias: { 'decode-named-character-reference': namedCharacters },
		// While testing, runes behave as in the browser.
		...(mode === 'test' ? { conditions: ['browser'] } : {})
	},
	build: {
		// Pages name what they need; what is imported later has little of its own to wait for.
		modulePreload: false,
		// Vite's own target for browsers, for pages rendered at build time too: so a style sheet that one of
		// them names is the very file that the site's scripts ask for.
		cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4']
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/contracts/**/*.test.ts'],
		expect: { requireAssertions: true }
	}
}));
