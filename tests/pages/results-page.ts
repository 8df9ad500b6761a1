import type { Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** What became of an attempt. */
export class ResultsPage extends SitePage {
	readonly points: Locator = this.page.getByText(/^[\d.]+ of [\d.]+ points$/);
	readonly guessing: Locator = this.page.getByText(/^Guessing alone/);
	readonly attempts: Locator = this.page
		.getByRole('table', { name: 'Attempts' })
		.getByRole('row')
		.filter({ has: this.page.getByRole('rowheader') });

	async open() {
		await this.visit('results/istanbul-talks/en/');
	}

	/** A line of the tables by section and by kind of question. */
	row(name: string): Locator {
		return this.page
			.getByRole('row')
			.filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
	}

	question(stem: string): Locator {
		return this.page
			.getByRole('article')
			.filter({ has: this.page.getByRole('heading', { name: stem }) });
	}

	/** A term of a question's result and what stands beside it. */
	said(stem: string, term: string): Locator {
		const terms = this.question(stem).getByRole('term');
		return terms.filter({ hasText: term }).locator('xpath=following-sibling::dd[1]');
	}

	/** Leads to the first section that has something to do. */
	async retryMissed(count: number, section: string) {
		const name = `Retry ${count} questions that I missed`;
		await this.leave(this.page.getByRole('button', { name }), `/${section}/`);
	}

	async startAgain(section: string) {
		const name = 'Start again from the beginning';
		await this.leave(this.page.getByRole('button', { name }), `/${section}/`);
	}
}
