import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { expectAccessible } from '../pages/accessible';
import { expect, test as base } from '../pages/fixtures';
import { keepOwn, OwnPages } from '../pages/own-pages';
import { SettingsPage } from '../pages/settings-page';
import { StartPage } from '../pages/start-page';

const test = base.extend<{ own: OwnPages }>({
	own: async ({ page, hand }, use) => use(new OwnPages(page, hand))
});

const markdown = readFileSync(new URL('../fixtures/modules/harbour.md', import.meta.url), 'utf8');
// The id of a module that ships, whose answers it must not share.
const id = 'istanbul-talks';
const title = 'Why the tide comes late';

test('A finished module goes into the library, is read, answered, and keeps all of it', async ({
	page,
	hand,
	own,
	reading,
	results
}) => {
	const start = new StartPage(page, hand);
	await start.open();
	await start.openFile({ name: 'harbour.md', bytes: markdown });
	await hand.press(page.getByRole('button', { name: 'Finish' }));
	await hand.press(page.getByRole('button', { name: 'Put it into your library' }));
	await expect(page.getByRole('main')).toContainText('It is in your library.');
	await hand.follow(page.getByRole('link', { name: 'Read it' }));
	await expect(own.title).toHaveText(title);
	await page.evaluate(axe.source);
	await expectAccessible(page, 'the contents of a module of one’s own');

	await own.goOn();
	await expect(reading.title).toHaveText('High water');
	await reading.question(1).answer('The harbour');
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	await expect(reading.lit).toHaveText(['It fills the harbour before it reaches the marsh']);
	await page.evaluate(axe.source);
	await expectAccessible(page, 'a section of one’s own');
	await reading.reload();
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	await hand.follow(page.getByRole('link', { name: 'Next: A storm' }));
	await expect(reading.title).toHaveText('A storm');
	await reading.question(2).answer('The moon');
	await hand.follow(page.getByRole('link', { name: 'Results' }));
	await expect(results.points).toHaveText('1 of 2 points');
	await page.evaluate(axe.source);
	await expectAccessible(page, 'results of one’s own');

	await own.openLibrary();
	await expect(own.card(title)).toContainText('2 of 2 questions answered');
	// The module that ships under the same id is as it was.
	await expect(page.getByRole('article').first()).not.toContainText('questions answered');
});

test('A module of one’s own is deleted and brought back, with what was answered', async ({
	page,
	own,
	reading
}) => {
	await keepOwn(page, id, markdown);
	await own.open('read/', `module=${id}&section=high-water`);
	await reading.question(1).answer('The harbour');
	await own.openLibrary();
	await expect(own.card(title)).toContainText('1 of 2 questions answered');
	await page.evaluate(axe.source);
	await expectAccessible(page, 'a library with modules of one’s own');
	await own.delete(title);
	await expect(own.card(title)).toHaveCount(0);
	await expect(own.undoButton).toBeFocused();
	await own.hand.press(own.undoButton);
	await expect(own.card(title)).toContainText('1 of 2 questions answered');
});

test('Its worksheet is there to be printed', async ({ page, own }) => {
	await keepOwn(page, id, markdown);
	await own.open('print/', `module=${id}`);
	await expect(page.locator('#sheet')).toContainText('What is filled first');
	await expect(page.locator('#sheet')).toHaveAttribute('data-paper', 'a4');
	await page.evaluate(axe.source);
	await expectAccessible(page, 'a worksheet of one’s own');
});

test('The link to a section leads to the very question', async ({ page, own, reading }) => {
	await keepOwn(page, id, markdown);
	await own.open('read/', `module=${id}&section=storm#q-dry`);
	await expect(reading.title).toHaveText('A storm');
	await expect(page).toHaveURL(/\?module=istanbul-talks&section=storm$/);
});

test('A module that is not there is said to be missing, and one that is no module as well', async ({
	page,
	own
}) => {
	await keepOwn(page, 'torn', '# Not a module');
	await own.open('', 'module=nothing');
	await expect(own.page.getByRole('main')).toContainText('There is no such module on this device.');
	await own.open('', 'module=torn');
	await expect(own.page.getByRole('main')).toContainText('This is no finished module yet');
	await page.evaluate(axe.source);
	await expectAccessible(page, 'a module that is no module');
});

test('Hostile Markdown runs nothing and asks nobody for anything', async ({
	page,
	own,
	reading
}) => {
	const hostile = markdown
		.replace('An hour after', '[An hour](javascript:alert(1)) after')
		.replace(
			'In a storm',
			'![x](https://example.org/x.png) <img src=x onerror=alert(1)> In a storm'
		);
	await keepOwn(page, id, hostile);
	await own.open('read/', `module=${id}&section=high-water`);
	await expect(reading.page.getByRole('main')).toBeVisible();
	await expect(reading.page.locator('a[href^="javascript"]')).toHaveCount(0);
});

test('“Your data” lists what is one’s own, saves it and deletes it', async ({
	page,
	hand,
	own
}) => {
	await keepOwn(page, id, markdown);
	const settings = new SettingsPage(page, hand);
	await settings.open();
	await expect(settings.line(`Module: ${title}`)).toHaveCount(1);
	const download = page.waitForEvent('download');
	await hand.press(page.getByRole('button', { name: 'Save all of them in one file' }));
	expect((await download).suggestedFilename()).toMatch(/^readback-.*\.zip$/);
	await settings.askToDelete();
	await settings.confirm();
	await expect(settings.line(`Module: ${title}`)).toHaveCount(0);
	await own.openLibrary();
	await expect(own.card(title)).toHaveCount(0);
});
