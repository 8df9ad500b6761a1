import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { key, wrong } from './istanbul-talks';

/** The site’s words in Arabic, by the names of the messages. */
const file = new URL('../../src/lib/i18n/messages/ar/answering.json', import.meta.url);
const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

async function open(page: Page, section: string) {
	await page.goto(`ar/read/istanbul-talks/en/${section}/`);
	await expect(page.locator('html')).toHaveAttribute('data-scripts', 'live');
}

function question(page: Page, place: number) {
	const self = page.getByRole('article').nth(place);
	const button = (name: string) => self.getByRole('button', { name: words[name] ?? '' });
	return { self, button, verdict: self.getByRole('heading', { level: 3 }) };
}

/** Every text says in which language it is; one of some length runs as that language does. */
async function expectToldApart(page: Page, state: string) {
	const found = await page.locator('main').evaluate((main) => {
		const mistaken: string[] = [];
		const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const within = text.parentElement;
			const written = text.textContent?.trim() ?? '';
			// The letters of options, and what stands on a key, are the same everywhere.
			if (!within || within.closest('noscript') || /^([A-Z]|Esc)$/.test(written)) continue;
			const arabic = /\p{Script=Arabic}/u.test(written);
			if (!arabic && !/\p{Script=Latin}/u.test(written)) continue;
			const lang = within.closest('[lang]')?.getAttribute('lang') ?? '';
			const { direction } = getComputedStyle(within);
			if (arabic !== (lang === 'ar') || (written.length > 30 && arabic !== (direction === 'rtl')))
				mistaken.push(`${lang} ${direction}: ${written}`);
		}
		return mistaken;
	});
	expect(found, state).toEqual([]);
}

test('On an Arabic page the words of an English text are told apart from the page’s', async ({
	page
}) => {
	await open(page, 'why-talk');
	await expectToldApart(page, 'before an answer');
	const first = question(page, 0);
	await first.self.getByRole('radio', { name: wrong(1) }).check();
	await first.button('check_answer').click();
	await expect(first.verdict).toContainText(words.verdict_wrong ?? '');
	await expectToldApart(page, 'after a wrong answer');
	await first.button('try_again').click();
	await first.self.getByRole('radio', { name: key(1) }).check();
	await first.button('check_answer').click();
	await expect(first.verdict).toContainText(words.verdict_right ?? '');
	await expectToldApart(page, 'after a right answer');
});

test('So they are in an ordering, and while a sentence is chosen', async ({ page }) => {
	await open(page, 'whole-text');
	const down = (words.card_move_down ?? '').replace('{card}', '');
	await page.getByRole('button', { name: down }).first().click();
	await page
		.getByRole('button', { name: words.card_to ?? '' })
		.first()
		.click();
	await expect(page.getByRole('dialog')).toContainText(words.move_to_start ?? '');
	await expectToldApart(page, 'asking where a card shall go');
	await page.keyboard.press('Escape');
	await page
		.getByRole('button', { name: words.prove_choose ?? '' })
		.first()
		.click();
	await expect(page.locator('#text').getByRole('radio').first()).toBeFocused();
	await expectToldApart(page, 'choosing a sentence');
	// The ordering is the last question.
	const order = question(page, -1);
	await order.button('check_answer').click();
	await expect(order.verdict).toBeFocused();
	await expectToldApart(page, 'an order to be mended');
	await order.button('show_answer').click();
	await expectToldApart(page, 'an order explained');
});

test('On an Arabic page the text is on the right, and the way on points to the left', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, 'offer');
	const text = await page.locator('#text').boundingBox();
	const questions = await page.locator('#questions').boundingBox();
	expect(text?.x).toBeGreaterThan(questions?.x ?? Infinity);
	const arrows = page.locator('#questions nav a > span[aria-hidden]');
	await expect(arrows).toHaveText([/←/, /→/]);
	for (const arrow of await arrows.all()) await expect(arrow).toHaveCSS('scale', '-1 1');
});
