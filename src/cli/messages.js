/**
 * Compiles the interface's messages: one function a message, one file a language, in src/lib/i18n/compiled.
 * Does nothing where that is as new as they are. Run by `npm run messages`, and by Vite.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../lib/i18n', import.meta.url));
const project = join(folder, 'project.inlang');
const outdir = join(folder, 'compiled');
const stamp = join(outdir, 'source.sha256');

/** @type {{ baseLocale: string, locales: string[] }} */
const settings = JSON.parse(readFileSync(join(project, 'settings.json'), 'utf8'));
/** The languages of the interface. */
export const locales = settings.locales;
/** The one whose site is at the root; the others' are in a folder each. */
export const baseLocale = settings.baseLocale;

function sourceHash() {
	const hash = createHash('sha256').update(readFileSync(join(project, 'settings.json')));
	for (const name of readdirSync(join(folder, 'messages'), { recursive: true }).map(String).sort())
		if (name.endsWith('.json'))
			hash.update(name).update(readFileSync(join(folder, 'messages', name)));
	return hash.digest('hex');
}

/**
 * The messages of a language that take nothing, by name.
 * @param {string} locale
 * @returns {Record<string, string>}
 */
export function plainMessages(locale) {
	const areas = readdirSync(join(folder, 'messages', locale)).map((area) =>
		Object.entries(JSON.parse(readFileSync(join(folder, 'messages', locale, area), 'utf8')))
	);
	return Object.fromEntries(
		areas.flat().filter(([, text]) => typeof text === 'string' && !text.includes('{'))
	);
}

export async function compileMessages() {
	const hash = sourceHash();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
	// Loaded only where it has work: the configuration of every build reads this file.
	const { compile } = await import('@inlang/paraglide-js');
	await compile({
		project,
		outdir,
		outputStructure: 'locale-modules',
		strategy: ['baseLocale'],
		emitTsDeclarations: true,
		emitReadme: false,
		emitGitIgnore: false,
		emitPrettierIgnore: false
	});
	writeFileSync(stamp, hash);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileMessages();
