import type { Plugin } from 'vite';
import { compileMessages } from './messages.js';

/**
 * Gives `$messages` the words of one language, so that a page carries those that it says and no others;
 * compiles them where they have changed.
 */
export function messages(locale: string): Plugin {
	return {
		name: 'readback-messages',
		enforce: 'pre',
		config: () => ({ define: { __LOCALE__: JSON.stringify(locale) } }),
		buildStart: compileMessages,
		async handleHotUpdate({ file }) {
			if (/\/i18n\/messages\/.*\.json$/.test(file)) await compileMessages();
		},
		resolveId(id) {
			const all = /^(.*\/i18n\/compiled)\/messages(?:\.js)?$/.exec(id);
			return all ? `${all[1]}/messages/${locale}.js` : null;
		}
	};
}
