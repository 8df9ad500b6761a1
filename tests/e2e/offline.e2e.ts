import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as bare, type Locator, type Page } from '@playwright/test';
import { parse } from '../../src/lib/core/module/markdown/parse';
import { plain } from '../../src/lib/core/text/rich';
import { DeployedSite } from '../pages/deployed-site';
import { expect, test } from '../pages/fixtures';
import { mouse } from '../pages/hands';
import { aRecord, anAnswer, asKept, keep } from '../pages/kept';
import { ReadingPage } from '../pages/reading-page';
import { SettingsPage, textOf } from '../pages/settings-page';
import { items, key, title, wrong } from './istanbul-talks';

// The other files' tests have no worker, so that each of them meets the site as it lies on the host.
test.use({ serviceWorkers: 'allow' });
bare.use({ serviceWorkers: 'allow' });
// Each keeps a whole site, some of them two.
test.describe.configure({ timeout: 60_000 });

/** Waits until all of the site is kept, by the worker that lies there. */
async function untilKept(page: Page, below = '') {
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? ''), {
			timeout: 30_000
		})
		.toMatch(new RegExp(`${below}/service-worker\\.js$`));
}

const caches = (page: Page) => page.evaluate(() => window.caches.keys());
const version = (page: Page) => page.locator('html').getAttribute('data-version');

function notice(page: Page): Locator {
	return page.getByRole('status').filter({ has: page.getByRole('button') });
}
const update = (page: Page) =>
	notice(page).filter({ hasText: 'A new version of Readback is ready' });
const switchNow = (page: Page) => page.getByRole('button', { name: 'Switch to it now' });

/** Looks for a new version, as the browser does whenever a page is opened, and waits what comes of it. */
function lookForUpdate(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const found = new Promise<ServiceWorker>((done) => {
			registration.onupdatefound = () => {
				if (registration.installing) done(registration.installing);
			};
		});
		await registration.update();
		const worker = await found;
		return new Promise<string>((done) => {
			const look = () => {
				if (worker.state !== 'installing') done(worker.state);
			};
			worker.addEventListener('statechange', look);
			look();
		});
	});
}

test.describe('Without a network, after one page was opened,', () => {
	test.beforeEach(async ({ page, reading, context }) => {
		await reading.open('why-talk');
		await untilKept(page);
		await context.setOffline(true);
	});

	test('that page is there, and takes answers, which are there again after a reload', async ({
		reading,
		results
	}) => {
		await reading.reload();
		await reading.question(1).answer(wrong(1));
		await expect(reading.question(1).verdict).toContainText('Not correct');
		await reading.question(2).answer(key(2));
		await expect(reading.question(2).verdict).toHaveText('✓ Correct');
		await reading.reload();
		await expect(reading.question(2).verdict).toHaveText('✓ Correct');
		await results.open();
		await expect(results.points).toHaveText('1 of 24 points');
	});

	for (const id of ['bee-swarm', 'canal-lock'])
		test(`every page of another module is there: ${id}`, async ({ page, reading }) => {
			const file = new URL(`../../src/lib/content/${id}/en.md`, import.meta.url);
			const { module } = parse(readFileSync(file, 'utf8'));
			const [first] = module?.sections ?? [];
			const item = first?.items[0];
			if (!module || item?.type !== 'choice') throw new Error(`${id} begins in another way.`);
			await page.goto(`read/${id}/en/`);
			for (const section of module.sections) {
				await page.getByRole('link', { name: section.title }).first().click();
				await reading.live();
				await expect(reading.title).toHaveText(section.title);
				await page.goBack();
			}
			await page.goto(`read/${id}/en/${first?.id}/`);
			await reading.live();
			const option = item.options.find((one) => item.key.includes(one.id));
			await reading.question(1).answer(plain(option?.text ?? []));
			await expect(reading.question(1).verdict).toHaveText('✓ Correct');
			await page.goto(`results/${id}/en/`);
			await expect(page.getByText(/^1 of \d+ points$/)).toBeVisible();
		});

	test('the library, the settings and what is on demand are there', async ({
		page,
		library,
		reading,
		hand
	}) => {
		await library.open();
		await expect(library.card(title)).toBeVisible();
		await reading.open('whole-text');
		await hand.press(reading.question(18).chooseSentence);
		await expect(reading.sentence('Russian forces were advancing')).toBeVisible();
		const settings = new SettingsPage(page, hand);
		await settings.open();
		await expect(settings.main).toContainText('All pages in this language are here');
		await expect(page.locator('h1')).toHaveCSS('font-family', /^Literata/);
		const font = await page.evaluate(() => document.fonts.check('16px Literata'));
		expect(font).toBe(true);
	});

	test('an address may lack its slash, or ask something', async ({ page, baseURL }) => {
		for (const [asked, opened] of [
			['settings', 'settings/'],
			['settings/index.html', 'settings/'],
			['settings?utm_source=a', 'settings/?utm_source=a'],
			['?utm_source=a#b', '?utm_source=a#b']
		] as const) {
			await page.goto(asked);
			await expect(page).toHaveURL(`${baseURL}${opened}`);
			await expect(page.locator('html')).toHaveAttribute('data-scripts', 'live');
		}
	});
});

// Where a page that is not found is no fault, though an error in the console.
bare('Without a network, an unknown address leads back', async ({ page, context }) => {
	await page.goto('');
	await untilKept(page);
	await context.setOffline(true);
	for (const address of ['nowhere', 'read/istanbul-talks/en/nowhere/', 'a/b/c/?d']) {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'There is no page at this address.'
		);
		await expect(page.locator('h1')).toHaveCSS('font-family', /^Literata/);
	}
	await page.getByRole('link', { name: 'Back to the library' }).click();
	await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
});

test('Each language is kept by a worker of its own', async ({
	page,
	library,
	context,
	baseURL
}) => {
	await library.open();
	await untilKept(page);
	const ofEnglish = await caches(page);
	await page.getByRole('link', { name: 'Українська', exact: true }).click();
	await library.live();
	await untilKept(page, '/uk');
	await expect.poll(() => caches(page)).toHaveLength(2);
	expect(await caches(page)).toEqual(expect.arrayContaining(ofEnglish));

	await context.setOffline(true);
	for (const [address, lang] of [
		['uk/', 'uk'],
		['uk/settings', 'uk'],
		['settings/', 'en']
	] as const) {
		await page.goto(address);
		await library.live();
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
	}
	await page.goto('uk/');
	await page.getByRole('article').first().getByRole('link').first().click();
	await library.live();
	expect(page.url()).toContain(`${baseURL}uk/read/`);
	expect(await caches(page)).toHaveLength(2);
});

test('Each language can be installed as an app', async ({ page, request, baseURL }) => {
	for (const [below, lang, dir] of [
		['', 'en', 'ltr'],
		['uk/', 'uk', 'ltr'],
		['tr/', 'tr', 'ltr'],
		['ar/', 'ar', 'rtl']
	] as const) {
		await page.goto(below);
		const client = await page.context().newCDPSession(page);
		const { errors, url, data } = await client.send('Page.getAppManifest');
		expect(errors, lang).toEqual([]);
		expect(url).toBe(`${baseURL}${below}manifest.webmanifest`);
		const manifest = JSON.parse(data ?? '') as {
			start_url: string;
			icons: { src: string; sizes: string }[];
		};
		expect(manifest).toMatchObject({ lang, dir, short_name: 'Readback', display: 'standalone' });
		expect(new URL(manifest.start_url, url).href).toBe(`${baseURL}${below}`);
		for (const { src, sizes } of manifest.icons) {
			const icon = await request.get(new URL(src, url).href);
			expect(icon.ok(), src).toBe(true);
			// The width stands in the first chunk of a PNG: https://www.w3.org/TR/png/#11IHDR
			if (src.endsWith('.png'))
				expect(`${(await icon.body()).readUInt32BE(16)}`).toBe(sizes.split('x')[0]);
		}
		const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
		// As every context of the tests is private.
		const hindrances = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
		expect(hindrances, lang).toEqual([]);
	}
});

test.describe('A new version', () => {
	// One copy of the site, changed by one test after another.
	test.describe.configure({ mode: 'default' });
	const site = new DeployedSite(4190);
	test.use({ baseURL: site.home });
	test.beforeEach(() => site.start());
	test.afterEach(() => site.remove());

	test('is asked for, and takes over with nothing lost in any tab', async ({
		page,
		reading,
		context,
		request
	}) => {
		await reading.open('why-talk');
		await untilKept(page);
		const old = await version(page);
		await page.evaluate(async () => {
			await (await window.caches.open('another app')).put('/a', new Response('a'));
		});
		const [oldCache = ''] = (await caches(page)).filter((name) => name.endsWith(old ?? ''));
		const second = new ReadingPage(await context.newPage(), mouse);
		await second.open('offer');
		await second.question(5).choose(wrong(5));

		await site.deploy('next');
		expect(await lookForUpdate(page)).toBe('installed');
		await expect(update(page)).toBeVisible();
		await expect(update(second.page)).toBeVisible();
		expect(await version(page)).toBe(old);

		// What the page loads only now is gone from the host.
		const chunks = await page.evaluate(async (name) => {
			const cache = await window.caches.open(name);
			return (await cache.keys()).map(({ url }) => url).filter((url) => url.includes('/chunks/'));
		}, oldCache);
		expect(chunks.length).toBeGreaterThan(5);
		for (const chunk of chunks) expect((await request.get(chunk)).status()).toBe(404);
		await reading.question(1).answer(key(1));
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
		// A page that is opened meanwhile is of the old version too, as a whole.
		await reading.reload();
		expect(await version(page)).toBe(old);
		await reading.question(2).choose(wrong(2));

		await switchNow(page).click();
		for (const one of [page, second.page]) {
			await expect(one.locator('html')).toHaveAttribute('data-version', 'next', {
				timeout: 20_000
			});
			await expect(one.locator('html')).toHaveAttribute('data-scripts', 'live');
		}
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
		await expect(reading.question(2).option(wrong(2))).toBeChecked();
		await expect(second.question(5).option(wrong(5))).toBeChecked();
		await expect(notice(page)).toHaveCount(0);
		// Once no page is left that needs it, the old version is deleted; and nothing of anybody else's.
		await second.reload();
		await expect
			.poll(async () => (await caches(page)).sort())
			.toEqual(['another app', oldCache.replace(old ?? '', 'next')].sort());
		await context.setOffline(true);
		await reading.reload();
		await reading.question(3).answer(key(3));
		await expect(reading.question(3).verdict).toHaveText('✓ Correct');
	});

	test('leaves a page of the old one its parts for as long as it stays open', async ({
		page,
		reading,
		context
	}) => {
		// As a page that sleeps in the background, it does not hear that it is to be loaded again.
		await page.addInitScript(() =>
			navigator.serviceWorker.addEventListener('message', (event) =>
				event.stopImmediatePropagation()
			)
		);
		await reading.open('why-talk');
		await untilKept(page);
		const old = await version(page);
		await site.deploy('next');
		await lookForUpdate(page);
		const second = new ReadingPage(await context.newPage(), mouse);
		await second.open('offer');
		await switchNow(second.page).click();
		await expect(second.page.locator('html')).toHaveAttribute('data-version', 'next');
		await second.live();
		await second.reload();

		expect(await version(page)).toBe(old);
		await context.setOffline(true);
		await reading.question(1).answer(key(1));
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
		await page.close();
		await expect
			.poll(async () => {
				await second.reload();
				return caches(second.page);
			})
			.toEqual([expect.stringMatching(/:next$/)]);
	});

	test('can wait: it asks again another day, and on “Your data” at any time', async ({
		page,
		reading
	}) => {
		await reading.open('why-talk');
		await untilKept(page);
		await site.deploy('next');
		await lookForUpdate(page);
		await update(page).getByRole('button', { name: 'Later' }).click();
		await expect(notice(page)).toHaveCount(0);
		await expect(page.getByRole('main')).toBeFocused();
		const settings = new SettingsPage(page, mouse);
		await settings.open();
		await expect(settings.main).toContainText('A new version of Readback is ready');
		await expect(notice(page)).toHaveCount(0);
		await switchNow(page).click();
		await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
	});

	test('that can’t be had as a whole changes nothing', async ({ page, reading, context }) => {
		// What is missing on the host is an error in the worker’s console, not on a page.
		await reading.open('why-talk');
		await untilKept(page);
		const before = await caches(page);
		const old = await version(page);
		await site.deploy('torn', (build) => rmSync(join(build, 'settings/index.html')));
		expect(await lookForUpdate(page)).toBe('redundant');
		expect(await caches(page)).toEqual(before);
		await context.setOffline(true);
		await reading.reload();
		expect(await version(page)).toBe(old);
		await expect(notice(page)).toHaveCount(0);
	});

	test('is kept whole: every file that a page of it may ask for', async ({ page, library }) => {
		await library.open();
		await untilKept(page);
		const kept = await page.evaluate(async () => {
			const [name = ''] = await window.caches.keys();
			return (await (await window.caches.open(name)).keys()).map(({ url }) => url);
		});
		// Kit’s own: data that no page of ours loads, its version, and the worker itself; and the studio's tools,
		// which are kept once they have been used.
		const others = /(__data\.json|version\.json|service-worker\.js)$|\/workers\//;
		const wanted = site
			.files()
			.filter((path) => !others.test(path))
			.map((path) => site.home + path.replace(/(^|\/)index\.html$/, '$1'));
		expect(kept.filter((url) => !url.endsWith('/open-pages')).sort()).toEqual(wanted.sort());
	});
});

test('The browser is asked once to keep what is stored, when the first answer was checked', async ({
	page,
	reading
}) => {
	let asked = 0;
	await page.exposeFunction('ask', () => {
		asked++;
	});
	await page.addInitScript(() => {
		navigator.storage.persist = async () => {
			await (window as unknown as { ask: () => Promise<void> }).ask();
			return true;
		};
	});
	await reading.open('why-talk');
	await reading.question(1).choose(wrong(1));
	await reading.reload();
	expect(asked).toBe(0);
	await reading.question(1).check();
	await expect.poll(() => asked).toBe(1);
	await reading.reload();
	await reading.question(2).answer(key(2));
	await expect(reading.question(2).verdict).toBeVisible();
	const settings = new SettingsPage(page, mouse);
	await settings.open();
	expect(asked).toBe(1);
});

test('“Your data” says what the browser has promised, and asks it', async ({ page, hand }) => {
	await page.addInitScript(() => {
		navigator.storage.persisted = () => Promise.resolve(false);
		navigator.storage.persist = () => Promise.resolve(true);
	});
	const settings = new SettingsPage(page, hand);
	await settings.open();
	await expect(settings.main).toContainText('has not promised to keep your answers');
	await hand.press(page.getByRole('button', { name: 'Ask it to keep them' }));
	await expect(settings.main).toContainText('has promised to keep your answers');
	await expect(page.getByRole('heading', { name: 'On this device' })).toBeFocused();
});

test.describe('Where a browser deletes what is stored after seven days without a visit', () => {
	const [first] = items;
	if (!first) throw new Error('The module has no questions.');
	const record = asKept(aRecord('istanbul-talks', anAnswer(first, [])));

	test.beforeEach(({ page }) =>
		page.addInitScript(() => {
			// What WebKit has and no other engine.
			Object.assign(window, { GestureEvent: Event });
		})
	);

	test('that is said where something is kept, with the way to save it, and once a week', async ({
		page,
		library
	}) => {
		await keep(page, record);
		await library.open();
		await expect(notice(page)).toContainText('if you don’t visit it for seven days');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save my progress' }).click();
		expect(await textOf(await download)).toContain('istanbul-talks');
		await expect(notice(page)).toHaveCount(0);
		await library.reload();
		const settings = new SettingsPage(page, mouse);
		await settings.open();
		await expect(settings.main).toContainText('if you don’t visit it for seven days');
		await expect(notice(page)).toHaveCount(0);
	});

	test('nobody is told in the middle of an exercise, or before anything is kept', async ({
		page,
		library,
		reading
	}) => {
		await library.open();
		await expect(page.getByRole('status')).toHaveCount(0);
		await keep(page, record);
		await reading.open('why-talk');
		await expect(page.getByRole('status')).not.toHaveCount(0);
		await expect(notice(page)).toHaveCount(0);
	});
});
