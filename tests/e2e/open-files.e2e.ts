import { readFileSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import { expectAccessible } from '../pages/accessible';
import { expect, test as base } from '../pages/fixtures';
import { StartPage } from '../pages/start-page';
import { aDocx, anEpub, aPdf } from '../text-files';

const test = base.extend<{ start: StartPage }>({
	start: async ({ page, hand }, use) => use(new StartPage(page, hand))
});

const tide = 'An hour after moonrise the water begins to climb in the harbour of the old town.';
const module = readFileSync(new URL('../fixtures/modules/tides.md', import.meta.url), 'utf8');

test.beforeEach(({ start }) => start.open());

const files = [
	{ name: 'tide.txt', bytes: `Why the tide comes late\n\n${tide}` },
	{ name: 'tide.md', bytes: `# Why the tide comes late\n\n${tide}` },
	{
		name: 'tide.html',
		bytes: `<!doctype html><title>Tide</title><nav>Home</nav><article><h1>Why</h1><p onclick="steal()">${tide}</p><script>steal()</script><img src="https://example.org/x" onerror="steal()"></article>`
	},
	{ name: 'tide.docx', bytes: aDocx(['# Why the tide comes late', tide]) },
	{ name: 'tide.epub', bytes: anEpub([{ title: 'Why', body: `<p>${tide} ${tide}</p>` }]) },
	{
		name: 'tide.pdf',
		bytes: aPdf([
			[
				{ x: 60, y: 780, size: 20, text: 'Why the tide comes late' },
				{ x: 60, y: 740, size: 11, text: 'An hour after moonrise the water begins' },
				{ x: 60, y: 726, size: 11, text: 'to climb in the harbour of the old town.' }
			]
		])
	}
];

for (const file of files)
	test(`A draft is begun from ${file.name}`, async ({ page, start }) => {
		await start.openFile(file);
		await expect(page.getByRole('region', { name: 'Text' })).toContainText(tide);
	});

test('A file that is a module of ours is opened as one', async ({ page, start }) => {
	await start.openFile({ name: 'tides.md', bytes: module });
	await expect(page.getByRole('main')).toContainText('Why the tides turn');
});

test('Of a book one chooses the chapters', async ({ page, start, hand }) => {
	const words = (word: string) => `<p>${`${word} water climbs in the harbour. `.repeat(10)}</p>`;
	await start.openFile({
		name: 'tides.epub',
		bytes: anEpub([
			{ title: 'The near tide', body: words('Near') },
			{ title: 'The far tide', body: words('Far') }
		])
	});
	await expect(start.chapters).toContainText('The near tide');
	await expect(start.chapters.locator('legend')).toBeFocused();
	await hand.press(start.take);
	await expect(start.chapters).toContainText('Choose at least one chapter.');
	const far = start.chapters.getByRole('checkbox', { name: /^The far tide/ });
	await hand.choose(far, far);
	await page.evaluate(axe.source);
	await expectAccessible(page, 'chapters to choose from');
	await hand.press(start.take);
	const text = page.getByRole('region', { name: 'Text' });
	await expect(text).toContainText('Far water climbs');
	await expect(text).not.toContainText('Near water climbs');
});

for (const { name, bytes, says } of [
	{
		name: 'photo.txt',
		bytes: '\x89PNG\r\n\x1a\n',
		says: 'There is no text in this file that could'
	},
	{
		name: 'table.xlsx',
		bytes: aDocx([]).slice(0, 40),
		says: 'This file is damaged or was cut off'
	},
	{
		name: 'cut.docx',
		bytes: aDocx([tide]).slice(0, 300),
		says: 'This file is damaged or was cut off'
	},
	{ name: 'scan.pdf', bytes: aPdf([[]]), says: 'as a scanner makes them' },
	{ name: 'letter.rtf', bytes: '{\\rtf1 Tide}', says: 'Readback does not read RTF files' },
	{ name: 'empty.md', bytes: '', says: 'There is no text in this file.' }
])
	test(`${name} is refused with the reason, and what was typed stays`, async ({ page, start }) => {
		await start.text.fill('Typed before.');
		await start.openFile({ name, bytes });
		await expect(start.main).toContainText(says);
		await expect(start.text).toHaveValue('Typed before.');
		await page.evaluate(axe.source);
		await expectAccessible(page, name);
	});

test('Nothing to begin with is said, and so is a text that is too long', async ({
	page,
	start,
	hand
}) => {
	await hand.press(start.go);
	await expect(start.main).toContainText('There is no text yet.');
	await expect(start.text).toBeFocused();
	await start.text.evaluate((field: HTMLTextAreaElement) => {
		field.value = 'tide '.repeat(250_000);
	});
	await hand.press(start.go);
	await expect(page.getByRole('main')).toContainText('it has 1,250,000 characters of 1,000,000');
});

test('The letters of an old file are guessed, and are to be looked at first', async ({ start }) => {
	const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xef, 0xeb, 0xe8, 0xe2, 0x2e]);
	await start.openFile({ name: 'old.txt', bytes: cyrillic });
	await expect(start.main).toContainText('They were read as windows-1251');
	await expect(start.text).toHaveValue('Приплив.');
	await expect(start.text).toBeFocused();
});

test('A file can be dropped', async ({ page, start }) => {
	const transfer = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'tide.txt'));
		return data;
	}, tide);
	await start.text.dispatchEvent('drop', { dataTransfer: transfer });
	await expect(page.getByRole('region', { name: 'Text' })).toContainText(tide);
});

test('Reading a long file can be stopped, and the page stays quick meanwhile', async ({
	page,
	start,
	hand
}) => {
	await page.evaluate(() => {
		const seen = window as unknown as { longest: number };
		seen.longest = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
		}).observe({ type: 'longtask' });
	});
	const cell = '<td><b>An hour after moonrise the water climbs.</b></td>';
	const bytes = `<!doctype html><table>${`<tr>${cell.repeat(4)}</tr>`.repeat(12_000)}</table>`;
	// From the disk: a file that the test itself hands over would keep the page busy.
	const path = test.info().outputPath('long.html');
	writeFileSync(path, bytes);
	await start.file.setInputFiles(path);
	await expect(start.main).toContainText('Reading long.html');
	await hand.press(page.getByRole('button', { name: 'Cancel' }));
	await expect(start.main).toContainText('Stopped.');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	expect(
		await page.evaluate(() => (window as unknown as { longest: number }).longest)
	).toBeLessThan(100);
});
