import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { expect, test } from '../pages/fixtures';
import { SettingsPage } from '../pages/settings-page';
import { WorksheetPage } from '../pages/worksheet-page';
import { key, title } from './istanbul-talks';

const root = new URL('../../', import.meta.url);
const folder = '.svelte-kit/in-a-folder';
const port = '4181';
const env = { ...process.env, BASE_PATH: '/x', BUILD_DIR: folder, PORT: port, HOST: 'localhost' };
let server: ChildProcess;

// One build serves all of this file's tests.
test.describe.configure({ mode: 'default' });
test.use({ baseURL: `http://localhost:${port}/x/` });

test.beforeAll(async () => {
	test.setTimeout(180_000);
	const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
	const built = spawnSync(process.execPath, vite, { cwd: root, env, encoding: 'utf8' });
	expect(built.status, built.stderr).toBe(0);
	server = spawn(process.execPath, ['src/cli/serve.js'], {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const { stdout } = server;
	if (!stdout) throw new Error('The server says nothing.');
	const said: unknown[] = await Promise.race([once(stdout, 'data'), once(server, 'exit')]);
	expect(String(said[0])).toContain(`http://localhost:${port}/x/`);
});

test.afterAll(() => {
	server.kill();
	rmSync(new URL(folder, root), { recursive: true });
});

test('The site works in a folder of a host, and asks for nothing outside of it', async ({
	page,
	library,
	module,
	reading,
	results,
	hand
}) => {
	const outside: string[] = [];
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol.startsWith('http') && !pathname.startsWith('/x/')) outside.push(request.url());
	});
	await library.open();
	await library.openModule(title);
	await module.goOn();
	await expect(reading.title).toHaveText('Why talk?');
	await reading.question(1).answer(key(1));
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	await module.open();
	await module.openPart('The whole text');
	await hand.press(reading.question(18).chooseSentence);
	await expect(reading.sentence('Russian forces were advancing')).toBeVisible();
	await reading.next();
	await expect(results.points).toHaveText('1 of 24 points');
	await results.page.getByRole('link', { name: 'Settings' }).click();
	await expect(new SettingsPage(page, hand).line(title)).toContainText('1 answer');
	const sheet = new WorksheetPage(page, hand);
	await sheet.open('istanbul-talks');
	await expect.poll(async () => (await sheet.lines()).length).toBeGreaterThan(50);
	await expect(sheet.sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	expect(outside).toEqual([]);
});

test('In a folder too, an unknown address leads back', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
	const missing: string[] = [];
	page.on('requestfailed', (request) => missing.push(request.url()));
	const response = await page.goto('read/nothing/here/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^Literata/);
	await page.getByRole('link', { name: 'Back to the library' }).click();
	await expect(page).toHaveURL(baseURL ?? '');
	expect(missing).toEqual([]);
	await page.close();
});
