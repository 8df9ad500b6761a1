import type { ModuleRecord } from '../../src/lib/core/record/record';
import { exportProgress } from '../../src/lib/store/progress-file';
import { recordKey } from '../../src/lib/store/records';
import { expect, test as base } from '../pages/fixtures';
import { aRecord, anAnswer, asKept, fillStorage, keep, kept } from '../pages/kept';
import { SettingsPage } from '../pages/settings-page';
import { items, key, title } from './istanbul-talks';

const test = base.extend<{ settings: SettingsPage }>({
	settings: async ({ page, hand }, use) => use(new SettingsPage(page, hand))
});

const id = 'istanbul-talks';
const [first, second] = items;
if (!first || !second) throw new Error('The module has no questions.');
const here = aRecord(id, anAnswer(first, ['a']));
const there = aRecord(id, anAnswer(second, ['b'], { attempt: 'elsewhere' }));
const fileOf = (record: ModuleRecord) => exportProgress([record], '2026-03-02T10:00:00.000Z');

test('What is exported, deleted and imported is all there again', async ({ reading, settings }) => {
	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await reading.question(2).giveUp();
	await settings.open();
	await expect(settings.line(title)).toContainText('2 answers');
	const file = await settings.export();
	await expect(settings.said).toHaveText(/^Saved as readback-\d{4}-\d\d-\d\d\.json\.$/);

	await settings.askToDelete();
	await settings.confirm();
	await expect(settings.nothing).toBeVisible();
	await reading.open('why-talk');
	await expect(reading.question(1).checkButton).toBeVisible();

	await settings.open();
	await settings.import(file);
	await expect(settings.said).toHaveText('3 entries added to what is kept on this device.');
	await expect(settings.line(title)).toContainText('2 answers');
	await reading.open('why-talk');
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	await expect(reading.question(2).verdict).toContainText('You said that you don’t know');
});

test.describe('Deleting', () => {
	test.beforeEach(async ({ page, settings }) => {
		await keep(page, asKept(here));
		await settings.open();
	});

	test('asks first, and no is no', async ({ page, settings }) => {
		await settings.askToDelete();
		await expect(settings.dialog).toContainText('Delete all your data on this device?');
		await settings.cancel();
		await expect(settings.dialog).toBeHidden();
		await expect(settings.deleteButton).toBeFocused();
		await settings.askToDelete();
		await page.keyboard.press('Escape');
		await expect(settings.dialog).toBeHidden();
		await expect(settings.deleteButton).toBeFocused();
		expect(await kept(page)).toEqual(asKept(here));
	});

	test('removes every trace, and gives the focus back', async ({ page, settings }) => {
		await settings.askToDelete();
		await settings.confirm();
		await expect(settings.said).toHaveText('Deleted.');
		await expect(settings.deleteButton).toBeFocused();
		expect(await kept(page)).toEqual({});
	});

	test('can be of one module only', async ({ page, settings }) => {
		await keep(page, asKept({ ...here, module: 'tides' }));
		await settings.open();
		await settings.line(title).getByRole('button', { name: 'Delete' }).click();
		await expect(settings.dialog).toContainText(`Delete your answers to “${title}”?`);
		await settings.confirm();
		await expect(settings.line(title)).toBeHidden();
		await expect(page.getByRole('heading', { name: 'What is kept' })).toBeFocused();
		await expect(settings.line('tides')).toBeVisible();
		expect(Object.keys(await kept(page))).toEqual([recordKey('tides')]);
	});
});

test.describe('Importing', () => {
	test('adds to what is here, and nothing twice', async ({ page, settings, results }) => {
		await keep(page, asKept(here));
		await settings.open();
		await settings.import(fileOf(there));
		await expect(settings.line(title)).toContainText('2 answers');
		const both = await kept(page);

		await settings.import(fileOf(there), 'the same again.json');
		await expect(settings.said).toHaveText(/^All of this file was already here/);
		await settings.import(fileOf(here));
		await expect(settings.said).toHaveText(/^All of this file was already here/);
		expect(await kept(page)).toEqual(both);
		await results.open();
		await expect(results.attempts).toHaveCount(2);
	});

	const sound = fileOf(there);
	for (const [what, file, sentence] of [
		['a text', 'Dear diary, today I read about Istanbul.', 'it is not in the JSON format'],
		['nothing', '', 'it is not in the JSON format'],
		['half of a file', sound.slice(0, sound.length / 2), 'it is not in the JSON format'],
		['a file of another program', '{ "quiz": [{ "score": 3 }] }', 'made by another program'],
		[
			'a file of a newer version',
			sound.replace(/"version": \d+/, '"version": 99'),
			'exported by a newer version of Readback'
		],
		[
			'a damaged file',
			sound.replace('"picked": [', '"picked": 1, "was": ['),
			'This progress file is damaged. Nothing was changed. (at: records.0.entries.1'
		]
	] as const)
		test(`${what} is refused with the reason, and changes nothing`, async ({ page, settings }) => {
			await keep(page, asKept(here));
			await settings.open();
			await settings.import(file);
			await expect(settings.said).toContainText(sentence);
			await expect(settings.said).toContainText('Nothing was changed.');
			expect(await kept(page)).toEqual(asKept(here));
			await settings.import(sound);
			await expect(settings.said).toHaveText(/added/);
		});

	test('leaves what a newer version has kept as it is', async ({ page, settings }) => {
		const newer = { [recordKey(id)]: '{"version":99,"data":{}}' };
		await keep(page, newer);
		await settings.open();
		await settings.import(sound);
		await expect(settings.said).toContainText('was saved by a newer version of Readback');
		expect(await kept(page)).toEqual(newer);
	});

	test('changes nothing where there is no room', async ({ page, settings }) => {
		await keep(page, asKept(here));
		await fillStorage(page);
		await settings.open();
		await settings.import(sound);
		await expect(settings.said).toContainText('has no room left');
		await expect(settings.line(title)).toContainText('1 answer');
		expect(await kept(page)).toEqual(asKept(here));
	});
});
