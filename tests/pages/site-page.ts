import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hands';

/** What all pages of the site have. */
export class SitePage {
	/** What is announced to those who do not see it. */
	readonly announcement: Locator;

	constructor(
		readonly page: Page,
		readonly hand: Hand
	) {
		this.announcement = page.getByRole('status').last();
	}

	/** Opens an address of the site, and waits until its scripts have taken the page over. */
	protected async visit(path: string) {
		// As a link of the page before would, where there is one: some of what is kept goes by that.
		const before = this.page.url();
		await this.page.goto(path, before.startsWith('http') ? { referer: before } : {});
		await this.live();
	}

	/** Goes to another page, whose address ends so. */
	protected async leave(way: Locator, ending: string) {
		await this.hand.follow(way);
		await this.page.waitForURL((url) => url.pathname.endsWith(ending));
		await this.live();
	}

	/** Goes where a link leads. */
	protected async follow(link: Locator) {
		const href = (await link.getAttribute('href')) ?? '';
		await this.leave(link, new URL(href, this.page.url()).pathname);
	}

	async reload() {
		await this.page.reload();
		await this.live();
	}

	async live() {
		await expect(this.page.locator('html')).toHaveAttribute('data-scripts', 'live');
	}
}
