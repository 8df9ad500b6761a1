import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { key } from '../pages/hands';
import { listen } from '../pages/heard';

test('Five quick moves are announced once, as they ended', async ({ page, reading }) => {
	await page.clock.install();
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const [first = '', , , , , last = ''] = await ordering.order();
	const heard = await listen(reading.announcement);
	await page.clock.pauseAt(Date.now() + 60_000);
	await ordering.down(first).focus();
	for (let move = 0; move < 5; move++) {
		await page.clock.runFor(200);
		expect(await heard()).toEqual([]);
		await key(page, 'Enter');
	}
	expect((await ordering.order()).at(-1)).toBe(first);
	await page.clock.runFor(1000);
	expect(await heard()).toEqual([`${first}: position 6 of 6, after ${last}.`]);
});

test('The same words are announced again when the same happens again', async ({ reading }) => {
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const [first = ''] = await ordering.order();
	const heard = await listen(reading.announcement);
	await ordering.up(first).focus();
	await key(reading.page, 'Enter');
	await expect.poll(heard).toEqual(['Already first.']);
	await key(reading.page, 'Enter');
	await expect.poll(heard).toEqual(['Already first.', 'Already first.\u200b']);
});

for (const [motion, moves] of [
	['no-preference', true],
	['reduce', false]
] as const)
	test(`Cards ${moves ? 'glide' : 'do not glide'} for a reader with motion: ${motion}`, async ({
		page,
		reading
	}) => {
		await page.emulateMedia({ reducedMotion: motion });
		await reading.open('whole-text');
		const { ordering } = reading.question(20);
		const [first = ''] = await ordering.order();
		const moving = await ordering.down(first).evaluate(async (button: HTMLElement) => {
			button.click();
			await new Promise(requestAnimationFrame);
			return document.getAnimations().length > 0;
		});
		expect(moving).toBe(moves);
	});

test.describe('With the mouse on its handle', () => {
	test.use({ viewport: { width: 1280, height: 1000 } });

	test('a card is dragged to another place', async ({ page, reading }) => {
		await reading.open('whole-text');
		const { ordering } = reading.question(20);
		const [first = '', second = '', third = '', ...others] = await ordering.order();
		await dragOver(page, ordering.handle(first), ordering.handle(third));
		await page.mouse.up();
		await ordering.expectOrder([second, third, first, ...others]);
		await expect(reading.announcement).toHaveText(`${first}: position 3 of 6, after ${third}.`);
		await reading.hand.press(ordering.undo);
		await ordering.expectOrder([first, second, third, ...others]);
	});

	test('a solid line shows where it will land, with forced colours too', async ({
		page,
		reading
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await reading.open('whole-text');
		const { ordering } = reading.question(20);
		const [first = '', , third = '', fourth = ''] = await ordering.order();
		await dragOver(page, ordering.handle(first), ordering.handle(third));
		const line = () =>
			ordering.row(fourth).evaluate((row) => {
				const { borderTopStyle, borderTopWidth } = getComputedStyle(row, '::before');
				return `${borderTopWidth} ${borderTopStyle}`;
			});
		await expect.poll(line).toBe('3px solid');
		await page.mouse.up();
	});

	test('nothing moves if Escape is pressed before it is dropped', async ({ page, reading }) => {
		await reading.open('whole-text');
		const { ordering } = reading.question(20);
		const dealt = await ordering.order();
		const [first = '', , third = ''] = dealt;
		await dragOver(page, ordering.handle(first), ordering.handle(third));
		await page.keyboard.press('Escape');
		await page.mouse.up();
		await ordering.expectOrder(dealt);
		await expect(ordering.undo).toHaveAttribute('aria-disabled', 'true');
	});
});

/** Takes a handle with the mouse and brings it below the middle of another. */
async function dragOver(page: Page, from: Locator, over: Locator) {
	await from.scrollIntoViewIfNeeded();
	await over.scrollIntoViewIfNeeded();
	const start = await from.boundingBox();
	const end = await over.boundingBox();
	if (!start || !end) throw new Error('There is no handle.');
	await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
	await page.mouse.down();
	await page.mouse.move(end.x + end.width / 2, end.y + end.height - 2, { steps: 8 });
}
