import type { Locator, Page } from '@playwright/test';
import { evidenceOf, type Item } from '../../src/lib/core/items/item';
import { passagesFor } from '../../src/lib/core/module/pages';
import { blockText, plain } from '../../src/lib/core/text/rich';
import { expect, test } from '../pages/fixtures';
import { istanbul } from './istanbul-talks';

test.use({ javaScriptEnabled: false });

/** No level of the headings is left out, and there is one title. */
async function expectOrderedHeadings(page: Page) {
	const levels = await page
		.getByRole('heading')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
	expect(levels[0]).toBe(1);
	for (const [index, level] of levels.entries())
		if (index > 0) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
}

/** The only buttons are those that the browser itself works: the words that the glossary explains. */
async function expectNothingDead(page: Page) {
	await expect(page.locator('button:not([popovertarget])').filter({ visible: true })).toHaveCount(
		0
	);
	await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
}

/** By its role: Playwright does not look for texts inside of <noscript>. */
function paragraph(within: Page | Locator, text: string): Locator {
	return within.getByRole('paragraph').filter({ hasText: text });
}

/** A question has all that it asks, and its answer and proof for those who open them. */
async function expectWhole(question: Locator, item: Item) {
	const quotes = question.getByRole('blockquote');
	const rows = question.getByRole('listitem');
	await expect(question.getByText(plain(item.stem)).first()).toBeVisible();
	await expect(quotes).toHaveCount(0);
	if (item.type === 'order') {
		await expect(rows).toHaveCount(item.cards.length);
		for (const { text } of item.cards)
			await expect(rows.filter({ hasText: `____ ${plain(text)}` })).toBeVisible();
	} else
		for (const { text } of item.options)
			await expect(question.getByRole('radio', { name: plain(text) })).toBeVisible();

	const answer = question.getByRole('group').last();
	await answer.getByText('Answer and proof').click();
	await expect(quotes).toContainText(evidenceOf(item).map(({ quote }) => quote));
	await expect(answer).toContainText(plain(item.explanation));
	if (item.type === 'order')
		await expect(answer.getByRole('listitem')).toHaveText(
			item.cards.map(({ text }) => plain(text))
		);
	else
		for (const { id, text } of item.options)
			await expect(answer.getByText(plain(text), { exact: true })).toHaveCount(
				item.key.includes(id) ? 1 : 0
			);
}

for (const section of istanbul.sections)
	test(`Without scripts, “${section.title}” can be read, with questions, answers and proof`, async ({
		page,
		reading
	}) => {
		await page.goto(`read/istanbul-talks/en/${section.id}/`);
		await expectOrderedHeadings(page);
		await expectNothingDead(page);
		for (const passage of passagesFor(istanbul, section.id))
			for (const block of passage.blocks)
				await expect(paragraph(reading.text, blockText(block))).toBeVisible();
		const questions = reading.questions.getByRole('article');
		for (const [index, item] of section.items.entries())
			await expectWhole(questions.nth(index), item);
	});

test('Without scripts, the way leads from the library through all sections to the results', async ({
	page,
	library,
	module: overview,
	reading
}) => {
	await page.goto('');
	await expectOrderedHeadings(page);
	await expectNothingDead(page);
	await library.cards.getByRole('link', { name: istanbul.title, exact: true }).click();
	await expect(overview.title).toHaveText(istanbul.title);
	await expectOrderedHeadings(page);
	await expectNothingDead(page);
	await expect(overview.page.getByText(istanbul.description)).toBeVisible();
	await overview.wayOn.click();
	for (const section of istanbul.sections) {
		await expect(reading.title).toHaveText(section.title);
		await reading.questions.getByRole('link', { name: /^(Next|Results)/ }).click();
	}
	await expect(paragraph(page, 'by a script, which is switched off')).toBeVisible();
	await expectOrderedHeadings(page);
	await expectNothingDead(page);
	await page.getByRole('main').getByRole('link', { name: istanbul.title }).click();
	await expect(overview.title).toHaveText(istanbul.title);
});

test('Without scripts, “Your data” says what it is for and claims nothing about what is kept', async ({
	page
}) => {
	await page.goto('settings/');
	await expect(paragraph(page, 'needs scripts, which are switched off')).toBeVisible();
	await expect(page.getByText('no question has been answered')).toBeHidden();
	await expectOrderedHeadings(page);
	await expectNothingDead(page);
});

test('Without scripts, a word of the glossary explains itself', async ({ page }) => {
	await page.goto('read/istanbul-talks/en/why-talk/');
	await page.getByRole('button', { name: 'delegations' }).click();
	const note = page.getByRole('dialog', { name: 'delegations' });
	await expect(note).toContainText('sent to speak and negotiate');
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
});
