import { expect, test } from '../pages/fixtures';
import { key } from '../pages/hands';
import { listen } from '../pages/heard';

test('“Move to…” offers every place, and the one where the card lies is chosen', async ({
	reading
}) => {
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const [first, second, third = '', ...others] = await ordering.order();
	await reading.hand.press(ordering.to(third));
	await expect(ordering.dialog).toHaveAccessibleName(`Where should “${third}” go?`);
	const places = ['At the start', ...[first, second, ...others].map((card) => `After ${card}`)];
	await expect(ordering.dialog.locator('label')).toHaveText(places);
	await expect(ordering.place(`After ${second}`)).toBeChecked();
	await expect(ordering.place(`After ${second}`)).toBeFocused();
});

for (const by of ['mouse', 'keyboard', 'touch'] as const)
	test.describe(`With ${by} alone`, () => {
		test.use({ by, hasTouch: by === 'touch' });

		test('a card is moved by its dialog, which is told once and can be undone', async ({
			reading
		}) => {
			await reading.open('whole-text');
			const { ordering } = reading.question(20);
			// The way there by Tab is long.
			await ordering.ups.last().focus();
			const dealt = await ordering.order();
			const [first = '', ...others] = dealt;
			const last = others.at(-1) ?? '';
			const heard = await listen(reading.announcement);

			await ordering.moveTo(first, `After ${last}`);
			await ordering.expectOrder([...others, first]);
			await expect(ordering.dialog).toHaveCount(0);
			await expect(ordering.to(first)).toBeFocused();
			await expect.poll(heard).toEqual([`${first}: position 6 of 6, after ${last}.`]);

			await ordering.moveTo(last, 'At the start');
			await ordering.expectOrder([last, ...others.slice(0, -1), first]);
			await expect(ordering.to(last)).toBeFocused();
			await expect.poll(heard).toHaveLength(2);
			expect((await heard())[1]).toBe(`${last}: position 1 of 6, first.`);

			await reading.hand.press(ordering.undo);
			await reading.hand.press(ordering.undo);
			await ordering.expectOrder(dealt);
		});
	});

test('Cancel and Escape leave the cards as they lie, and give the focus back', async ({
	page,
	reading
}) => {
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const dealt = await ordering.order();
	const [first = '', second = ''] = dealt;
	const leave = {
		cancel: () => reading.hand.press(ordering.dialog.getByRole('button', { name: 'Cancel' })),
		escape: () => key(page, 'Escape')
	};
	for (const away of Object.values(leave)) {
		await reading.hand.press(ordering.to(second));
		await ordering.place('At the start').check();
		await away();
		await expect(ordering.dialog).toHaveCount(0);
		await expect(ordering.to(second)).toBeFocused();
	}
	await ordering.expectOrder(dealt);
	await expect(ordering.undo).toHaveAttribute('aria-disabled', 'true');

	// Asked to stay where it is, a card says where that is, and there is nothing to undo.
	await ordering.moveTo(second, `After ${first}`);
	await expect(reading.announcement).toHaveText(`${second}: position 2 of 6, after ${first}.`);
	await expect(ordering.undo).toHaveAttribute('aria-disabled', 'true');
});

test('Where the dialog can’t be had, that is said, and the cards can be moved all the same', async ({
	page,
	reading
}) => {
	await reading.open('whole-text');
	const { ordering } = reading.question(20);
	const [first = '', second = '', ...others] = await ordering.order();
	const sorry = 'This part could not be loaded.';
	// As a file that is not the script, which some hosts send for what they don’t have.
	await page.route('**/*.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'export {' })
	);
	await reading.hand.press(ordering.to(first));
	await expect(reading.announcement).toContainText(sorry);
	await expect(reading.question(20).self).toContainText(sorry);
	await expect(ordering.to(first)).toBeFocused();
	await reading.hand.press(ordering.down(first));
	await ordering.expectOrder([second, first, ...others]);
});
