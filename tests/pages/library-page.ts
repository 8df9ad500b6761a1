import type { Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** Where one chooses what to read. */
export class LibraryPage extends SitePage {
	readonly cards: Locator = this.page.getByRole('article');

	async open() {
		await this.visit('');
	}

	card(title: string): Locator {
		return this.cards.filter({ has: this.page.getByRole('heading', { name: title }) });
	}

	/** The way into a module from its card: to begin, to continue, or to the results. */
	wayInto(title: string): Locator {
		return this.card(title).getByRole('link', { name: /^(Start reading|Continue|See results)/ });
	}

	async openModule(title: string) {
		await this.follow(this.page.getByRole('link', { name: title, exact: true }));
	}

	async goOn(title: string) {
		await this.follow(this.wayInto(title));
	}
}
