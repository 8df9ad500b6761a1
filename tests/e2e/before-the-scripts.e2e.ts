import type { Page } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { key, question, wrong } from './istanbul-talks';

/** Holds every script back; what it returns lets them go. */
async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

const address = (section: string) => `read/istanbul-talks/en/${section}/`;

test('An option chosen before the scripts are there stays chosen and is kept', async ({
	page,
	reading
}) => {
	const release = await holdScripts(page);
	await page.goto(address('why-talk'), { waitUntil: 'commit' });
	await reading.question(2).choose(wrong(2));
	await reading.question(2).choose(key(2));
	await reading.question(3).choose(wrong(3));
	release();
	await reading.live();
	await expect(reading.question(2).option(key(2))).toBeChecked();
	await expect(reading.question(3).option(wrong(3))).toBeChecked();
	await reading.reload();
	await expect(reading.question(2).option(key(2))).toBeChecked();
	await expect(reading.question(3).option(wrong(3))).toBeChecked();
});

test('A check pressed before the scripts are there is made when they come', async ({
	page,
	reading
}) => {
	const release = await holdScripts(page);
	await page.goto(address('why-talk'), { waitUntil: 'commit' });
	await reading.question(1).answer(key(1));
	await reading.question(2).giveUp();
	await expect(reading.question(1).checkButton).toBeVisible();
	release();
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	await expect(reading.question(2).verdict).toContainText('You said that you don’t know');
	await reading.live();
	await reading.reload();
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
});

test('A card moved before the scripts are there has moved when they come', async ({
	page,
	reading
}) => {
	const release = await holdScripts(page);
	await page.goto(address('whole-text'), { waitUntil: 'commit' });
	const { ordering } = reading.question(20);
	const [first = '', second = '', third = '', ...others] = await ordering.order();
	await reading.hand.press(ordering.down(first));
	await reading.hand.press(ordering.down(first));
	await ordering.expectOrder([first, second, third, ...others]);
	release();
	await ordering.expectOrder([second, third, first, ...others]);
	await reading.live();
	await reading.reload();
	await ordering.expectOrder([second, third, first, ...others]);
});

test('A text hidden before the scripts are there is hidden when they come', async ({
	page,
	reading
}) => {
	const release = await holdScripts(page);
	await page.goto(address('why-talk'), { waitUntil: 'commit' });
	await reading.hand.press(reading.fromMemory);
	await expect(reading.text).toContainText(question(1).proof);
	release();
	await expect(reading.text).not.toContainText(question(1).proof);
});

test('What a returning reader has answered is not seen to change under their eyes', async ({
	page,
	reading
}) => {
	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await expect(reading.question(1).verdict).toBeVisible();
	const release = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await expect(reading.text).toContainText(question(1).proof);
	await expect(reading.question(1).checkButton).toBeHidden();
	release();
	await expect(reading.question(1).verdict).toBeVisible();
});
