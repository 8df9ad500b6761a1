import { expect, test } from '../pages/fixtures';
import { drawn, shifts, watchShifts } from '../pages/shifts';
import { SlowSite } from '../pages/slow-site';

const site = new SlowSite(4191);

test.use({ baseURL: site.home, viewport: { width: 360, height: 800 } });
test.afterEach(() => site.stop());

test('No line moves where a page comes in two pieces, cut in what is folded away', async ({
	page,
	reading
}) => {
	await watchShifts(page);
	for (const tag of ['<details class="needs', '<summary', 'Reading aids</summary']) {
		await site.start(tag);
		await page.goto('read/istanbul-talks/en/why-talk/', { waitUntil: 'commit' });
		await expect(reading.fromMemory).toBeVisible();
		await drawn(page);
		site.sendTheRest();
		await expect(page.locator('html')).toHaveAttribute('data-scripts', 'live');
		expect(await shifts(page), tag).toEqual([]);
		await site.stop();
	}
});
