/**
 * The site's version in one language: a fingerprint of what it is built from. So readers are asked to
 * switch to a new version when there is one, and not because somebody has built the same once more.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** @param {string} path @returns {string[]} */
function filesIn(path) {
	const whole = join(root, path);
	if (!statSync(whole).isDirectory()) return [path];
	return readdirSync(whole)
		.sort()
		.flatMap((name) => filesIn(`${path}/${name}`));
}

/** @param {string} locale @param {string} base */
export function siteVersion(locale, base) {
	const hash = createHash('sha256').update(`${locale} ${base}`);
	// Tests are no part of the site, nor are the words of its other languages.
	const others = new RegExp(`\\.test\\.ts$|i18n/(compiled|messages/(?!${locale}/))`);
	for (const path of sources.flatMap(filesIn))
		if (!others.test(path)) hash.update(path).update(readFileSync(join(root, path)));
	return hash.digest('hex').slice(0, 12);
}
