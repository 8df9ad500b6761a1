/**
 * Finds the Chromium that the tests run in, and says which: Playwright's own, else the system's, else it
 * installs one. `findBrowser` only looks; run as a script, this file also installs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

// The first draws no windows, tabs or menus, and so takes half the time; it is what Playwright itself prefers.
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome'
];

/** @returns {string | undefined} the path of a browser that is there */
export function findBrowser() {
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	for (const name of names) {
		const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		if (status === 0) return stdout.trim();
	}
	for (const path of ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])
		if (existsSync(path)) return path;
	return undefined;
}

/** @param {string[]} command */
function run([program, ...args]) {
	console.log(`> ${[program, ...args].join(' ')}`);
	return spawnSync(program ?? '', args, { stdio: 'inherit' }).status === 0;
}

function install() {
	console.log('No Chromium found. Installing one.');
	if (run(['npx', 'playwright', 'install', '--with-deps', 'chromium'])) return;
	console.log('That download was refused. Trying the system’s own package.');
	const root = process.getuid?.() === 0 ? [] : ['sudo'];
	run([...root, 'apt-get', 'update']);
	for (const name of names.slice(0, 2))
		if (run([...root, 'apt-get', 'install', '-y', name])) return;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (!findBrowser()) install();
	const browser = findBrowser();
	if (!browser) {
		console.error(
			'There is no Chromium, and none could be installed. The browser tests did not run. Install Chromium or Chrome and try again.'
		);
		process.exit(1);
	}
	const version = execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim();
	console.log(`Browser tests run in ${version} (${browser}).`);
}
