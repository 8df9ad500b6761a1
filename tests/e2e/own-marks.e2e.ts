import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Entry } from '../../src/lib/core/record/entry';
import { expectAccessible } from '../pages/accessible';
import { expect, test as base } from '../pages/fixtures';
import { keyboard, mouse } from '../pages/hands';
import { asKept, blockStorage, keep } from '../pages/kept';
import { OwnMarks } from '../pages/own-marks';
import { ReadingPage } from '../pages/reading-page';
import { SettingsPage } from '../pages/settings-page';
import { key, title } from './istanbul-talks';

const test = base.extend<{ marks: OwnMarks; settings: SettingsPage }>({
	marks: async ({ page, hand }, use) => use(new OwnMarks(page, hand)),
	settings: async ({ page, hand }, use) => use(new SettingsPage(page, hand))
});

const id = 'istanbul-talks';
const opening = 'This text retells an article by an unnamed author.';
const bombarded = 'Ukrainian cities were being heavily bombarded.';
const advancing = 'Russian forces were advancing on several fronts.';

/** The focus has not been lost. */
async function expectFocus(page: Page) {
	await expect(page.locator(':focus')).toHaveCount(1);
}

/** Marks as the site would have kept them, made one after the other. */
function someMarks(...marks: { quote: string; block: number; start?: number; note?: string }[]) {
	const entries = marks.flatMap(({ quote, block, start = 0, note }, index): Entry[] => {
		const at = (second: number) => `2026-03-01T09:0${index}:0${second}.000Z`;
		const place = { section: 'why-talk', block, start, end: start + quote.length };
		const own = { id: `mark-${index}`, at: at(0), lang: 'en', quote, ...place };
		const said = { id: `note-${index}`, at: at(1), mark: own.id, text: note ?? '' };
		return [{ kind: 'mark', ...own }, ...(note ? [{ kind: 'note' as const, ...said }] : [])];
	});
	return asKept({ module: id, entries });
}

test.describe('With a mouse', () => {
	test.beforeEach(async ({ reading, marks }) => {
		await reading.open('why-talk');
		await marks.open();
	});

	test('words that are selected are highlighted, noted at, and there again later', async ({
		reading,
		marks
	}) => {
		await marks.select(bombarded);
		await expect(marks.besideSelection).toHaveAccessibleName(/Ukrainian cities were/);
		await marks.highlight.click();
		await expect(reading.announcement).toHaveText('Highlighted.');
		await expect(marks.highlight).toBeFocused();
		await marks.expectPainted(bombarded);
		await expect(marks.entry(bombarded)).toContainText('Paragraph 3');

		await marks.note(bombarded, 'By whom?\nThe text does not say.');
		await expect(marks.button(bombarded, 'Edit note')).toBeFocused();
		await expect(marks.entry(bombarded)).toContainText('By whom?\nThe text does not say.');

		await reading.reload();
		await marks.expectPainted(bombarded);
		await marks.open();
		await marks.note(bombarded, 'Which cities?');
		await expect(marks.entry(bombarded)).toContainText('Which cities?');
		await expect(marks.entry(bombarded)).not.toContainText('By whom?');
	});

	test('a selection over several paragraphs, and over words that are buttons, is one of each', async ({
		page,
		marks
	}) => {
		await marks.select('In late March 2022', 'the author finds them noteworthy');
		await expect(marks.besideSelection).toBeInViewport();
		await marks.besideSelection.click();
		await expectFocus(page);
		await expect(marks.besideSelection).toBeHidden();
		await expect(marks.entries).toHaveCount(2);
		const [first, second] = await marks.painted();
		expect(first).toMatch(/^In late March 2022, delegations from .* by negotiation\.$/);
		expect(second).toMatch(/^Although the talks brought no lasting .* finds them noteworthy$/);
	});

	test('what is selected elsewhere is no matter', async ({ page, marks, reading }) => {
		await reading.question(1).legend.getByText('who met').selectText();
		await expect(marks.highlight).toHaveAttribute('aria-disabled', 'true');
		await expect(marks.besideSelection).toBeHidden();
		await marks.highlight.press('Enter');
		await expect(reading.announcement).toHaveText('First select words in the text.');
		await expectFocus(page);
		await expect(marks.entries).toHaveCount(0);
	});

	test('the same words are highlighted once', async ({ marks }) => {
		for (const _ of [1, 2]) {
			await marks.select(bombarded);
			await marks.highlight.click();
		}
		await expect(marks.entries).toHaveCount(1);
	});
});

test.describe('By keyboard, where nothing can be selected', () => {
	test.use({ by: 'keyboard' });

	test('sentences are chosen, found in the text, and the way leads back', async ({
		page,
		reading,
		marks
	}) => {
		await reading.open('why-talk');
		await marks.open();
		await marks.openSentences();
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(marks.sentence(advancing)).toBeVisible();
		for (const sentence of [advancing, bombarded]) {
			while (!(await marks.sentence(sentence).evaluate((it) => it === document.activeElement)))
				await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			await expect(marks.sentence(sentence)).toBeChecked();
		}
		await marks.hand.press(marks.highlightSentences);
		await expect(marks.highlightSentences).toBeFocused();
		await expect(reading.announcement).toHaveText('Highlighted.');
		await marks.expectPainted(`${advancing} ${bombarded}`);
		await expect(marks.sentence(advancing)).not.toBeChecked();

		await marks.hand.press(marks.button(advancing, 'Show in text'));
		await expect(page.locator(':focus')).toContainText('The author describes the background');
		await expect(page.locator(':focus')).toBeInViewport();
		expect(await marks.painted('found')).toEqual([`${advancing} ${bombarded}`]);
		await page.keyboard.press('Escape');
		await expect(marks.button(advancing, 'Show in text')).toBeFocused();
		expect(await marks.painted('found')).toEqual([]);

		await marks.note(advancing, 'Where?');
		await expect(marks.button(advancing, 'Edit note')).toBeFocused();
		await expect(marks.entry(advancing)).toContainText('Where?');
	});
});

test('A note that is being written is not lost by hiding the text, nor by leaving the page', async ({
	page,
	reading,
	marks
}) => {
	await keep(page, someMarks({ quote: advancing, block: 2, start: 78 }));
	await reading.open('why-talk');
	await marks.open();
	await marks.button(advancing, 'Add a note').click();
	await marks.noteField.fill('Where?');
	await reading.fromMemory.click();
	await expect(marks.entry(advancing)).toHaveCount(0);
	await reading.fromMemory.click();
	await expect(marks.entry(advancing)).toContainText('Where?');
	await marks.button(advancing, 'Edit note').click();
	await marks.noteField.fill('On which fronts?');
	await reading.reload();
	await marks.open();
	await expect(marks.entry(advancing)).toContainText('On which fronts?');
});

test('Sentences that are highlighted already are not announced as new', async ({
	page,
	reading,
	marks
}) => {
	await keep(page, someMarks({ quote: opening, block: 0 }));
	await reading.open('why-talk');
	await marks.open();
	await marks.openSentences();
	await marks.sentences.getByRole('checkbox').first().check();
	await marks.highlightSentences.click();
	await expect(reading.announcement).toHaveText('Already highlighted.');
	await expect(marks.entries).toHaveCount(1);
});

test('What is deleted can be had back, with its note, by one press', async ({
	page,
	reading,
	marks
}) => {
	await keep(page, someMarks({ quote: advancing, block: 2, start: 78, note: 'Where?' }));
	await reading.open('why-talk');
	await marks.open();
	await marks.hand.press(marks.button(advancing, 'Delete'));
	await expect(marks.undo).toBeFocused();
	await marks.expectPainted();
	await marks.hand.press(marks.undo);
	await expect(marks.button(advancing, 'Delete')).toBeFocused();
	await marks.expectPainted(advancing);
	await expect(marks.entry(advancing)).toContainText('Where?');

	await marks.hand.press(marks.button(advancing, 'Delete'));
	await expectFocus(page);
	await reading.reload();
	await marks.open();
	await expect(marks.entries).toHaveCount(0);
	await marks.expectPainted();
});

test('Words that have moved are found again, and those that are gone are told', async ({
	page,
	reading,
	marks
}) => {
	await keep(
		page,
		someMarks(
			{ quote: 'A sentence of an earlier version.', block: 0, note: 'A good one.' },
			{ quote: bombarded, block: 0, start: 7 }
		)
	);
	await reading.open('why-talk');
	await marks.expectPainted(bombarded);
	await marks.open();
	await expect(marks.entries).toContainText([bombarded, 'No longer in the text']);
	await expect(marks.entries.last()).toContainText('A good one.');
	await expect(marks.entries.last().getByRole('button', { name: 'Show in text' })).toHaveCount(0);
});

test('Highlights are painted again whenever the text is drawn anew', async ({
	page,
	reading,
	marks
}) => {
	await keep(page, someMarks({ quote: advancing, block: 2, start: 78 }));
	await reading.open('whole-text');
	await marks.expectPainted(advancing);
	await reading.hand.press(reading.fromMemory);
	await marks.expectPainted();
	await marks.open();
	await expect(marks.self).toContainText('While the text is hidden');
	await expect(marks.self).not.toContainText(advancing);
	await reading.hand.press(reading.showText);
	await marks.expectPainted(advancing);

	const proving = reading.question(18);
	await proving.choose(key(18));
	await reading.hand.press(proving.chooseSentence);
	await expect(reading.sentence('Russian forces were advancing')).toBeVisible();
	await marks.expectPainted();
	await marks.hand.press(marks.button(advancing, 'Show in text'));
	await expect(reading.announcement).toHaveText('The text is not shown at the moment.');
	await reading.hand.press(reading.backTo(18));
	await marks.expectPainted(advancing);
	// A proof that is lit cuts the paragraph’s text anew.
	await reading.open('why-talk');
	await reading.question(4).answer(key(4));
	await expect(reading.lit.first()).toBeVisible();
	await marks.expectPainted(advancing);
});

test('They are of one edition, and no part of an attempt', async ({
	page,
	reading,
	marks,
	results
}) => {
	await keep(page, someMarks({ quote: advancing, block: 2, start: 78 }));
	await page.goto('read/istanbul-talks/uk/why-talk/');
	await reading.live();
	await marks.open();
	await expect(marks.entries).toHaveCount(0);
	expect(await marks.painted()).toEqual([]);

	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await results.open();
	await results.startAgain('why-talk');
	await expect(reading.question(1).checkButton).toBeVisible();
	await marks.expectPainted(advancing);
});

test('They are exported, deleted and brought back with the answers', async ({
	reading,
	marks,
	settings
}) => {
	await reading.open('why-talk');
	await marks.open();
	await marks.select(bombarded);
	await marks.highlight.click();
	await marks.note(bombarded, 'By whom?');
	await settings.open();
	await expect(settings.line(title)).toContainText('0 answers, 1 highlight');
	await expect(settings.main).toContainText('exported and deleted together with the answers');
	const file = await settings.export();
	await settings.askToDelete();
	await settings.confirm();
	await expect(settings.nothing).toBeVisible();
	await reading.open('why-talk');
	await marks.open();
	await expect(marks.entries).toHaveCount(0);

	await settings.open();
	await settings.import(file);
	await reading.open('why-talk');
	await marks.expectPainted(bombarded);
	await marks.open();
	await expect(marks.entry(bombarded)).toContainText('By whom?');
});

test('They can be had as a text', async ({ page, reading, marks }) => {
	await keep(
		page,
		someMarks(
			{ quote: bombarded, block: 2, start: 127, note: 'By whom?' },
			{ quote: advancing, block: 2, start: 78 }
		)
	);
	await reading.open('offer');
	await marks.open();
	await expect(marks.entries).toHaveCount(0);
	expect(await marks.download()).toEqual({
		name: 'readback-istanbul-talks-en.md',
		text: `# ${title}\n\n## Why talk?\n\n> ${advancing}\n\n> ${bombarded}\n\nBy whom?\n`
	});
});

test('Two tabs stay in step, and both keep what is noted at the same moment', async ({
	reading,
	marks,
	context
}) => {
	await reading.open('why-talk');
	const other = await context.newPage();
	await new ReadingPage(other, mouse).open('why-talk');
	const there = new OwnMarks(other, keyboard(other));
	await there.open();
	await marks.open();
	await marks.select(bombarded);
	await marks.highlight.click();
	await there.expectPainted(bombarded);
	await there.note(bombarded, 'By whom?');
	await expect(marks.entry(bombarded)).toContainText('By whom?');
	await marks.hand.press(marks.button(bombarded, 'Delete'));
	await there.expectPainted();
	await expect(there.entries).toHaveCount(0);
});

test('Where nothing can be kept, they last as long as the tab', async ({
	page,
	reading,
	marks
}) => {
	await blockStorage(page);
	await reading.open('why-talk');
	await marks.open();
	await marks.select(bombarded);
	await marks.highlight.click();
	await marks.expectPainted(bombarded);
	await expect(page.getByText('This browser does not let the site keep anything.')).toBeVisible();
	await reading.open('offer');
	await reading.open('why-talk');
	await marks.expectPainted(bombarded);
});

for (const theme of ['light', 'dark', 'sepia'] as const)
	test.describe(`In ${theme}`, () => {
		test.use({
			colorScheme: theme === 'dark' ? 'dark' : 'light',
			viewport: { width: 360, height: 740 }
		});

		test('the list has no barrier, and highlighted words can be read', async ({
			page,
			reading,
			marks
		}) => {
			await page.addInitScript({ content: axe.source });
			const settings = JSON.stringify({ version: 1, data: { theme } });
			await keep(page, {
				...someMarks({ quote: advancing, block: 2, start: 78, note: 'Where?' }),
				'readback:settings': settings
			});
			await reading.open('why-talk');
			await marks.open();
			await marks.openSentences();
			await expectAccessible(page, 'a highlight with a note');
			for (const button of await marks.self.getByRole('button').all())
				expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			await marks.hand.press(marks.button(advancing, 'Edit note'));
			await expect(marks.noteField).toBeFocused();
			await expectAccessible(page, 'writing a note');
			await marks.hand.press(marks.self.getByRole('button', { name: 'Cancel' }));
			await marks.hand.press(marks.button(advancing, 'Delete'));
			await expectAccessible(page, 'a highlight that can be had back');

			// Its text, and a link in it.
			for (const ink of ['--ink', '--accent'])
				expect(await contrast(page, ink, '--own')).toBeGreaterThanOrEqual(4.5);
			expect(await look(page, 'p', 'own')).toMatchObject({ textDecorationStyle: 'double' });
			expect(await background(page, 'own')).not.toBe(await background(page, 'spoken'));
		});
	});

test('In forced colours the line stays, and the colours are the system’s', async ({
	page,
	reading
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await reading.open('why-talk');
	const { textDecorationStyle, backgroundColor } = await look(page, 'p', 'own');
	expect(textDecorationStyle).toBe('double');
	const paper = await page.locator('html').evaluate((it) => getComputedStyle(it).backgroundColor);
	expect(backgroundColor).toBe(paper);
});

/** How an element looks where it is painted. */
function look(page: Page, element: string, name: string) {
	return page
		.locator(`#text [data-block] ${element}`)
		.first()
		.evaluate((it, pseudo) => {
			const { textDecorationStyle, backgroundColor } = getComputedStyle(it, pseudo);
			return { textDecorationStyle, backgroundColor };
		}, `::highlight(${name})`);
}

async function background(page: Page, name: string): Promise<string> {
	return (await look(page, 'p', name)).backgroundColor;
}

/** WCAG 2.2’s ratio of two colours that app.css names, as this page has them. */
function contrast(page: Page, one: string, other: string): Promise<number> {
	return page.evaluate(
		(names) => {
			const probe = document.body.appendChild(document.createElement('i'));
			const [a = 0, b = 0] = names.map((name) => {
				probe.style.color = `var(${name})`;
				const [red = 0, green = 0, blue = 0] = (
					getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
				).map((part) => {
					const value = Number(part) / 255;
					return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			});
			probe.remove();
			return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		},
		[one, other]
	);
}
