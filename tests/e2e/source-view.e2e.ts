import axe from 'axe-core';
import { expectAccessible } from '../pages/accessible';
import { expect, test as base } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { shippedSource, SourcePage } from '../pages/studio-parts';

const test = base.extend<{ source: SourcePage }>({
	source: async ({ page, hand }, use) => use(new SourcePage(page, hand))
});

const question = `
### Why is there a second step here? {#second-step .infr}

- [x] It lifts the boat.
- [ ] It sinks the boat. {.misread}
- [ ] It does nothing at all.

> still water is level
`;

test('A slip is told beside its line, and mended by one click', async ({ source, hand }) => {
	await source.show(shippedSource('canal-lock'));
	await expect(source.region).toContainText('Nothing to mend');
	await source.append(question);
	await expect(source.region).toContainText('1 remark');
	await expect(source.text.page().locator('.cm-lint-marker-error')).toHaveCount(1);
	await hand.press(source.button('Next remark'));
	await expect(source.said('“.infr” has no meaning')).toBeVisible();
	await hand.press(source.button('Mend it'));
	await expect(source.line('{#second-step .infer}')).toBeVisible();
	await expect(source.page.getByText('has no meaning')).toHaveCount(0);
});

test('A warning can be let stand, with a reason', async ({ source, hand }) => {
	const longKey =
		'It lifts the boat to the next level of the canal, which no other part of the whole lock could ever do.';
	await source.show(shippedSource('canal-lock'));
	await source.append(question.replace('.infr', '.infer').replace('It lifts the boat.', longKey));
	await expect(source.region).toContainText(/\d+ remarks?/);
	const waive = source.button('Let it stand, with a reason').first();
	await expect(async () => {
		await hand.press(source.button('Next remark'));
		await expect(waive).toBeVisible({ timeout: 500 });
	}).toPass();
	await hand.press(waive);
	await source.page.keyboard.type('it is so here');
	await expect(source.line(/waive="\w+ it is so here"/)).toBeVisible();
});

test('What can stand somewhere is offered there', async ({ source, page }) => {
	await source.show(shippedSource('canal-lock'));
	await source.append('\n### Why? {');
	await page.keyboard.type('.in');
	await expect(source.offers.filter({ hasText: '.integrate' })).toBeVisible();
	await page.keyboard.press('Escape');
	await source.append('fer}\n\n- [x] a\n- [ ] b\n\n> ');
	await page.keyboard.press('Control+Space');
	await expect(source.offers.first()).toBeVisible();
	await page.keyboard.type('still water is le');
	await expect(source.offers.first()).toContainText('still water is level');
	await page.keyboard.press('Enter');
	await expect(source.line(/^> .*still water is level/).last()).toBeVisible();
});

test('Control and Z take back what was typed, Tab goes on', async ({ source, page }) => {
	await source.show(shippedSource('canal-lock'));
	await source.append('\nTyped.');
	await expect(source.line(/^Typed\.$/)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(source.line(/^Typed\.$/)).toHaveCount(0);
	await page.keyboard.press('Control+Shift+z');
	await expect(source.line(/^Typed\.$/)).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(source.text).not.toBeFocused();
});

test('The other view has what was typed here', async ({ source, page, hand }) => {
	await source.show(shippedSource('canal-lock'));
	await source.append('\n## A section of my own {#own}\n\nIt has a text of a few words.\n');
	await expect(source.region).toContainText('Nothing to mend');
	await hand.press(source.view('Edit'));
	await expect(page.getByText('It has a text of a few words.').first()).toBeVisible();
});

test('Words from right to left run that way, and attributes do not', async ({ source }) => {
	await source.show(shippedSource('canal-lock').replace('lang: en', 'lang: ar'));
	await source.append(
		'\n## العنوان {#title-ar}\n\nنص عربي قصير.\n\n### لماذا؟ {#why .infer}\n\n- [x] نعم\n- [ ] لا'
	);
	const direction = (words: string) =>
		source.line(words).evaluate((line) => getComputedStyle(line).direction);
	for (const words of ['العنوان', 'نص عربي', '[x] نعم']) expect(await direction(words)).toBe('rtl');
	await expect(source.line('لماذا').locator('[dir=ltr]')).toHaveText('{#why .infer}');
});

test('A text of a million letters in one line can be typed in, and holds nothing up for a second', async ({
	source,
	page
}) => {
	await source.show(shippedSource('canal-lock'));
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => {
			tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask' });
	});
	await source.paste(`\n${'word '.repeat(190_000)}`);
	await expect(source.region).toContainText('remark');
	await page.keyboard.type('more');
	await expect(source.line(/more$/)).toBeVisible();
	const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
	// Most of it is the browser’s own: laying out a line of this length.
	expect(Math.max(0, ...tasks)).toBeLessThan(1000);
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [1440, 360])
		test.describe(`In the ${colorScheme} theme, ${width} pixels wide`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });

			test('the source has no barrier, and nothing to scroll sideways', async ({
				source,
				page,
				hand
			}) => {
				await page.addInitScript({ content: axe.source });
				await source.show(shippedSource('canal-lock'));
				await source.append(question);
				await expect(source.region).toContainText('1 remark');
				await hand.press(source.button('Next remark'));
				await expect(source.button('Mend it')).toBeVisible();
				await expectAccessible(page, 'a remark');
				await expectToFit(page);
				await source.append('\n> ');
				await page.keyboard.press('Control+Space');
				await expect(source.offers.first()).toBeVisible();
				await expectAccessible(page, 'sentences to quote');
				await expectToFit(page);
			});
		});

test('In forced colours and in large letters it has no barrier', async ({ source, page }) => {
	await page.addInitScript({ content: axe.source });
	await page.emulateMedia({ forcedColors: 'active' });
	await source.show(shippedSource('canal-lock'));
	const size = () => source.text.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	const before = await size();
	await page.evaluate(() => (document.documentElement.dataset.size = '200'));
	expect(await size()).toBe(2 * before);
	await source.append('\n> ');
	await page.keyboard.press('Control+Space');
	await expectAccessible(page, 'in forced colours');
});

test('Where the editor can’t be loaded, the text can still be written', async ({
	source,
	page
}) => {
	const asked: string[] = [];
	await page.route('**/chunks/*.js', async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		if (!body.includes('cm-lint-marker')) return route.fulfill({ response, body });
		asked.push(route.request().url());
		// What can’t be loaded fails so, without the browser’s own complaint.
		return route.fulfill({ response, body: 'throw new Error("lost");' });
	});
	await source.open(shippedSource('canal-lock'));
	await source.hand.press(source.view('Source'));
	await expect(source.text).toBeVisible();
	expect(asked).toHaveLength(1);
	await source.text.fill(shippedSource('canal-lock').replace('title: How', 'title: Just how'));
	await source.hand.press(source.view('Edit'));
	await expect(page).toHaveTitle(/Just how/);
});
