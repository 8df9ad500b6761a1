import type { Locator, Page } from '@playwright/test';
import { SitePage } from './site-page';

/** The pages of a module of one's own, and its place in the library. */
export class OwnPages extends SitePage {
	readonly shelf: Locator = this.page.getByRole('region', { name: 'Your modules' });
	readonly title: Locator = this.page.getByRole('heading', { level: 1 });
	readonly wayOn: Locator = this.page.getByRole('link', {
		name: /^(Start reading|Continue|See results)$/
	});
	readonly undoButton: Locator = this.shelf.getByRole('button', { name: 'Bring it back' });

	async open(page: '' | 'read/' | 'results/' | 'print/', search: string) {
		await this.visit(`open/${page}?${search}`);
	}

	async openLibrary() {
		await this.visit('');
	}

	card(title: string): Locator {
		return this.shelf.getByRole('article').filter({ hasText: title });
	}

	async goOn() {
		await this.hand.follow(this.wayOn);
		await this.live();
	}

	async delete(title: string) {
		const line = this.shelf.getByRole('listitem').filter({ hasText: title });
		await this.hand.press(line.getByRole('button', { name: 'Delete' }));
	}
}

/** Puts a module into the library of this browser as the site does. Done from the page that has no scripts. */
export async function keepOwn(page: Page, id: string, markdown: string) {
	await page.goto('404.html');
	await page.evaluate(
		([key, text]) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('readback-modules');
				opening.onerror = () => fail(new Error('The database did not open.'));
				opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
				opening.onsuccess = () => {
					const writing = opening.result.transaction('kept', 'readwrite');
					const data = { id: key, markdown: text, added: 1_764_000_000_000 };
					writing.objectStore('kept').put({ version: 1, data }, key);
					writing.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
		[id, markdown] as const
	);
}
