import axe from 'axe-core';
import { expectAccessible } from '../pages/accessible';
import { expect, test as base } from '../pages/fixtures';
import { mouse } from '../pages/hands';
import { StartPage } from '../pages/start-page';

const test = base.extend<{ start: StartPage }>({
	start: async ({ page, hand }, use) => use(new StartPage(page, hand))
});

const tide =
	'# High water\n\nAn hour after moonrise the water begins to climb in the harbour. It fills the harbour first.';

test('A draft is kept, copied, deleted and brought back', async ({ page, start }) => {
	await start.open();
	await expect(start.drafts).toHaveCount(0);
	await start.begin(tide);
	await expect(page.getByRole('region', { name: 'Text' })).toContainText('moonrise');
	await start.open();
	await expect(start.draft('High water')).toHaveCount(1);
	await start.ask('High water', 'Duplicate');
	await expect(start.draft('High water')).toHaveCount(2);
	await start.ask('High water', 'Delete');
	await expect(start.draft('High water')).toHaveCount(1);
	await expect(start.deleted).toContainText('“High water” is deleted.');
	await page.evaluate(axe.source);
	await expectAccessible(page, 'a list of drafts');
	await start.undo();
	await expect(start.draft('High water')).toHaveCount(2);
	await expect(page.getByRole('heading', { name: 'Your drafts' })).toBeFocused();
	await start.ask('High water', 'Open');
	await expect(page.getByRole('region', { name: 'Text' })).toContainText('moonrise');
});

test('Another tab sees what becomes of the drafts', async ({ page, start, context }) => {
	await start.open();
	const other = new StartPage(await context.newPage(), mouse);
	await other.open();
	await start.begin(tide);
	await expect(page.getByRole('region', { name: 'Text' })).toBeVisible();
	await expect(other.draft('High water')).toHaveCount(1);
	await other.ask('High water', 'Delete');
	await other.undo();
	await expect(other.draft('High water')).toHaveCount(1);
});

test('What was typed last is there after the page was killed', async ({ page, start, context }) => {
	await start.open();
	await start.begin(tide);
	const title = page.getByLabel('Title of the module');
	await title.fill('Typed last');
	await title.press('Enter');
	// A crash of the page: nothing of it runs any more, not even what browsers promise to pages that go.
	const session = await context.newCDPSession(page);
	const crash = page.waitForEvent('crash');
	// Nobody is left to answer.
	void session.send('Page.crash').catch(() => undefined);
	await crash;
	const again = new StartPage(await context.newPage(), mouse);
	await again.open();
	await expect(again.draft('Typed last')).toHaveCount(1);
});

test('Where the browser refuses its database that is told, and the draft can be made all the same', async ({
	page,
	start
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Refused.', 'SecurityError');
		};
	});
	await start.open();
	await start.begin(tide);
	await expect(page.getByRole('region', { name: 'Text' })).toContainText('moonrise');
});
