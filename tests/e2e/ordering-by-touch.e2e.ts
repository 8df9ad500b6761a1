import type { CDPSession, Locator } from '@playwright/test';
import { expect, test } from '../pages/fixtures';

// Wide enough for the handle, and too narrow for panes: the page itself scrolls.
test.use({ hasTouch: true, viewport: { width: 800, height: 900 } });

type Point = { x: number; y: number };

/** A finger on the screen, as the browser itself gets to know of one. */
class Finger {
	#at: Point = { x: 0, y: 0 };

	constructor(private readonly screen: CDPSession) {}

	async down(at: Point) {
		this.#at = at;
		await this.screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
	}

	/** Moves there in small steps. */
	async move({ x, y }: Point) {
		const from = this.#at;
		for (let step = 1; step <= 10; step++) {
			const part = step / 10;
			this.#at = { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part };
			const touchPoints = [this.#at];
			await this.screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
		}
	}

	async up() {
		await this.screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	}
}

async function middle(of: Locator): Promise<Point> {
	const box = await of.boundingBox();
	if (!box) throw new Error('It is not on the screen.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('A finger drags a card by its handle, and the page stays where it is', async ({
	page,
	reading
}) => {
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const [first = '', second = '', third = '', ...others] = await ordering.order();
	await ordering.row(third).evaluate((row) => row.scrollIntoView({ block: 'center' }));
	const scrolled = () => page.evaluate(() => scrollY);
	const before = await scrolled();
	const finger = new Finger(await page.context().newCDPSession(page));
	// As where a keyboard or a switch was used before: a finger leaves the focus where it is.
	await ordering.down(first).focus();
	const from = await middle(ordering.handle(first));
	const over = await middle(ordering.handle(third));

	await finger.down(from);
	// What drags is on its way with the first touch: a finger goes on moving until the card follows.
	await expect
		.poll(async () => {
			await finger.move({ x: over.x, y: over.y + 8 });
			await finger.move({ x: over.x, y: over.y + 12 });
			return ordering.row(first).evaluate((row) => getComputedStyle(row).opacity);
		})
		.toBe('0.6');
	await ordering.expectOrder([first, second, third, ...others]);
	await finger.up();
	await ordering.expectOrder([second, third, first, ...others]);
	await expect(reading.announcement).toHaveText(`${first}: position 3 of 6, after ${third}.`);
	expect(await scrolled()).toBe(before);
	await expect(ordering.down(first)).toBeFocused();
});

test('A finger that swipes over a card scrolls the page and moves no card', async ({
	page,
	reading
}) => {
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const dealt = await ordering.order();
	const [, , third = ''] = dealt;
	await ordering.row(third).evaluate((row) => row.scrollIntoView({ block: 'center' }));
	const scrolled = () => page.evaluate(() => scrollY);
	const before = await scrolled();
	const from = await middle(ordering.row(third));
	const finger = new Finger(await page.context().newCDPSession(page));
	await finger.down(from);
	await finger.move({ x: from.x, y: from.y + 200 });
	await finger.up();
	await expect.poll(scrolled).toBeLessThan(before - 100);
	await ordering.expectOrder(dealt);
});
