import type { BrowserContext, Locator } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { mouse } from '../pages/hands';
import { ModulePage } from '../pages/module-page';
import type { Question } from '../pages/question';
import { ReadingPage } from '../pages/reading-page';
import { SettingsPage } from '../pages/settings-page';
import { key, title, wrong } from './istanbul-talks';

/** Another tab with the same section. */
async function anotherTab(context: BrowserContext): Promise<ReadingPage> {
	const reading = new ReadingPage(await context.newPage(), mouse);
	await reading.open('why-talk');
	return reading;
}

/** Presses both at one moment, so that neither tab has heard of the other yet. */
async function pressAtOnce(one: Locator, other: Locator) {
	const moment = Date.now() + 200;
	const press = (button: Locator) =>
		button.evaluate((element: HTMLElement, at) => {
			while (Date.now() < at);
			element.click();
		}, moment);
	await Promise.all([press(one), press(other)]);
}

async function expectAnswered(...questions: Question[]) {
	for (const question of questions) await expect(question.verdict).toHaveText('✓ Correct');
}

test.describe('Two tabs on one module', () => {
	test.beforeEach(({ reading }) => reading.open('why-talk'));

	test('An answer given in one tab is there in the other without a reload', async ({
		reading,
		context
	}) => {
		const other = await anotherTab(context);
		const overview = new ModulePage(await context.newPage(), mouse);
		await overview.open();

		await reading.question(2).answer(wrong(2));
		await expect(other.question(2).verdict).toContainText('Not correct');
		await expect(overview.part('Why talk?')).toContainText('1 of 4 questions answered');

		await other.question(2).retry(key(2));
		await expect(reading.question(2).self).toContainText('Right on the second try');
	});

	test('Answers given in turn in two tabs are all kept', async ({ reading, context }) => {
		const other = await anotherTab(context);
		await reading.question(1).answer(key(1));
		await other.question(2).answer(key(2));
		await reading.question(3).answer(key(3));
		for (const tab of [reading, other]) {
			await expectAnswered(tab.question(1), tab.question(2), tab.question(3));
			await tab.reload();
			await expectAnswered(tab.question(1), tab.question(2), tab.question(3));
		}
	});

	const before = [
		['which are the first of all', []],
		['with an attempt under way', [4]]
	] as const;
	for (const [when, answered] of before)
		test(`Two answers given at the same moment are both kept, ${when}`, async ({
			reading,
			context
		}) => {
			const other = await anotherTab(context);
			for (const number of answered) {
				await reading.question(number).answer(key(number));
				await expectAnswered(other.question(number));
			}
			await reading.question(1).choose(key(1));
			await other.question(2).choose(key(2));
			await pressAtOnce(reading.question(1).checkButton, other.question(2).checkButton);

			for (const tab of [reading, other]) {
				await expectAnswered(tab.question(1), tab.question(2));
				for (const number of answered) await expectAnswered(tab.question(number));
			}
			await reading.reload();
			await expectAnswered(reading.question(1), reading.question(2));
			const settings = new SettingsPage(other.page, mouse);
			await settings.open();
			await expect(settings.line(title)).toContainText(`${answered.length + 2} answers`);
		});

	test('A choice that is not checked yet follows to the other tab', async ({
		reading,
		context
	}) => {
		const other = await anotherTab(context);
		await reading.question(1).choose(wrong(1));
		await expect(other.question(1).option(wrong(1))).toBeChecked();
		await other.question(1).choose(key(1));
		await expect(reading.question(1).option(key(1))).toBeChecked();
		await expect(reading.question(1).option(wrong(1))).not.toBeChecked();
	});

	test('Choices made at the same moment in two tabs both stay', async ({ reading, context }) => {
		const other = await anotherTab(context);
		await pressAtOnce(reading.question(1).option(key(1)), other.question(2).option(key(2)));
		await expect(other.question(2).option(key(2))).toBeChecked();
		await reading.question(1).check();
		await other.question(2).check();
		await expectAnswered(reading.question(1), reading.question(2));
	});

	test('Deleting everything in one tab empties the other, and nothing comes back', async ({
		reading,
		context
	}) => {
		await reading.question(1).answer(key(1));
		await reading.question(2).choose(key(2));
		const settings = new SettingsPage(await context.newPage(), mouse);
		await settings.open();
		await settings.askToDelete();
		await settings.confirm();

		await expect(reading.question(1).option(key(1))).not.toBeChecked();
		await expect(reading.question(2).option(key(2))).not.toBeChecked();
		await reading.question(3).answer(key(3));
		await expect(settings.line(title)).toContainText('1 answer');
		await reading.reload();
		await expect(reading.question(1).checkButton).toBeVisible();
	});
});
