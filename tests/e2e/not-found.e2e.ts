import { expect, test } from '@playwright/test';

for (const address of [
	'nowhere',
	'read/istanbul-talks/en/nowhere/',
	'a/b/c/d/e/f?g#h',
	'read/%00/'
])
	test(`An unknown address shows a page with the way back: ${address}`, async ({ page }) => {
		const missing: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) missing.push(response.url());
		});
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page).toHaveTitle('Page not found – Readback');
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText('There is no page at this address.');
		// As app.css has it, and no browser by itself.
		await expect(heading).toHaveCSS('font-family', /^Literata/);
		await expect(page.locator('script[src], link[rel=modulepreload]')).toHaveCount(0);
		expect(missing, 'all that the page needs is there').toEqual([response?.url()]);

		await page.getByRole('link', { name: 'Back to the library' }).click();
		await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
	});

test('A missing file of the site is not found either', async ({ request }) => {
	expect((await request.get('_app/immutable/nothing.js')).status()).toBe(404);
});

test('An address that begins with two slashes leads to no other host', async ({
	request,
	baseURL
}) => {
	for (const slashes of ['//', '/\\'])
		for (const path of ['settings', 'read/istanbul-talks/en']) {
			// Written out: a path is resolved, and two slashes in it would name the host to ask.
			const address = `${new URL(baseURL ?? '').origin}${slashes}${path}`;
			const response = await request.get(address, { maxRedirects: 0 });
			expect(response.status(), address).toBe(404);
		}
});
