import { expect, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** Where a text becomes a module. */
export class StudioPage extends SitePage {
	readonly field: Locator = this.page.getByLabel('Paste or type a text');
	readonly text: Locator = this.page.getByRole('region', { name: 'Text', exact: true });
	readonly questions: Locator = this.page.getByRole('region', {
		name: 'Questions and suggestions'
	});
	readonly suggestions: Locator = this.questions.locator('[data-suggestion]');
	readonly items: Locator = this.questions.locator('[data-item]');
	readonly lit: Locator = this.text.locator('mark');
	readonly said: Locator = this.page.getByRole('status');

	async open() {
		await this.visit('studio/');
		await expect(this.field).toBeVisible();
	}

	/** Pastes a text, and waits until questions are found in it. */
	async begin(text: string) {
		await this.field.fill(text);
		await this.press('Make sections and questions');
		await this.found();
	}

	/** The search for questions has ended. */
	async found() {
		await expect(this.suggestions.first()).toBeAttached();
		await expect(this.page.getByRole('progressbar')).toHaveCount(0);
	}

	/** Works a button of the page by its name. */
	async press(name: string | RegExp, within: Locator = this.page.locator('body')) {
		await this.hand.press(
			within.getByRole('button', { name, exact: typeof name === 'string' }).first()
		);
	}

	/** Shows one of the two where there is no room for both. */
	async show(what: 'Text' | 'Questions') {
		await this.press(what);
	}

	async look(view: 'Edit' | 'Source' | 'Preview' | 'Finish') {
		await this.press(view, this.page.getByRole('group', { name: 'View' }));
	}

	item(number: number): Locator {
		return this.items.filter({ hasText: new RegExp(`^Question ${number}\\b`) });
	}

	/** The stem of a question or a suggestion. */
	stem(card: Locator): Locator {
		return card.getByRole('heading');
	}

	/** Opens or closes the fields of a question. */
	async toggle(number: number) {
		await this.press(/^(Edit|Done): Question/, this.item(number));
	}

	section(number: number): Locator {
		return this.text.getByRole('region', { name: `Section ${number}`, exact: true });
	}

	async kept() {
		await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
	}
}
