import { readFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { compile } from '../lib/core/module/compile';
import type { Module } from '../lib/core/module/module';
import type { report } from '../lib/core/module/report';
import type { Inline } from '../lib/core/text/rich';

type Compiler = { compile: typeof compile; report: typeof report };

/** Lets a module's Markdown file be imported as the checked Module; an error in it stops the build. */
export function modules(): Plugin {
	let compiler: Promise<Compiler> | undefined;
	return {
		name: 'readback-modules',
		enforce: 'pre',
		async load(id) {
			if (!/\/content\/[^/]+\/[^/]+\.md$/.test(id)) return null;
			this.addWatchFile(id);
			const { compile, report } = await (compiler ??= loadCompiler());
			const source = await readFile(id, 'utf8');
			const { module, diagnostics } = compile(source, { shipped: true });
			const errors = diagnostics.filter(({ severity }) => severity === 'error');
			if (!module || errors.length > 0)
				this.error(`\n${report(relative(process.cwd(), id), source, errors)}`);
			const { text, missing } = await embedImages(module, dirname(id));
			if (missing) this.error(`\n${relative(process.cwd(), id)}: there is no image ${missing}`);
			return `export default ${text};`;
		}
	};
}

const kinds: Record<string, string> = { jpg: 'jpeg', svg: 'svg+xml' };

/** The module as JSON with its images in it, so that it is one piece wherever it is read. */
async function embedImages(
	module: Module,
	folder: string
): Promise<{ text: string; missing?: string }> {
	const plain = JSON.stringify(module);
	const files = new Map<string, string>();
	JSON.parse(plain, (_, value: unknown) => {
		if (isImage(value) && !value.url.startsWith('data:')) files.set(value.url, '');
		return value;
	});
	for (const url of files.keys()) {
		const bytes = await readFile(join(folder, decodeURIComponent(url))).catch(() => undefined);
		if (!bytes) return { text: plain, missing: url };
		const ending = extname(url).slice(1).toLowerCase();
		files.set(url, `data:image/${kinds[ending] ?? ending};base64,${bytes.toString('base64')}`);
	}
	const text = JSON.stringify(module, (_, value: unknown) =>
		isImage(value) ? { ...value, url: files.get(value.url) ?? value.url } : value
	);
	return { text };
}

function isImage(value: unknown): value is Extract<Inline, { type: 'image' }> {
	return typeof value === 'object' && value !== null && 'type' in value && value.type === 'image';
}

/** By another loader than the configuration's, which wants file extensions that we don't write. */
async function loadCompiler(): Promise<Compiler> {
	const [first, second] = (await Promise.all(
		['compile', 'report'].map((file) => tsImport(`../lib/core/module/${file}.ts`, import.meta.url))
	)) as [Compiler, Compiler];
	return { ...first, ...second };
}
