import axe from 'axe-core';
import { expectAccessible } from '../pages/accessible';
import { expect, test as base } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { PreviewPage, shippedSource } from '../pages/studio-parts';

const test = base.extend<{ preview: PreviewPage }>({
	preview: async ({ page, hand }, use) => use(new PreviewPage(page, hand))
});

const kept = () => Object.keys(localStorage).filter((key) => /record|unsent|progress/.test(key));

test('A preview answers as the page does, and keeps nothing of it', async ({
	preview,
	page,
	hand
}) => {
	await preview.show(shippedSource('canal-lock'));
	await expect(preview.title).toHaveText('Steps of water');
	await preview.answer(1);
	await expect(preview.question(1).getByRole('status').or(preview.question(1))).toContainText(
		/Correct|Not right|Wrong|Not quite/i
	);
	expect(await page.evaluate(kept)).toEqual([]);
	await hand.press(preview.again);
	await expect(
		preview.question(1).getByRole('button', { name: 'Check', exact: true })
	).toBeVisible();
	await hand.press(preview.close);
	await expect(preview.view('Source')).toBeVisible();
	await page.goto('read/canal-lock/en/');
	await preview.live();
	expect(await page.evaluate(kept)).toEqual([]);
});

test('Answers stay while one goes from section to section', async ({ preview, page }) => {
	await preview.show(shippedSource('canal-lock'));
	const first = await preview.title.textContent();
	await preview.answer(1);
	await expect(preview.question(1).getByRole('button', { name: 'Check', exact: true })).toHaveCount(
		0
	);
	await page.getByRole('link', { name: /^Next:/ }).click();
	await expect(preview.title).not.toHaveText(first ?? '');
	await preview.sections.selectOption({ index: 0 });
	await expect(preview.title).toHaveText(first ?? '');
	await expect(preview.question(1).getByRole('button', { name: 'Check', exact: true })).toHaveCount(
		0
	);
	await preview.sections.selectOption({ index: 4 });
	await page.getByRole('link', { name: /^Results/ }).click();
	await expect(preview.title).toHaveText('Here the learner comes to the results');
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [1440, 360])
		test.describe(`In the ${colorScheme} theme, ${width} pixels wide`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });

			test('the preview has no barrier, and nothing to scroll sideways', async ({
				preview,
				page
			}) => {
				await page.addInitScript({ content: axe.source });
				await preview.show(shippedSource('canal-lock'));
				await preview.answer(1);
				await expectAccessible(page, 'a preview');
				await expectToFit(page);
			});
		});
