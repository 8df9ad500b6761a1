import { expect, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** Where a text becomes a module. */
export class StudioPage extends SitePage {
	readonly field: Locator = this.page.getByLabel('Paste or type a text');
	readonly text: Locator = this.page.getByRole('region', { name: 'Text', exact: true });
	// By its id: it has no role while the text takes its turn on a small screen.
	readonly questions: Locator = this.page.locator('#questions');
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
		await expect(this.suggestions.first()).toBeAttached({ timeout: 20_000 });
		await expect(this.page.getByRole('progressbar')).toHaveCount(0, { timeout: 20_000 });
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
		return this.items.filter({ has: this.page.getByText(`Question ${number}`, { exact: true }) });
	}

	/** The stem of a question or a suggestion. */
	stem(card: Locator): Locator {
		return card.getByRole('heading');
	}

	/** Opens or closes the fields of a question. */
	async toggle(number: number) {
		await this.press(/^(Edit|Done) ?: Question/, this.item(number));
	}

	/** Points at words of the text. */
	async pointAt(words: string) {
		const { x, y } = await this.text.evaluate((pane, sought) => {
			const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(sought) ?? -1;
				if (at < 0) continue;
				node.parentElement?.scrollIntoView({ block: 'center' });
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + sought.length);
				const [box] = range.getClientRects();
				if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			}
			throw new Error(`The text has no “${sought}”.`);
		}, words);
		await this.page.mouse.move(x, y);
		await this.page.mouse.move(x + 1, y);
	}

	section(number: number): Locator {
		return this.text.getByRole('region', { name: `Section ${number}`, exact: true });
	}

	async kept() {
		await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
	}
}
