/**
 * What a page may weigh, compressed with Brotli as hosts send it, on a first visit. Checked against the
 * built site. JavaScript of the reading pages is held against an empty page that Kit hydrates, built
 * here with the same versions.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes for each kind of page. `js` counts all that the page loads before anybody does anything. */
const budgets = {
	'index.html': { html: 4_000, js: 30_000, css: 8_000 },
	'read/*/*/index.html': { html: 6_000, js: 30_000, css: 8_000 },
	'read/*/*/*/index.html': { html: 12_000, js: 36_000, css: 8_000 },
	'results/*/*/index.html': { html: 24_000, js: 40_000, css: 8_000 },
	// Has the sheet's own style sheet beside the site's.
	'print/*/*/index.html': { html: 12_000, js: 30_000, css: 9_000 },
	// What shows a module comes once it is found in the browser.
	'open/index.html': { html: 4_000, js: 30_000, css: 8_000 },
	'open/*/index.html': { html: 4_000, js: 30_000, css: 8_000 },
	// A heading and a sentence; what makes and edits modules comes behind them.
	'studio/index.html': { html: 4_000, js: 30_000, css: 9_000 },
	// Lists drafts and modules of one's own as well.
	'settings/index.html': { html: 4_000, js: 31_000, css: 8_000 },
	'accessibility/index.html': { html: 4_000, js: 0, css: 8_000 },
	'404.html': { html: 3_000, js: 0, css: 8_000 }
};
/** All files of the reading face together; a browser loads only the scripts that a page uses. */
const fontBudget = 70_000;
/** What the worker brings to every visit, and what one language's site takes in all to be there without a network. */
const siteBudgets = { 'service-worker.js': 3_000, 'manifest.webmanifest': 600, all: 800_000 };
/** The studio's largest tool, the engine that derives questions: loaded when a text is there. */
const toolBudget = 1_100_000;
/** JavaScript of a reading page, against an empty page that Kit hydrates. */
const ratioBudget = 1.5;

/** @param {string} file */
const weigh = (file) => brotliCompressSync(readFileSync(file)).length;

const scripts = /(?:href|src)="([^"]+\.js)"/g;

/** The files that a page links so. @param {string} page @param {RegExp} links */
function linkedFiles(page, links) {
	const html = readFileSync(page, 'utf8');
	const files = [...html.matchAll(links)].map(([, href = '']) =>
		href.startsWith('/')
			? join('build', href.slice((process.env.BASE_PATH ?? '').length))
			: resolve(dirname(page), href)
	);
	return [...new Set(files)];
}

/** @param {string} page */
const scriptsOf = (page) => linkedFiles(page, scripts);

/** @param {string} page @param {RegExp} links */
function linked(page, links) {
	return linkedFiles(page, links).reduce((sum, file) => sum + weigh(file), 0);
}

/** @param {string} page */
function measure(page) {
	return {
		html: weigh(page),
		js: linked(page, scripts),
		css: linked(page, /href="([^"]+\.css)"/g)
	};
}

/** @param {string} pattern @returns {string[]} */
function pages(pattern, from = 'build') {
	const [first = '', ...rest] = pattern.split('/');
	/** @type {string[]} */
	const names = first === '*' ? readdirSync(from) : [first];
	const found = names.map((name) => join(from, name)).filter((path) => existsSync(path));
	return rest.length === 0 ? found : found.flatMap((path) => pages(rest.join('/'), path));
}

function emptyPage() {
	execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
		cwd: 'tests/empty-page',
		stdio: ['ignore', 'ignore', 'inherit']
	});
	return measure('tests/empty-page/build/index.html').js;
}

let failed = 0;
/** @param {string} what @param {number} found @param {number} allowed */
function hold(what, found, allowed, unit = 'bytes') {
	const fits = found <= allowed;
	if (!fits) failed++;
	console.log(`${fits ? 'ok  ' : 'OVER'} ${what}: ${found} of ${allowed} ${unit}`);
}

const empty = emptyPage();
console.log(`An empty page that Kit hydrates ships ${empty} bytes of JavaScript.`);
for (const [pattern, budget] of Object.entries(budgets)) {
	const found = pages(pattern);
	if (found.length === 0) hold(`${pattern}: pages missing`, 1, 0, 'patterns');
	for (const page of found) {
		const measured = measure(page);
		hold(`${page} html`, measured.html, budget.html);
		hold(`${page} js`, measured.js, budget.js);
		hold(`${page} css`, measured.css, budget.css);
		if (pattern === 'read/*/*/*/index.html')
			hold(
				`${page} js against empty`,
				Number((measured.js / empty).toFixed(3)),
				ratioBudget,
				'times'
			);
	}
}
// What parses, checks and measures texts comes where a module of one's own is opened or made, and never
// with a page.
const strays = ['YAMLParseError', 'micromark', 'flesch', 'subtlex'];
for (const page of Object.keys(budgets).flatMap((pattern) => pages(pattern)))
	for (const file of scriptsOf(page)) {
		const code = readFileSync(file, 'utf8').toLowerCase();
		for (const stray of strays)
			if (code.includes(stray.toLowerCase())) hold(`${page}: ${stray}`, 1, 0, 'occurrences');
	}
const fonts = pages('_app/immutable/assets/*').filter((file) => file.endsWith('.woff2'));
hold(
	'fonts',
	fonts.reduce((sum, file) => sum + readFileSync(file).length, 0),
	fontBudget
);
for (const name of /** @type {const} */ (['service-worker.js', 'manifest.webmanifest']))
	hold(name, weigh(join('build', name)), siteBudgets[name]);
// As the worker lists it: not the other languages, not what is compressed beforehand, not Kit's data; and
// the studio's tools only once they were used.
const tools = '_app/immutable/workers/';
const others =
	/^(uk|tr|ar)\/|^_app\/immutable\/workers\/|\.(br|gz)$|__data\.json$|version\.json$|service-worker\.js$/;
const all = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => !others.test(name) && statSync(join('build', name)).isFile())
	.reduce((sum, name) => sum + weigh(join('build', name)), 0);
hold('the whole site without a network', all, siteBudgets.all);
for (const name of readdirSync(join('build', tools)).filter((name) => /\.js$/.test(name)))
	hold(tools + name, weigh(join('build', tools, name)), toolBudget);
if (failed > 0) {
	console.error(`${failed} over budget.`);
	process.exit(1);
}
