import { readFile } from 'node:fs/promises';
import { parse } from '../../src/lib/core/module/markdown/parse';
import { expect, test } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { bees } from './bees';

test('A text becomes a module: pasted, five suggestions kept, one edited, looked at, saved', async ({
	page,
	studio
}) => {
	await studio.open();
	await studio.begin(bees);
	for (let kept = 0; kept < 5; kept++) {
		await studio.press('Keep', studio.suggestions.first());
		await expect(studio.items).toHaveCount(kept + 1);
	}
	await studio.toggle(1);
	await studio
		.item(1)
		.getByLabel('Question', { exact: true })
		.fill('What does the text say of the swarm?');
	await studio.toggle(1);
	await expect(studio.stem(studio.item(1))).toHaveText('What does the text say of the swarm?');

	await studio.look('Preview');
	await expect(
		page.getByRole('group', { name: /What does the text say of the swarm/ })
	).toBeVisible();
	await studio.press('Back to the studio');

	await studio.look('Finish');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		studio.press('Save as a file')
	]);
	const { module, diagnostics } = parse(await readFile(await download.path(), 'utf8'));
	expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(module?.sections.flatMap(({ items }) => items)).toHaveLength(5);
});

test('Whoever points at a question sees its proof in the text, and the other way round', async ({
	studio
}) => {
	await studio.open();
	await studio.begin(bees);
	const first = studio.suggestions.first();
	await first.getByRole('heading').hover();
	await expect(studio.lit.first()).toBeVisible();
	const proof = await studio.lit.first().textContent();
	await studio.suggestions.nth(1).getByRole('heading').hover();
	await expect(studio.lit.first()).not.toHaveText(proof ?? '');
	await studio.text.getByText(proof ?? '').hover();
	await expect(studio.lit.first()).toHaveText(proof ?? '');
});

test('What was done is undone and done again, and is there after a reload', async ({ studio }) => {
	await studio.open();
	await studio.begin(bees);
	await studio.press('Keep', studio.suggestions.first());
	await studio.press('Drop', studio.suggestions.first());
	await studio.toggle(1);
	const stem = studio.item(1).getByLabel('Question', { exact: true });
	const before = await stem.inputValue();
	await stem.fill('What is said here?');
	await studio.press(/^Undo/);
	await expect(stem).toHaveValue(before);
	await studio.press(/^Redo/);
	await expect(stem).toHaveValue('What is said here?');

	const open = await studio.suggestions.evaluateAll((all) =>
		all.map((card) => card.getAttribute('data-suggestion'))
	);
	// In the middle of an edit: nothing waits for a pause to be kept.
	await stem.fill('What is said here, and why?');
	await studio.reload();
	await studio.found();
	await expect(studio.stem(studio.item(1))).toHaveText('What is said here, and why?');
	expect(
		await studio.suggestions.evaluateAll((all) =>
			all.map((card) => card.getAttribute('data-suggestion'))
		)
	).toEqual(open);
});

test('Sections are split, joined, renamed and edited, and questions keep their proof', async ({
	page,
	studio
}) => {
	await studio.open();
	await studio.begin(bees);
	await studio.press('Keep', studio.suggestions.first());
	const sections = studio.text.getByRole('region');
	const count = await sections.count();
	await page.locator('summary').filter({ hasText: 'Change the section' }).first().click();
	await studio.press('Split', studio.section(1));
	await page.getByRole('dialog').getByRole('radio').nth(1).check();
	await studio.press('Split', page.getByRole('dialog'));
	await expect(sections).toHaveCount(count + 1);
	await studio.section(2).getByLabel('Title of section 2').fill('The second half');
	await studio.press('Join with the next', studio.section(1));
	await expect(sections).toHaveCount(count);

	await studio.press(/^Edit the text/, studio.section(1));
	const paragraph = studio.section(1).getByLabel('Paragraph 1', { exact: true });
	await paragraph.fill(`It is told first. ${await paragraph.inputValue()}`);
	await paragraph.blur();
	await studio.press(/^✓ Edit the text|^Edit the text/, studio.section(1));
	await expect(studio.section(1)).toContainText('It is told first.');
	await expect(studio.items).toHaveCount(1);
});

test('A question of one’s own is written, proved by what was selected', async ({
	page,
	studio
}) => {
	await studio.open();
	await studio.begin(bees);
	await studio.press('Write a question');
	const item = studio.items.first();
	await expect(item.getByLabel('Question', { exact: true })).toBeFocused();
	await page.keyboard.type('Who looks for a new home?');
	await studio.press('Choose sentences', item);
	await item.getByRole('group', { name: 'Which sentences' }).getByRole('checkbox').nth(2).check();
	await studio.press('Use these sentences', item);
	await expect(item.locator('q')).toHaveCount(2);
	await studio.press(/^Take away/, item);
	await expect(item.locator('q')).toHaveCount(1);
	await studio.text.locator('p').nth(3).selectText();
	await studio.press(/^Use the words selected/, item);
	await expect(item.locator('q')).toHaveCount(2);
});

test('The source is the same module, and says where it is not one', async ({ page, studio }) => {
	await studio.open();
	await studio.begin(bees);
	await studio.press('Keep', studio.suggestions.first());
	await studio.look('Source');
	const source = page.getByRole('textbox', { name: 'Markdown of the module' });
	await expect(source).toContainText('title:');
	await source.click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('\n\n#### A heading too deep\n');
	await expect(page.getByText('has no place here').first()).toBeVisible();
	await studio.look('Edit');
	await expect(page.getByText('There are errors in the source')).toBeVisible();
	await studio.press(/^Undo/);
	await expect(page.getByText('There are errors in the source')).toHaveCount(0);
	await expect(studio.items).toHaveCount(1);
});

test('A text in another language gets whole sentences, and is told so', async ({
	page,
	studio
}) => {
	await studio.open();
	const file = new URL('../../src/lib/content/istanbul-talks/uk.md', import.meta.url);
	const { module } = parse(await readFile(file, 'utf8'));
	const text = module?.sections
		.flatMap(({ passage }) => passage)
		.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
		.flatMap((run) => (run.type === 'text' ? run.text : []))
		.join('\n\n');
	await studio.field.fill(text ?? '');
	await studio.press('Make sections and questions');
	await expect(page.getByText('This text is in Ukrainian')).toBeVisible();
});

test.describe('By keyboard', () => {
	test.use({ by: 'keyboard' });

	test('suggestions are kept, dropped and replaced one after another, and the focus goes on', async ({
		page,
		studio
	}) => {
		await studio.open();
		await studio.begin(bees);
		const [first, second, third] = await studio.suggestions.evaluateAll((all) =>
			all.map((card) => card.getAttribute('data-suggestion'))
		);
		await studio.press('Keep', studio.suggestions.first());
		await expect(
			page.locator(`[data-suggestion="${second}"]`).getByRole('button', { name: 'Keep' })
		).toBeFocused();
		await studio.press('Drop', studio.suggestions.first());
		await expect(
			page.locator(`[data-suggestion="${third}"]`).getByRole('button', { name: 'Keep' })
		).toBeFocused();
		await expect(page.locator(`[data-item="${first}"]`)).toBeVisible();
		await studio.toggle(1);
		await expect(studio.item(1).getByLabel('Question', { exact: true })).toBeFocused();
		await studio.toggle(1);
		await page.keyboard.press('Control+z');
		await expect(page.locator(`[data-suggestion="${second}"]`)).toBeVisible();
	});
});

test.describe('On a small screen', () => {
	test.use({ by: 'touch', hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('text and questions take turns, nothing is too wide, and what is tapped is big enough', async ({
		page,
		studio
	}) => {
		await studio.open();
		await expectToFit(page);
		await studio.begin(bees);
		await expect(studio.text).toBeVisible();
		await studio.show('Questions');
		await expect(studio.text).toBeHidden();
		await studio.press('Keep', studio.suggestions.first());
		await studio.toggle(1);
		await expectToFit(page);
		for (const target of await studio.item(1).getByRole('button').all())
			expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
		await studio.show('Text');
		await expect(studio.section(1)).toBeVisible();
		await expectToFit(page);
	});
});
