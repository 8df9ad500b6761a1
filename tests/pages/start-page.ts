import { expect, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** A file as a person has it. */
type File = { name: string; bytes: Uint8Array | string };

/** Where a draft is begun: from words, from a file, or from one that is kept. */
export class StartPage extends SitePage {
	readonly main: Locator = this.page.getByRole('main');
	readonly text: Locator = this.page.getByLabel('Paste or type a text');
	readonly go: Locator = this.page.getByRole('button', { name: 'Make sections and questions' });
	readonly file: Locator = this.page.getByLabel('Open a file');
	readonly chapters: Locator = this.page.getByRole('group', { name: /^Which chapters/ });
	readonly take: Locator = this.page.getByRole('button', { name: 'Take these chapters' });
	readonly drafts: Locator = this.page.getByRole('region', { name: 'Your drafts' });
	readonly deleted: Locator = this.drafts.getByRole('status');

	async open() {
		await this.visit('studio/');
		await expect(this.text).toBeVisible();
	}

	async openFile({ name, bytes }: File) {
		await this.file.setInputFiles({
			name,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(bytes)
		});
	}

	async begin(text: string) {
		await this.text.fill(text);
		await this.hand.press(this.go);
	}

	/** The line of a draft. */
	draft(title: string): Locator {
		return this.drafts.getByRole('listitem').filter({ hasText: title });
	}

	async ask(draft: string, what: 'Open' | 'Duplicate' | 'Delete') {
		await this.hand.press(this.draft(draft).getByRole('button', { name: what }).first());
	}

	async undo() {
		await this.hand.press(this.deleted.getByRole('button', { name: 'Bring it back' }));
	}
}
