import type { Page } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { mouse } from '../pages/hands';
import { SettingsPage } from '../pages/settings-page';

/** Leaves every script of the site on its way for good: what is there then, a first paint shows. */
function holdScripts(page: Page) {
	return page.route(/\.js$/, () => {});
}

async function choose(page: Page, ...choices: [group: string, choice: string][]) {
	for (const [group, choice] of choices)
		await page.getByRole('group', { name: group }).getByRole('radio', { name: choice }).check();
}

const aroundPage = (page: Page) =>
	page.locator('meta[name="theme-color"]').first().getAttribute('content');

test('What was chosen of the look is there before any script, on every page', async ({ page }) => {
	const settings = new SettingsPage(page, mouse);
	await settings.open();
	await choose(
		page,
		['Colours', 'Dark'],
		['Text size', '150 %'],
		['Letters', 'Without serifs'],
		['Space between lines', 'Double'],
		['Space between letters and words', 'Wide']
	);
	await holdScripts(page);
	for (const path of ['', 'read/canal-lock/en/gates/', 'settings/']) {
		await page.goto(path, { waitUntil: 'commit' });
		const root = page.locator('html');
		await expect(page.getByRole('main')).toBeVisible();
		await expect(root).not.toHaveAttribute('data-scripts', 'live');
		await expect(root).toHaveCSS('background-color', 'rgb(22, 25, 28)');
		await expect(root).toHaveCSS('font-size', '24px');
		expect(await aroundPage(page)).toBe('rgb(22, 25, 28)');
	}
	await page.goto('read/canal-lock/en/gates/', { waitUntil: 'commit' });
	const paragraph = page.getByRole('region', { name: 'Text' }).getByText('Most locks have');
	await expect(paragraph).not.toHaveCSS('font-family', /^Literata/);
	await expect(paragraph).not.toHaveCSS('letter-spacing', 'normal');
	await expect(paragraph).not.toHaveCSS('word-spacing', '0px');
});

test('A choice shows at once, in every open tab, and can be taken back', async ({
	page,
	context
}) => {
	const settings = new SettingsPage(page, mouse);
	await settings.open();
	const other = new SettingsPage(await context.newPage(), mouse);
	await other.open();
	await choose(page, ['Colours', 'Sepia']);
	for (const tab of [page, other.page]) {
		await expect(tab.locator('html')).toHaveCSS('background-color', 'rgb(245, 234, 212)');
		expect(await aroundPage(tab)).toBe('rgb(245, 234, 212)');
	}
	await choose(page, ['Colours', 'As the device']);
	for (const tab of [page, other.page])
		await expect(tab.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
	for (const tab of [page, other.page]) await expect.poll(() => aroundPage(tab)).toBe('#fbfaf6');
});

test('Settings that are damaged are as good as none', async ({ page }) => {
	const settings = new SettingsPage(page, mouse);
	await settings.open();
	await page.evaluate(() => localStorage.setItem('readback:settings', '{"version":1,"data":7'));
	await settings.open();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
	await choose(page, ['Colours', 'Dark']);
	await settings.open();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 25, 28)');
});
