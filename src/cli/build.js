/**
 * Builds the site once for each language of the interface: the first at the root, the others in a folder
 * each. So every page is complete in its language before any script runs, and no page carries the words
 * of another.
 */
import { spawn } from 'node:child_process';
import { baseLocale, compileMessages, locales } from './messages.js';

/** @param {string} locale */
function build(locale) {
	return new Promise((done, fail) => {
		const vite = spawn('npx', ['vite', 'build', '--logLevel', 'warn'], {
			env: { ...process.env, SITE_LOCALE: locale },
			stdio: 'inherit'
		});
		vite.on('exit', (status) =>
			status === 0 ? done(undefined) : fail(new Error(`The site in “${locale}” was not built.`))
		);
	});
}

await compileMessages();
// The first empties the folder that the others are put into.
await build(baseLocale);
const rest = locales.filter((locale) => locale !== baseLocale);
const results = await Promise.allSettled([
	// Two at a time: one for each of a small machine's cores.
	(async () => {
		for (const locale of rest.filter((_, index) => index % 2 === 0)) await build(locale);
	})(),
	(async () => {
		for (const locale of rest.filter((_, index) => index % 2 === 1)) await build(locale);
	})()
]);
for (const result of results) if (result.status === 'rejected') throw result.reason;
