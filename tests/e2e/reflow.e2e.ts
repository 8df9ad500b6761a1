import type { Page } from '@playwright/test';
import { expectNothingClipped, spaceOut } from '../pages/clipped';
import { expect, test } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { aRecord, anAnswer, asKept, keep } from '../pages/kept';
import { items } from './istanbul-talks';

const kept = asKept(
	aRecord('istanbul-talks', ...items.slice(0, 9).map((item) => anAnswer(item, ['a'])))
);

/** Every kind of page. Those of reading hold answers that were checked, and questions that are open. */
const pages = [
	'',
	'read/istanbul-talks/en/',
	'read/istanbul-talks/en/why-talk/',
	'read/istanbul-talks/en/aftermath/',
	'read/istanbul-talks/en/whole-text/',
	'results/istanbul-talks/en/',
	'settings/',
	'accessibility/',
	'404.html'
];

/** Opens what a page of reading has to open, where it is the widest. */
async function unfold(page: Page) {
	for (const does of ['prove', 'to']) {
		const button = page.locator(`[data-does="${does}"]`).first();
		if (await button.isVisible()) {
			await button.click();
			await expect(page.locator(does === 'to' ? 'dialog[open]' : '#text fieldset')).toBeVisible();
		}
	}
}

for (const folder of ['', 'ar/'])
	for (const { width, height } of [
		{ width: 320, height: 640 },
		// A window of 1280 by 1024 that is enlarged to 400 %.
		{ width: 320, height: 256 }
	])
		test(`On ${width} by ${height} pixels no page of /${folder} scrolls sideways or cuts text off, even spaced out`, async ({
			page
		}) => {
			test.slow();
			await page.setViewportSize({ width, height });
			await keep(page, kept);
			for (const spaced of [false, true]) {
				if (spaced) await spaceOut(page);
				for (const path of pages) {
					await test.step(`${path}${spaced ? ', spaced out' : ''}`, async () => {
						await page.goto(folder + path);
						if (await page.locator('[data-island]').count())
							await expect(page.locator('html')).toHaveAttribute('data-scripts', 'live');
						await expectToFit(page);
						await expectNothingClipped(page);
						await unfold(page);
						await expectToFit(page);
						await expectNothingClipped(page);
					});
				}
			}
		});
