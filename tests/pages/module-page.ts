import type { Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** What a module is, what it holds, and how far one has come in it. */
export class ModulePage extends SitePage {
	readonly title: Locator = this.page.getByRole('heading', { level: 1 });
	readonly wayOn: Locator = this.page.getByRole('link', {
		name: /^(Start reading|Continue|See results)$/
	});
	readonly fromMemory: Locator = this.page.getByRole('button', { name: 'Answer from memory' });

	async open() {
		await this.visit('read/istanbul-talks/en/');
	}

	part(title: string): Locator {
		return this.page.getByRole('listitem').filter({ hasText: title });
	}

	async goOn() {
		await this.follow(this.wayOn);
	}

	async openPart(title: string) {
		await this.follow(this.part(title).getByRole('link'));
	}
}
