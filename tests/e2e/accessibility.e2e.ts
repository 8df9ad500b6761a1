import axe from 'axe-core';
import { recordKey } from '../../src/lib/store/records';
import { expectAccessible } from '../pages/accessible';
import { spaceOut } from '../pages/clipped';
import { expect, test } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { aRecord, anAnswer, asKept, keep } from '../pages/kept';
import { SettingsPage } from '../pages/settings-page';
import { shifts, watchShifts } from '../pages/shifts';
import { bees } from './bees';
import { items, key, wrong } from './istanbul-talks';

const id = 'istanbul-talks';

/** Some answers, right and wrong, in two attempts. */
const answered = aRecord(
	id,
	...items.slice(0, 12).flatMap((item) => {
		const [first = ''] = item.type === 'choice' ? item.options.map((option) => option.id) : [];
		const again = { attempt: 'second', id: `again-${item.id}`, at: '2026-03-02T09:00:00.000Z' };
		return [anAnswer(item, [first]), anAnswer(item, [first], again)];
	})
);

const looks = [
	{ colorScheme: 'light', width: 1440, height: 900 },
	{ colorScheme: 'dark', width: 1440, height: 900 },
	{ colorScheme: 'light', width: 360, height: 740 },
	{ colorScheme: 'dark', width: 360, height: 740 }
] as const;

for (const { colorScheme, width, height } of looks)
	test.describe(`In the ${colorScheme} theme, ${width} pixels wide`, () => {
		test.use({ colorScheme, viewport: { width, height } });
		test.beforeEach(({ page }) => page.addInitScript({ content: axe.source }));

		test('the pages have no barrier for a first visit', async ({
			page,
			library,
			module,
			reading,
			results
		}) => {
			await library.open();
			await expectAccessible(page, 'the library');
			await module.open();
			await expectAccessible(page, 'a module');
			await results.open();
			await expectAccessible(page, 'no results yet');
			await page.goto('404.html');
			await expectAccessible(page, 'an unknown address');
			await page.goto('accessibility/');
			await expectAccessible(page, 'the statement on accessibility');
			await reading.open('aftermath');
			await expectAccessible(page, 'a section with a content note');
		});

		test('answering has no barrier', async ({ page, hand, reading }) => {
			await reading.open('why-talk');
			await expectAccessible(page, 'before an answer');
			await hand.press(reading.word('delegations'));
			await expect(page.getByRole('dialog', { name: 'delegations' })).toBeVisible();
			await expectAccessible(page, 'a word explained');
			await page.keyboard.press('Escape');
			await hand.press(reading.aids);
			await expect(reading.text.getByRole('group', { name: 'Colours' })).toBeVisible();
			await expectAccessible(page, 'reading aids');
			await reading.question(1).answer(wrong(1));
			await expect(reading.question(1).verdict).toBeFocused();
			await reading.question(2).check();
			await expectAccessible(page, 'a wrong answer, and nothing chosen');
			await reading.question(1).retry(key(1));
			await expect(reading.question(1).verdict).toContainText('Correct');
			await reading.question(2).answer(key(2));
			await expect(reading.question(2).verdict).toBeFocused();
			await hand.press(reading.question(2).showInText);
			await hand.press(reading.fromMemory);
			await expectAccessible(page, 'right answers, with the text hidden but for the proof');
			await hand.press(reading.showText);

			await reading.open('whole-text');
			await reading.question(18).choose(key(18));
			await reading.question(18).check();
			await hand.press(reading.question(18).chooseSentence);
			await expect(reading.sentence('Russian forces were advancing')).toBeVisible();
			const { ordering } = reading.question(items.length);
			await reading.question(items.length).check();
			await expect(ordering.keep).toBeFocused();
			await expectAccessible(page, 'choosing a sentence, and an untouched order');
			const [card = ''] = await ordering.order();
			await hand.press(ordering.to(card));
			await expect(ordering.dialog).toBeVisible();
			await expectAccessible(page, 'asking where a card shall go');
			await page.keyboard.press('Escape');
			await hand.press(ordering.keep);
			await expect(reading.question(items.length).verdict).toBeFocused();
			await expectAccessible(page, 'an order explained');
		});

		test('making a module has no barrier', async ({ page, studio }) => {
			await studio.open();
			await expectAccessible(page, 'the studio’s start');
			await studio.begin(bees);
			if (width < 1024) await studio.show('Questions');
			await expectAccessible(page, 'suggestions');
			await studio.press('Keep', studio.suggestions.first());
			await studio.toggle(1);
			await studio.press('Choose sentences', studio.item(1));
			// What lies under the bar at the top is scrolled out of it.
			await page.evaluate(() => scrollTo(0, 0));
			await expectAccessible(page, 'a question and its fields');
			await studio.press('Write an ordering');
			await page.evaluate(() => scrollTo(0, 0));
			await expectAccessible(page, 'an ordering and its fields');
			if (width < 1024) await studio.show('Text');
			await studio.press(/^Edit the text/, studio.section(1));
			await page.locator('summary').filter({ hasText: 'Change the section' }).first().click();
			await page.evaluate(() => scrollTo(0, 0));
			await studio.press('Split', studio.section(1));
			await expectAccessible(page, 'a text to be edited and split');
			await page.keyboard.press('Escape');
			await studio.look('Finish');
			await expectAccessible(page, 'a module to be finished');
		});

		test('coming back has no barrier', async ({
			page,
			library,
			module,
			reading,
			results,
			hand
		}) => {
			await keep(page, { ...asKept(answered), [recordKey('tides')]: '{' });
			await library.open();
			await expectAccessible(page, 'the library');
			await module.open();
			await expectAccessible(page, 'a module begun');
			await results.open();
			await expect(results.attempts).toHaveCount(2);
			await expectAccessible(page, 'results');
			const settings = new SettingsPage(page, hand);
			await settings.open();
			await expect(settings.line('tides')).toBeVisible();
			await expectAccessible(page, 'what is kept and set aside');
			await settings.askToDelete();
			await expectAccessible(page, 'before deleting');
			await settings.cancel();

			await keep(page, { [recordKey(id)]: '{' });
			await reading.open('why-talk');
			await expect(page.getByRole('button', { name: 'Download my answers' })).toBeVisible();
			await expectAccessible(page, 'a damaged record');
		});
	});

test('In forced colours there is no barrier, and the proof is still marked', async ({
	page,
	reading,
	results
}) => {
	await page.addInitScript({ content: axe.source });
	await page.emulateMedia({ forcedColors: 'active' });
	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await expect(reading.question(1).verdict).toBeFocused();
	await expectAccessible(page, 'a section');
	const background = (element: Element) => getComputedStyle(element).backgroundColor;
	const lit = await reading.lit.first().evaluate(background);
	expect(lit).not.toBe(await page.locator('html').evaluate(background));
	await results.open();
	await expectAccessible(page, 'results');
});

test.describe('On 320 pixels, with the letters and lines spaced out', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('nothing has to be scrolled sideways', async ({
		page,
		library,
		module,
		reading,
		results,
		studio,
		hand
	}) => {
		await spaceOut(page);
		await keep(page, asKept(answered));
		await library.open();
		await expectToFit(page);
		await module.open();
		await expectToFit(page);
		await results.open();
		await expectToFit(page);
		const settings = new SettingsPage(page, hand);
		await settings.open();
		await expectToFit(page);
		await settings.askToDelete();
		await expectToFit(page);
		await studio.open();
		await expectToFit(page);
		await studio.begin(bees);
		await studio.show('Questions');
		await studio.press('Keep', studio.suggestions.first());
		await studio.toggle(1);
		await expectToFit(page);
		await reading.open('why-talk');
		await expectToFit(page);
		await reading.open('whole-text');
		await hand.press(reading.question(18).chooseSentence);
		await expect(reading.sentence('Russian forces were advancing')).toBeVisible();
		await expectToFit(page);
		await reading.question(items.length).check();
		await hand.press(reading.question(items.length).ordering.keep);
		await expect(reading.question(items.length).verdict).toBeFocused();
		await expectToFit(page);
	});
});

for (const width of [1440, 360])
	test.describe(`On ${width} pixels`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('no line moves while a page loads, at the first visit and at the next', async ({
			page,
			reading
		}) => {
			await watchShifts(page);
			await reading.open('why-talk');
			expect(await shifts(page)).toEqual([]);
			await reading.open('aftermath');
			expect(await shifts(page)).toEqual([]);
			await keep(page, asKept(answered));
			await reading.open('why-talk');
			await expect(reading.question(1).verdict).toBeVisible();
			expect(await shifts(page)).toEqual([]);
			await reading.open('aftermath');
			expect(await shifts(page)).toEqual([]);
		});
	});
