import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { compile } from '../lib/core/module/compile';
import type { report } from '../lib/core/module/report';

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
			return `export default ${JSON.stringify(module)};`;
		}
	};
}

/** By another loader than the configuration's, which wants file extensions that we don't write. */
async function loadCompiler(): Promise<Compiler> {
	const [first, second] = (await Promise.all(
		['compile', 'report'].map((file) => tsImport(`../lib/core/module/${file}.ts`, import.meta.url))
	)) as [Compiler, Compiler];
	return { ...first, ...second };
}
