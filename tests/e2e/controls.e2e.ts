import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { key, question } from './istanbul-talks';

/** Buttons, and rows of options: what must be easy to hit. */
async function small(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('article button, dialog label, #questions label, summary')]
			.filter((one) => one.checkVisibility() && !one.closest('noscript'))
			.filter((one) => {
				const { width, height } = one.getBoundingClientRect();
				return width < 44 || height < 44;
			})
			.map((one) => one.outerHTML.slice(0, 120))
	);
}

for (const width of [320, 360, 1440])
	test(`On ${width} pixels what is pressed is at least 44 by 44, and a card’s buttons stand below its text or beside it`, async ({
		page,
		hand,
		reading
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await reading.open('whole-text');
		const { ordering } = reading.question(20);
		const cards = await ordering.order();
		for (const card of cards)
			for (const button of [ordering.up(card), ordering.down(card), ordering.to(card)]) {
				const { width: wide = 0, height = 0 } = (await button.boundingBox()) ?? {};
				expect(wide).toBeGreaterThanOrEqual(44);
				expect(height).toBeGreaterThanOrEqual(44);
			}
		for (const option of [key(18), ...question(18).wrong])
			expect((await reading.question(18).row(option).boundingBox())?.height).toBeGreaterThanOrEqual(
				44
			);
		expect(await small(page)).toEqual([]);
		// From 360 pixels on the three stand in one line.
		const [card = ''] = cards;
		const tops = await Promise.all(
			[ordering.up(card), ordering.down(card), ordering.to(card)].map(
				async (button) => (await button.boundingBox())?.y
			)
		);
		if (width >= 360) expect(new Set(tops).size).toBe(1);
		await hand.press(ordering.to(card));
		await expect(ordering.dialog).toBeVisible();
		expect(await small(page)).toEqual([]);
	});

test('The name of every control holds the words that are seen on it', async ({ page, reading }) => {
	for (const folder of ['', 'ar/']) {
		await page.goto(`${folder}read/istanbul-talks/en/whole-text/`);
		await reading.live();
		const other = await page.evaluate(() => {
			const named = [...document.querySelectorAll<HTMLElement>('button[aria-label]')];
			return named
				.map((one) => {
					const seen = [...one.childNodes]
						.filter((node) => !(node instanceof Comment))
						.filter((node) => !(node instanceof Element && node.ariaHidden === 'true'))
						.map((node) => node.textContent ?? '');
					return { seen: seen.join('').trim(), name: one.ariaLabel ?? '' };
				})
				.filter(({ seen, name }) => !name.toLowerCase().includes(seen.toLowerCase()))
				.map(({ seen, name }) => `${seen}: ${name}`);
		});
		expect(other).toEqual([]);
	}
});

test('With forced colours cards have edges, and what has the focus has a ring', async ({
	page,
	reading
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const [first = ''] = await ordering.order();
	const paper = await page.locator('html').evaluate((one) => getComputedStyle(one).backgroundColor);
	const style = (of: Locator, names: string[]) =>
		of.evaluate((one, all) => {
			const found = getComputedStyle(one);
			return all.map((name) => found.getPropertyValue(name));
		}, names);
	const edge = ['border-top-style', 'border-top-width', 'border-top-color'];
	for (const of of [ordering.row(first), ordering.to(first), reading.question(18).row(key(18))]) {
		const [line, width, colour] = await style(of, edge);
		expect([line, width]).toEqual(['solid', '1px']);
		expect(colour).not.toBe(paper);
	}
	await ordering.down(first).focus();
	await page.keyboard.press('Tab');
	await expect(ordering.to(first)).toBeFocused();
	await page.keyboard.press('Enter');
	const chosen = ordering.place('At the start');
	await expect(chosen).toBeFocused();
	const row = ordering.dialog.locator('label').first();
	const ring = ['outline-style', 'outline-width', 'outline-color'];
	for (const of of [row, ordering.dialog]) {
		const [line, width, colour] = await style(of, of === row ? ring : edge);
		expect(line).toBe('solid');
		expect(width).toBe(of === row ? '3px' : '1px');
		expect(colour).not.toBe(paper);
	}
	await page.keyboard.press('Escape');
	const [line, width, colour] = await style(ordering.to(first), ring);
	expect([line, width]).toEqual(['solid', '3px']);
	expect(colour).not.toBe(paper);
});

test('What is announced has a place from the start, and words of another language say so', async ({
	request,
	page,
	reading
}) => {
	const served = await (await request.get('read/istanbul-talks/en/why-talk/')).text();
	expect(served).toMatch(/<p[^>]* role="status"[^>]*>\s*(<!--.*?-->)*\s*<\/p>/);

	// The very element that was served goes on, or a screen reader would not listen to it.
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () =>
			Object.assign(window, { served: [...document.querySelectorAll('[role=status]')].at(-1) })
		);
	});
	await reading.open('why-talk');
	expect(
		await reading.announcement.evaluate(
			(now) => now === (window as unknown as { served: Element }).served
		)
	).toBe(true);

	const phrase = reading.text.getByText('переговори в стамбулі').last();
	await expect(phrase).toHaveAttribute('lang', 'uk');
	await expect(phrase).toHaveText('переговори в стамбулі');
});
