import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { compile } from '../lib/core/module/compile';
import { report } from '../lib/core/module/report';

/** Lets a module's Markdown file be imported as the checked Module; an error in it stops the build. */
export function modules(): Plugin {
	return {
		name: 'readback-modules',
		enforce: 'pre',
		async load(id) {
			if (!/\/content\/[^/]+\/[^/]+\.md$/.test(id)) return null;
			this.addWatchFile(id);
			const source = await readFile(id, 'utf8');
			const { module, diagnostics } = compile(source, { shipped: true });
			const errors = diagnostics.filter(({ severity }) => severity === 'error');
			if (!module || errors.length > 0)
				this.error(`\n${report(relative(process.cwd(), id), source, errors)}`);
			return `export default ${JSON.stringify(module)};`;
		}
	};
}
