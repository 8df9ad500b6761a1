import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compileMessages, plainMessages } from './messages.js';

/** What stands for the words of one language in a built site, and for one of its messages. */
const all = '\0messages';
const one = '\0message:';

/**
 * Gives `$messages` the words of one language, so that a page carries those that it says and no others;
 * compiles them where they have changed.
 *
 * A built page would still get every message that any page says, since a file of them is in one chunk. So
 * there each message is a module of its own, and one that takes nothing stands in the place of its call: it
 * is then part of a component's HTML, as if it had been written there.
 */
export function messages(locale: string): Plugin {
	let building = false;
	let compiled = '';
	let functions: Record<string, string> = {};
	let plain: Record<string, string> = {};
	return {
		name: 'readback-messages',
		enforce: 'pre',
		config: (_, { command }) => {
			building = command === 'build';
			return { define: { __LOCALE__: JSON.stringify(locale) } };
		},
		async buildStart() {
			await compileMessages();
			plain = plainMessages(locale);
		},
		async handleHotUpdate({ file }) {
			if (/\/i18n\/messages\/.*\.json$/.test(file)) await compileMessages();
		},
		resolveId(id) {
			if (id.startsWith(one)) return { id, moduleSideEffects: false };
			const [, folder] = /^(.*\/i18n\/compiled)\/messages(?:\.js)?$/.exec(id) ?? [];
			if (!folder) return null;
			compiled = folder;
			return building ? { id: all, moduleSideEffects: false } : `${folder}/messages/${locale}.js`;
		},
		load(id) {
			if (id === all) {
				functions = functionsIn(readFileSync(`${compiled}/messages/${locale}.js`, 'utf8'));
				return Object.keys(functions)
					.map((name) => `export { ${name} } from '${one}${name}';`)
					.join('\n');
			}
			if (!id.startsWith(one)) return null;
			return `import * as registry from '${compiled}/registry.js';\n${functions[id.slice(one.length)]}`;
		},
		transform(code, id) {
			if (!building || !/\.svelte$|\/src\/.*\.ts$/.test(id) || !code.includes(`'$messages'`))
				return null;
			const put = (as: (text: string) => string) => (call: string, name: string) => {
				const text = plain[name];
				return text === undefined ? call : as(text);
			};
			return code
				.replace(
					/(?<==)\{m\.(\w+)\(\)\}/g,
					put((text) => `"${escape(text)}"`)
				)
				.replace(/(?<!\$)\{m\.(\w+)\(\)\}/g, put(escape))
				.replace(/\bm\.(\w+)\(\)/g, put(JSON.stringify));
		}
	};
}

/** A text as markup. */
function escape(text: string): string {
	return text.replace(/[&<>"{}]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** The functions of a compiled language, by the names of their messages. */
function functionsIn(code: string): Record<string, string> {
	return Object.fromEntries<string>(
		[...code.matchAll(/^export const (\w+) = [^]*?^\};$/gm)].map(([code, name = '']) => [
			name,
			code
		])
	);
}
