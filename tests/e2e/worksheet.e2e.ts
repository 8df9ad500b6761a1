import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { evidenceOf } from '../../src/lib/core/items/item';
import { compile } from '../../src/lib/core/module/compile';
import type { Module } from '../../src/lib/core/module/module';
import { worksheet } from '../../src/lib/core/module/worksheet';
import { blockText, plain } from '../../src/lib/core/text/rich';
import { expect, test as base } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { letters, lettersOf, readPaper, type Sheet } from '../pages/paper';
import { WorksheetPage } from '../pages/worksheet-page';

const test = base.extend<{ worksheet: WorksheetPage }>({
	worksheet: async ({ page, hand }, use) => use(new WorksheetPage(page, hand))
});

const ids = ['istanbul-talks', 'bee-swarm', 'canal-lock'];

function read(id: string): Module {
	const file = readFileSync(`src/lib/content/${id}/en.md`, 'utf8');
	const { module } = compile(file, { shipped: true });
	if (!module) throw new Error(`The module ${id} can’t be read.`);
	return module;
}

const count = (text: string, part: string) => text.split(part).length - 1;

/** The pages up to the key, and those of the key, which has its own from the first line on. */
function apart(sheets: readonly Sheet[]) {
	const first = sheets.findIndex(({ lines }) => lines[1]?.text === 'Key');
	expect(first, 'the page where the key begins').toBeGreaterThan(0);
	expect(sheets[first]?.lines[0]?.text).toMatch(/^Key – /);
	return { asked: sheets.slice(0, first), key: sheets.slice(first) };
}

function expectQuestionsOnce(module: Module, asked: readonly Sheet[]) {
	const printed = asked.map((sheet) => lettersOf([sheet]));
	const { sections } = worksheet(module);
	for (const { view, number } of sections.flatMap(({ questions }) => questions)) {
		const stem = letters(`${number}${plain(view.stem)}`);
		expect(count(printed.join(''), stem), stem).toBe(1);
		// All of a question is on one page, and in the order of the screen.
		const page = printed.find((text) => text.includes(stem)) ?? '';
		const parts =
			view.type === 'choice'
				? view.options.map(({ text }, place) => `${'ABCDEFGH'.charAt(place)}${plain(text)}`)
				: view.cards.map(({ text }) => plain(text));
		const places = parts.map((part) => page.indexOf(letters(part), page.indexOf(stem)));
		expect(places, stem).not.toContain(-1);
		expect(places, stem).toEqual(places.toSorted((a, b) => a - b));
	}
}

function expectNothingTold(module: Module, asked: readonly Sheet[]) {
	const printed = lettersOf(asked);
	expect(printed).not.toMatch(/(Line|Lines|Paragraph)\d/);
	const text = letters(module.sections.flatMap(({ passage }) => passage.map(blockText)).join(''));
	for (const item of module.sections.flatMap(({ items }) => items)) {
		const feedback = item.type === 'choice' ? item.options.map((option) => option.feedback) : [];
		const said = [item.explanation, ...feedback].map((words) => letters(plain(words)));
		// Some of it says no more than the text does.
		for (const words of said.filter((one) => one !== '' && !text.includes(one)))
			expect(printed).not.toContain(words);
	}
}

function expectKey(module: Module, key: readonly Sheet[]) {
	const printed = lettersOf(key);
	for (const { number, marks } of worksheet(module).key)
		expect(printed).toContain(letters(`${number}${marks.join(', ')}`));
}

for (const id of ids)
	for (const paper of ['a4', 'letter'] as const)
		test(`The worksheet of ${id} on ${paper} has its questions once, then the key on pages of its own`, async ({
			worksheet: page
		}) => {
			const module = read(id);
			await page.open(id, paper === 'a4' ? '' : '#paper=letter');
			const sheets = await page.paper();
			const [width, height] = paper === 'a4' ? [595, 842] : [612, 792];
			for (const sheet of sheets) {
				expect(Math.abs(sheet.width - width)).toBeLessThan(1);
				expect(Math.abs(sheet.height - height)).toBeLessThan(1);
			}
			const { asked, key } = apart(sheets);
			expect(asked.length).toBeLessThanOrEqual(8);
			expect(key.length).toBeLessThanOrEqual(3);
			expectQuestionsOnce(module, asked);
			expectNothingTold(module, asked);
			expectKey(module, key);
		});

for (const settings of ['', '#paper=letter', '#size=large'])
	test(`Lines are numbered where they are printed, and the key names those that hold the proof ${settings}`, async ({
		worksheet: page
	}) => {
		const module = read('istanbul-talks');
		await page.open(module.id, settings);
		const lines = await page.lines();
		expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
		const { asked } = apart(await page.paper());

		// Each line of the text is one line on paper, with its number before every fifth, in order.
		const printed = asked.flatMap((sheet) => sheet.lines.map(({ text }) => letters(text)));
		let from = 0;
		for (const { number, text } of lines) {
			const expected = `${number % 5 === 0 ? number : ''}${letters(text)}`;
			const at = printed.indexOf(expected, from);
			expect(at, expected).toBeGreaterThanOrEqual(from);
			from = at + 1;
		}

		const proofs = await page.proofs();
		const quotes = module.sections.flatMap(({ items }) => items.flatMap(evidenceOf));
		expect(proofs.map(({ quote }) => quote).sort()).toEqual(
			quotes.map(({ quote }) => quote).sort()
		);
		for (const { where, quote } of proofs) {
			const [, first = '', last = first] = /^Lines? (\d+)(?:–(\d+))?$/.exec(where) ?? [];
			const held = lines.slice(Number(first) - 1, Number(last));
			const words = held.map(({ text }) => letters(text));
			expect(words.join(''), where).toContain(letters(quote));
			// And no line more than it takes.
			expect(words.slice(1).join(''), where).not.toContain(letters(quote));
			expect(words.slice(0, -1).join(''), where).not.toContain(letters(quote));
		}
	});

test('Large print has no letter below 18 points, on either paper', async ({ worksheet: page }) => {
	for (const paper of ['', '&paper=letter']) {
		await page.open('canal-lock', `#size=large${paper}`);
		for (const { smallest } of await page.paper()) expect(smallest).toBeGreaterThan(17.95);
	}
});

test('The paper, the size and what is on the sheet can be chosen, and stay in the address', async ({
	worksheet: page,
	hand
}) => {
	await page.open('canal-lock');
	await hand.press(page.choice('US Letter'));
	await hand.press(page.choice('Key, on its own pages'));
	await expect(page.page).toHaveURL(/#paper=letter&key=no$/);
	const sheets = await page.paper();
	expect(Math.round(sheets[0]?.width ?? 0)).toBe(612);
	expect(lettersOf(sheets)).not.toMatch(/Lines?\d/);

	await hand.press(page.choice('Key, on its own pages'));
	await hand.press(page.choice('Text with line numbers'));
	await page.reload();
	await expect(page.choice('US Letter')).toBeChecked();
	await expect(page.choice('Text with line numbers')).not.toBeChecked();
	const { asked, key } = apart(await page.paper());
	expect(lettersOf(asked)).not.toContain(letters('The water of a canal stands almost still'));
	// There are no lines to name without the text.
	expect(lettersOf(asked)).toContain('Provedbyparagraph');
	expect(lettersOf(key)).toMatch(/Paragraph\d/);
	expect(lettersOf(key)).not.toMatch(/Lines?\d/);
});

test('Going there and back between sizes leaves the lines as they were', async ({
	worksheet: page,
	hand
}) => {
	await page.open('bee-swarm');
	const before = await page.lines();
	await hand.press(page.choice('Large print (18 point)'));
	expect((await page.lines()).length).toBeGreaterThan(before.length);
	await hand.press(page.choice('Normal'));
	expect(await page.lines()).toEqual(before);
});

test('A text with quotes, lists, tables and line breaks is numbered too', async ({
	page,
	worksheet: sheet
}) => {
	const text = `
		<div class="block" data-block="0"><blockquote><p data-start="0" data-end="11">one<br>two <em>six</em></p></blockquote></div>
		<div class="block" data-block="1"><ul><li data-start="0" data-end="5">three</li><li data-start="6" data-end="10">four</li></ul></div>
		<div class="block" data-block="2"><table><tbody>
			<tr data-start="0" data-end="9"><td>five</td><td>${'wide '.repeat(40)}</td></tr>
			<tr data-start="10" data-end="18"><td>six</td><td>cell</td></tr>
		</tbody></table></div>`;
	await page.route('**/print/bee-swarm/en/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const body = html.replace(
			/(<div class="text"[^>]*>)[^]*?(?=<div class="words")/,
			`$1${text}</div>`
		);
		await route.fulfill({ response, body });
	});
	await sheet.open('bee-swarm');
	expect((await sheet.lines()).slice(0, 4).map(({ text }) => text)).toEqual([
		'one',
		'two six',
		'three',
		'four'
	]);
	await expect(page.getByRole('row').first().locator('.line-number')).toHaveText('5');
	expect((await sheet.lines())[4]?.number).toBe(7);
});

test.describe('Without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const id of ids)
		test(`the worksheet of ${id} numbers paragraphs, and its key names them`, async ({ page }) => {
			const module = read(id);
			await page.goto(`print/${id}/en/`);
			await expect(page.getByRole('button')).toHaveCount(0);
			const { asked, key } = apart(
				await readPaper(await page.pdf({ preferCSSPageSize: true, format: 'A4' })).then((sheets) =>
					// The running head needs a script; the key’s own pages do not.
					sheets.map((sheet) => ({
						...sheet,
						lines:
							sheet.lines[0]?.text === 'Key'
								? [{ text: 'Key – ', start: 0 }, ...sheet.lines]
								: sheet.lines
					}))
				)
			);
			expectQuestionsOnce(module, asked);
			expectNothingTold(module, asked);
			expectKey(module, key);
			const { sections, key: answers } = worksheet(module);
			const starts = sections.flatMap(({ blocks, firstParagraph }) =>
				blocks.map((block, index) => {
					const words = block.type === 'paragraph' ? plain(block.children) : '';
					return letters(`${firstParagraph + index}${words.slice(0, 30)}`);
				})
			);
			for (const start of starts) expect(lettersOf(asked)).toContain(start);
			for (const { paragraph, quote } of answers.flatMap(({ proofs }) => proofs))
				expect(lettersOf(key)).toContain(letters(`Paragraph ${paragraph}“${quote.slice(0, 12)}`));
		});
});

test('The module’s page leads to its worksheet', async ({ module, page }) => {
	await module.open();
	await page.getByRole('link', { name: 'Print a worksheet' }).click();
	await expect(page).toHaveURL(/print\/istanbul-talks\/en\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'The Istanbul talks of March 2022'
	);
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [1280, 360])
		test.describe(`In the ${colorScheme} theme, ${width} pixels wide`, () => {
			test.use({ colorScheme, viewport: { width, height: 800 } });

			test('the worksheet has no barrier and is black on white', async ({
				page,
				worksheet: sheet
			}) => {
				await page.addInitScript({ content: axe.source });
				await sheet.open('istanbul-talks');
				const found = await page.evaluate(async () => {
					const { axe: run } = window as unknown as { axe: typeof axe };
					return (await run.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
				});
				expect(found).toEqual([]);
				const colours = await sheet.sheet.evaluate((element) => {
					const { color, backgroundColor } = getComputedStyle(element);
					return [color, backgroundColor];
				});
				expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
			});
		});

test.describe('On 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('nothing has to be scrolled sideways, and the paper is the same', async ({
		page,
		worksheet: sheet
	}) => {
		await sheet.open('bee-swarm', '#size=large');
		await expectToFit(page);
		await sheet.open('bee-swarm');
		await expectToFit(page);
		const narrow = await sheet.lines();
		await page.setViewportSize({ width: 1280, height: 800 });
		await sheet.reload();
		expect(await sheet.lines()).toEqual(narrow);
	});
});
