import type { Browser, Locator, Page } from '@playwright/test';
import { recordKey } from '../../src/lib/store/records';
import { expect, test } from '../pages/fixtures';
import { mouse } from '../pages/hands';
import { aRecord, anAnswer, asKept, blockStorage, fillStorage, keep, kept } from '../pages/kept';
import { ReadingPage } from '../pages/reading-page';
import { SettingsPage, textOf } from '../pages/settings-page';
import { items, key, title } from './istanbul-talks';

const id = 'istanbul-talks';
const [first, second] = items;
if (!first || !second) throw new Error('The module has no questions.');
const theKey = (item: typeof first) => (item.type === 'choice' ? item.key : []);
const firstRight = anAnswer(first, theKey(first));
const secondRight = anAnswer(second, theKey(second));

/** What a page says of keeping answers. */
function notice(page: Page): Locator {
	return page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Close this' }) });
}

async function downloadAnswers(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download my answers' }).click();
	return textOf(await download);
}

/** Imports a file on another device. */
async function expectToBringElsewhere(file: string, answers: string, browser: Browser) {
	const page = await browser.newPage();
	const settings = new SettingsPage(page, mouse);
	await settings.open();
	await settings.import(file);
	await expect(settings.line(title)).toContainText(answers);
	await page.close();
}

test.describe('Where the browser keeps nothing', () => {
	test.beforeEach(({ page }) => blockStorage(page));

	test('the exercise goes on to its results, and the answers can be downloaded', async ({
		page,
		reading,
		results,
		browser
	}) => {
		await reading.open('why-talk');
		await expect(notice(page)).toContainText('does not let the site keep anything');
		for (const number of [1, 5, 9, 15, 19]) {
			await reading.question(number).answer(key(number));
			await expect(reading.question(number).verdict).toHaveText('✓ Correct');
			await reading.next();
		}
		await expect(results.points).toHaveText('5 of 24 points');
		await results.page.goBack();
		await reading.live();
		await expect(reading.question(19).verdict).toHaveText('✓ Correct');
		await expectToBringElsewhere(await downloadAnswers(page), '5 answers', browser);
	});

	test('what was answered is there again on the way back to the first page of the tab', async ({
		page,
		reading
	}) => {
		await reading.open('why-talk');
		await reading.question(1).answer(key(1));
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
		await reading.next();
		await page.goBack();
		await reading.live();
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	});

	test('that is said once on a page, and stays closed', async ({ page, reading }) => {
		await reading.open('why-talk');
		await page.getByRole('button', { name: 'Close this message' }).click();
		await reading.question(1).answer(key(1));
		await expect(reading.question(1).verdict).toBeVisible();
		await expect(notice(page)).toBeHidden();
	});

	test('“Your data” says so', async ({ page }) => {
		const settings = new SettingsPage(page, mouse);
		await settings.open();
		await expect(settings.main).toContainText('does not let the site keep anything');
		await expect(settings.nothing).toBeVisible();
	});
});

test.describe('A site that opens ours in a tab whose name looks like ours', () => {
	const name = `readback:${'0'.repeat(32)}:${JSON.stringify(Object.entries(asKept(aRecord(id, firstRight))))}`;

	/** Opens an address in a tab of that name, from a page that is not of our site. */
	async function openNamed(page: Page, address: string): Promise<Page> {
		await blockStorage(page.context());
		await page.evaluate(
			([to, target]) => {
				const way = Object.assign(document.createElement('a'), { href: to, target });
				way.textContent = 'Elsewhere';
				document.body.append(way);
			},
			[address, name]
		);
		const opened = page.waitForEvent('popup');
		await page.getByRole('link', { name: 'Elsewhere' }).click();
		return opened;
	}

	for (const [where, address] of [
		['at once', 'read/istanbul-talks/en/why-talk/'],
		['by way of a page without scripts', '404.html']
	] as const)
		test(`puts no answer into it, ${where}`, async ({ page, baseURL }) => {
			const tab = await openNamed(page, `${baseURL}${address}`);
			const reading = new ReadingPage(tab, mouse);
			if (address === '404.html') {
				await tab.getByRole('link', { name: 'library' }).click();
				await tab.getByRole('link', { name: title }).first().click();
				await tab.getByRole('link', { name: 'Start' }).click();
			}
			await reading.live();
			await expect(reading.question(1).verdict).toBeHidden();
			expect(await tab.evaluate(() => window.name)).not.toContain(firstRight.id);
		});
});

test('Where there is no room left, the exercise goes on, says so, and loses nothing that is kept', async ({
	page,
	reading,
	results,
	browser
}) => {
	const record = asKept(aRecord(id, firstRight));
	await keep(page, record);
	await fillStorage(page);
	await reading.open('why-talk');
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	await reading.question(2).answer(key(2));
	await expect(notice(page)).toContainText('has no room left to keep your answers');
	await reading.next();
	await reading.question(5).answer(key(5));
	await expect(reading.question(5).verdict).toHaveText('✓ Correct');
	await expectToBringElsewhere(await downloadAnswers(page), '3 answers', browser);
	await results.open();
	await expect(results.points).toHaveText('3 of 24 points');
	expect(await kept(page)).toEqual(record);
});

test.describe('What is kept and damaged', () => {
	const shapeless = JSON.stringify({ version: 1, data: { answers: ['a', 'b'] } });
	const oneBad = JSON.stringify({
		version: 1,
		data: { module: id, entries: [firstRight, { ...secondRight, picked: 'a' }] }
	});

	for (const [what, text, sound] of [
		['cut off in the middle', oneBad.slice(0, -20), 0],
		['of another shape', shapeless, 0],
		['sound but for one answer', oneBad, 1]
	] as const)
		test(`is set aside, to be downloaded and deleted, where it is ${what}`, async ({
			page,
			reading
		}) => {
			await keep(page, { [recordKey(id)]: text });
			await reading.open('why-talk');
			await expect(notice(page)).toContainText(
				'It has been set aside and nothing of it is deleted'
			);
			await expect(reading.question(1).verdict).toHaveCount(sound);
			await reading.question(2).answer(key(2));
			await expect(reading.question(2).verdict).toHaveText('✓ Correct');
			await reading.reload();
			await expect(reading.question(2).verdict).toHaveText('✓ Correct');
			await expect(notice(page)).toBeHidden();

			const settings = new SettingsPage(page, mouse);
			await settings.open();
			await expect(settings.line(title)).toContainText(sound ? '2 answers' : '1 answer');
			const aside = settings.line(recordKey(id));
			expect(await settings.downloadSetAside(recordKey(id))).toBe(text);
			await aside.getByRole('button', { name: 'Delete' }).click();
			await settings.confirm();
			await expect(aside).toBeHidden();
			expect(Object.values(await kept(page))).not.toContain(text);
			await expect(settings.line(title)).toBeVisible();
		});

	test('of another module does not keep this one from working', async ({ page, reading }) => {
		await keep(page, { ...asKept(aRecord(id, firstRight)), [recordKey('tides')]: '{' });
		await reading.open('why-talk');
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
		await expect(notice(page)).toBeHidden();
		const settings = new SettingsPage(page, mouse);
		await settings.open();
		await expect(settings.main).toContainText(
			'A part of what was kept on this device could not be'
		);
		await expect(settings.line(recordKey('tides'))).toBeVisible();
	});
});

test('What a newer version has kept is left as it is, and that is said', async ({
	page,
	reading
}) => {
	const newer = { [recordKey(id)]: '{ "version": 99, "data": { "answers": "of another kind" } }' };
	await keep(page, newer);
	await reading.open('why-talk');
	await expect(notice(page)).toContainText('was saved by a newer version of Readback');
	await reading.question(1).answer(key(1));
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	expect(await kept(page)).toMatchObject(newer);
	await reading.reload();
	expect(await kept(page)).toMatchObject(newer);
});
