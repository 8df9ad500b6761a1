import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import { recordKey } from '../../src/lib/store/records';
import { expectAccessible } from '../pages/accessible';
import { expect, test } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { aRecord, anAnswer, asKept, keep } from '../pages/kept';
import { items, key, question, title, wrong } from './istanbul-talks';

/** The interface's languages, and what the way to the settings is called in each. */
const languages = [
	{ folder: '', lang: 'en', dir: 'ltr', name: 'English', settings: 'Settings' },
	{ folder: 'uk/', lang: 'uk', dir: 'ltr', name: 'Українська', settings: 'Налаштування' },
	{ folder: 'tr/', lang: 'tr', dir: 'ltr', name: 'Türkçe', settings: 'Ayarlar' },
	{ folder: 'ar/', lang: 'ar', dir: 'rtl', name: 'العربية', settings: 'الإعدادات' }
] as const;

const results = 'results/istanbul-talks/en/';
const pages = ['', 'read/istanbul-talks/en/', 'settings/', results, 'accessibility/'];

const record = aRecord(
	'istanbul-talks',
	...items.slice(0, 12).map((item) => anAnswer(item, ['a'])),
	...items.slice(0, 4).map((item) => {
		const again = { attempt: 'second', id: `again-${item.id}`, at: '2026-03-02T09:00:00.000Z' };
		return anAnswer(item, ['b'], again);
	})
);
/** Answers, right and wrong, in two attempts, of which the second is a retry; and something set aside. */
const answered = {
	...asKept({
		...record,
		entries: record.entries.map((entry) =>
			entry.kind === 'start' && entry.attempt === 'second'
				? { ...entry, items: items.slice(0, 6).map(({ id }) => id) }
				: entry
		)
	}),
	[recordKey('tides')]: '{'
};

/** The site’s words in Arabic, by the names of the messages. */
function arabic(area: string): Record<string, string> {
	const file = new URL(`../../src/lib/i18n/messages/ar/${area}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

async function open(page: Page, path: string) {
	await page.goto(path);
	// A page that only tells something has no scripts.
	if (await page.locator('[data-island]').count())
		await expect(page.locator('html')).toHaveAttribute('data-scripts', 'live');
}

async function expectToSpeak(page: Page, { lang, dir, settings }: (typeof languages)[number]) {
	await expect(page.locator('html')).toHaveAttribute('lang', lang);
	await expect(page.locator('html')).toHaveAttribute('dir', dir);
	await expect(page.getByRole('banner').getByRole('link', { name: settings })).toBeVisible();
}

for (const language of languages)
	test(`The library speaks ${language.name}, and a module keeps its own language`, async ({
		page
	}) => {
		await open(page, language.folder);
		await expectToSpeak(page, language);
		const heading = page.getByRole('article').getByText('How a swarm of bees finds a home').first();
		await expect(heading).toHaveAttribute('lang', 'en');
	});

for (const path of pages)
	test(`The foot of /${path} leads to the same page in another language, and back`, async ({
		page,
		baseURL
	}) => {
		await open(page, path);
		for (const language of [...languages.slice(1), languages[0]]) {
			await page.getByRole('contentinfo').getByRole('link', { name: language.name }).click();
			await expect(page).toHaveURL(`${baseURL ?? ''}${language.folder}${path}`);
			await expectToSpeak(page, language);
		}
	});

test('What was answered in one language of the site is there in another', async ({
	page,
	reading
}) => {
	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await reading.question(2).answer(wrong(2));

	await open(page, 'ar/');
	const card = page.getByRole('article').filter({ hasText: title });
	await expect(card).toContainText('أُجيب عن 2 من 20');
	await card.getByRole('link', { name: /^تابع/ }).click();
	await expect(page).toHaveURL(/\/ar\/read\/istanbul-talks\/en\/why-talk\/(#|$)/);

	await open(page, `ar/${results}`);
	const main = page.getByRole('main');
	await expect(main).toContainText('النقاط: 1 من 24');
	await expect(main).toContainText('بقي 18 سؤالًا بلا إجابة.');
	const second = main.getByRole('article').filter({ hasText: question(2).stem });
	await expect(second).toContainText('✗ غير صحيح');
	for (const own of [question(2).stem, wrong(2), key(2)]) {
		await expect(second.getByText(own)).toHaveAttribute('lang', 'en');
		await expect(second.getByText(own)).toHaveAttribute('dir', 'ltr');
	}

	await open(page, 'ar/settings/');
	await expect(main.getByRole('listitem').filter({ hasText: title })).toContainText(': إجابتان');
});

test('Another edition of a module has the same progress, and is one step away', async ({
	page,
	reading,
	baseURL
}) => {
	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await page.getByRole('banner').getByRole('link', { name: 'українська' }).click();
	await expect(page).toHaveURL(`${baseURL ?? ''}read/istanbul-talks/uk/why-talk/`);
	await reading.live();
	await expect(reading.title).toHaveAttribute('lang', 'uk');
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
	await reading.live();
	await expect(reading.title).toHaveText('Why talk?');
	await expect(reading.question(1).verdict).toHaveText('✓ Correct');
});

test('Bars grow from where a line begins', async ({ page }) => {
	await keep(page, answered);
	for (const { folder, dir } of languages) {
		await open(page, `${folder}${results}`);
		const bar = page.getByRole('table').first().locator('svg').first();
		const [whole, part] = [await bar.boundingBox(), await bar.locator('rect').boundingBox()];
		if (!whole || !part) throw new Error('There is no bar.');
		expect(part.width).toBeGreaterThan(0);
		expect(part.width).toBeLessThan(whole.width - 4);
		const gap = dir === 'rtl' ? whole.x + whole.width - (part.x + part.width) : part.x - whole.x;
		expect(gap, folder).toBeLessThan(3);
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`In Arabic, in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });

		test.beforeEach(({ page }) => page.addInitScript({ content: axe.source }));

		test('the pages have no barrier for a first visit', async ({ page }) => {
			for (const path of pages) {
				await open(page, `ar/${path}`);
				await expectAccessible(page, path);
			}
		});

		test('coming back has no barrier', async ({ page }) => {
			await keep(page, answered);
			for (const path of pages) {
				await open(page, `ar/${path}`);
				await expectAccessible(page, path);
			}
		});

		test('answering has no barrier', async ({ page }) => {
			const words = arabic('answering');
			const button = (name: string, within: Page | Locator = page) =>
				within.getByRole('button', { name: words[name] ?? '' });
			await open(page, 'ar/read/istanbul-talks/en/why-talk/');
			await page.getByRole('button', { name: 'delegations' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectAccessible(page, 'before an answer, with a word explained');
			await page.keyboard.press('Escape');
			await page.locator('#text summary').first().click();
			await expect(page.locator('#text').getByRole('radio').first()).toBeVisible();
			const first = page.getByRole('article').first();
			await first.getByRole('radio', { name: wrong(1) }).check();
			await button('check_answer', first).click();
			await expect(first.getByRole('heading', { level: 3 })).toBeFocused();
			await expectAccessible(page, 'a wrong answer, with reading aids');
			await button('try_again', first).click();
			await first.getByRole('radio', { name: key(1) }).check();
			await button('check_answer', first).click();
			await expect(first.getByRole('heading', { level: 3 })).toBeFocused();
			await expectAccessible(page, 'a right answer');

			await open(page, 'ar/read/istanbul-talks/en/whole-text/');
			await button('prove_choose').click();
			await expect(page.locator('#text').getByRole('radio').first()).toBeFocused();
			await expectAccessible(page, 'choosing a sentence');
			const last = page.getByRole('article').last();
			await button('card_to', last).first().click();
			await expect(last.getByRole('dialog')).toBeVisible();
			await expectAccessible(page, 'asking where a card shall go');
			await page.keyboard.press('Escape');
			await button('card_down', last).first().click();
			await button('check_answer', last).click();
			await expect(last.getByRole('heading', { level: 3 })).toBeFocused();
			await expectAccessible(page, 'an order to be mended');
		});

		test('deleting has no barrier', async ({ page }) => {
			await open(page, 'ar/settings/');
			await page.getByRole('button', { name: 'احذف بياناتي' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectAccessible(page, 'before deleting');
		});
	});

for (const { folder, name } of languages.slice(1))
	test.describe(`In ${name}, on 320 pixels`, () => {
		test.use({ viewport: { width: 320, height: 640 } });

		test('nothing has to be scrolled sideways', async ({ page }) => {
			await keep(page, answered);
			for (const path of pages) {
				await open(page, `${folder}${path}`);
				await expectToFit(page);
			}
			await open(page, `${folder}settings/`);
			await page.getByRole('main').getByRole('button').last().click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectToFit(page);
		});
	});
