import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** “Your data”: what is kept on the device, and what one can do with it. */
export class SettingsPage extends SitePage {
	readonly main: Locator = this.page.getByRole('main');
	/** What became of the last thing done. */
	readonly said: Locator = this.page.getByRole('status');
	readonly nothing: Locator = this.main.getByText('Nothing: no question has been answered');
	readonly deleteButton: Locator = this.main.getByRole('button', { name: 'Delete my data' });
	readonly dialog: Locator = this.page.getByRole('dialog');

	async open() {
		await this.visit('settings/');
	}

	/** What is kept of a module, or set aside of a key. */
	line(words: string): Locator {
		return this.main.getByRole('listitem').filter({ hasText: words });
	}

	/** Saves all progress; the text of the file. */
	async export(): Promise<string> {
		const button = this.main.getByRole('button', { name: 'Export progress' });
		return textOf(await this.downloading(() => this.hand.press(button)));
	}

	/** Imports a file of this text, and waits for what is said of it. */
	async import(text: string, name = 'progress.json') {
		const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
		await this.main.getByLabel('Import progress').setInputFiles(file);
		await expect(this.said).not.toBeEmpty();
	}

	/** Downloads what was set aside; the text of the file. */
	async downloadSetAside(key: string): Promise<string> {
		const button = this.line(key).getByRole('button', { name: 'Download' });
		return textOf(await this.downloading(() => this.hand.press(button)));
	}

	async askToDelete() {
		await this.hand.press(this.deleteButton);
	}

	async confirm() {
		await this.hand.press(this.dialog.getByRole('button', { name: 'Delete' }));
	}

	async cancel() {
		await this.hand.press(this.dialog.getByRole('button', { name: 'Cancel' }));
	}

	private async downloading(act: () => Promise<void>): Promise<Download> {
		const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
		return download;
	}
}

/** The text of a file that the site handed over. */
export async function textOf(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}
