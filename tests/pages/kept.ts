import type { BrowserContext, Page } from '@playwright/test';
import type { Item } from '../../src/lib/core/items/item';
import { answerEntry, type Answer, type Entry } from '../../src/lib/core/record/entry';
import type { ModuleRecord } from '../../src/lib/core/record/record';
import { recordKey, recordShape } from '../../src/lib/store/records';

/** Texts by the keys under which the site keeps them in the browser. */
export type Kept = Record<string, string>;

/** What the site keeps in this browser. */
export function kept(page: Page): Promise<Kept> {
	return page.evaluate(() =>
		Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('readback:')))
	);
}

/** Puts texts where the site will find them; done from its one page that has no scripts. */
export async function keep(page: Page, texts: Kept) {
	await page.goto('404.html');
	await page.evaluate((all) => Object.assign(localStorage, all), texts);
}

/** Has the browser refuse the site any storage, as some do where cookies are blocked. */
export async function blockStorage(where: Page | BrowserContext) {
	await where.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		Object.defineProperty(window, 'localStorage', { get: refuse });
		Object.defineProperty(window, 'sessionStorage', { get: refuse });
	});
}

/** Leaves the site no room for a text that is longer than the one it replaces. */
export async function fillStorage(page: Page) {
	await page.addInitScript(() => {
		const { value: write } = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') as {
			value: (this: Storage, key: string, text: string) => void;
		};
		Storage.prototype.setItem = function (key: string, text: string) {
			if (text.length > (this.getItem(key)?.length ?? 0))
				throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
			write.call(this, key, text);
		};
	});
}

/** The entry of an answer as the site would write it, of the first attempt on the first of March. */
export function anAnswer(item: Item, picked: string[], changes: Partial<Answer> = {}): Answer {
	const circumstances = {
		id: `answer-${item.id}`,
		at: '2026-03-01T09:01:00.000Z',
		attempt: 'first',
		memory: false,
		lang: 'en'
	};
	return { ...answerEntry(item, { picked }, circumstances), ...changes };
}

/** The record of a module with these entries and the beginning of each attempt. */
export function aRecord(module: string, ...answers: Answer[]): ModuleRecord {
	const attempts = new Set(answers.map(({ attempt }) => attempt));
	const starts = [...attempts].map((attempt): Entry => {
		const at = '2026-03-01T09:00:00.000Z';
		return { id: `start-${attempt}`, at, attempt, kind: 'start', seed: 1, lang: 'en' };
	});
	return { module, entries: [...starts, ...answers] };
}

/** Records as the site keeps them. */
export function asKept(...records: ModuleRecord[]): Kept {
	const { version } = recordShape;
	return Object.fromEntries(
		records.map((data) => [recordKey(data.module), JSON.stringify({ version, data })])
	);
}
