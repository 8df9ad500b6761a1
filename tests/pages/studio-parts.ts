import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { SitePage } from './site-page';

/** The source of a module that ships. */
export function shippedSource(id: string, lang = 'en'): string {
	return readFileSync(`src/lib/content/${id}/${lang}.md`, 'utf8');
}

/** A module opened in the studio. */
class OpenedModule extends SitePage {
	/** Opens a module's file, as somebody who has one would. */
	async open(source: string) {
		await this.visit('studio/');
		await this.page.getByLabel('Open a file').setInputFiles({
			name: 'module.md',
			mimeType: 'text/markdown',
			buffer: Buffer.from(source)
		});
		await expect(this.view('Source')).toBeVisible();
	}

	/** The button that shows the module another way. */
	view(name: string): Locator {
		return this.page.getByRole('group', { name: 'View' }).getByRole('button', { name });
	}
}

/** A module's Markdown, with what is found in it. */
export class SourcePage extends OpenedModule {
	readonly text: Locator = this.page.getByRole('textbox', { name: 'Markdown of the module' });
	readonly region: Locator = this.page.getByRole('region', { name: 'Source of the module' });
	readonly offers: Locator = this.page.getByRole('option');

	/** Opens a module and shows its source. */
	async show(source: string) {
		await this.open(source);
		// A module that can't be read shows its source at once.
		if (!(await this.region.isVisible())) await this.hand.press(this.view('Source'));
		await expect(this.text).toBeVisible();
	}

	/** Writes at the end of the text. */
	async append(words: string) {
		await this.text.press('Control+End');
		await this.page.keyboard.insertText(words);
	}

	/** Pastes at the end of the text. */
	async paste(words: string) {
		await this.text.press('Control+End');
		await this.text.evaluate((text, pasted) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', pasted);
			text.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		}, words);
	}

	/** A line of the text, of those on screen. */
	line(words: string | RegExp): Locator {
		return this.text.locator('.cm-line').filter({ hasText: words });
	}

	button(name: string): Locator {
		return this.region.getByRole('button', { name, exact: true });
	}

	/** What is said of the line that the cursor is in. */
	said(words: string | RegExp): Locator {
		return this.region.getByRole('status').getByText(words);
	}
}

/** A module as a learner will see it. */
export class PreviewPage extends OpenedModule {
	readonly sections: Locator = this.page.getByRole('combobox', { name: 'Section' });
	readonly title: Locator = this.page.getByRole('heading', { level: 1 });
	readonly close: Locator = this.page.getByRole('button', { name: 'Back to the studio' });
	readonly again: Locator = this.page.getByRole('button', { name: 'Begin again' });

	async show(source: string) {
		await this.open(source);
		await this.hand.press(this.view('Preview'));
		await expect(this.page.getByText('As a learner sees it')).toBeVisible();
	}

	question(number: number): Locator {
		return this.page.getByRole('article').nth(number - 1);
	}

	/** Answers a choice question with its first option on screen. */
	async answer(number: number) {
		const question = this.question(number);
		await question.getByRole('radio').first().check();
		await this.hand.press(question.getByRole('button', { name: 'Check', exact: true }));
	}
}

/** Help from a model, for the first section of a module. */
export class AssistPanel extends OpenedModule {
	readonly panel: Locator = this.page.getByRole('region', { name: 'Help from a model' });
	readonly prompt: Locator = this.panel.getByLabel('The prompt');
	readonly accepted: Locator = this.panel.getByRole('article');
	readonly refused: Locator = this.panel.getByRole('list').getByRole('listitem');

	async show(source: string) {
		await this.open(source);
		// On a narrow screen the text is shown first, and the questions instead of it.
		const questions = this.page.getByRole('button', { name: 'Questions', exact: true });
		if (await questions.isVisible()) await this.hand.press(questions);
		await this.hand.press(this.page.getByRole('button', { name: 'Ask a model' }).first());
		await expect(this.prompt).toBeVisible();
	}

	async choose(wish: string) {
		await this.panel.getByLabel(wish).check();
	}

	/** Hands in a reply that was copied from somewhere. */
	async paste(reply: string) {
		await this.panel.getByLabel('Its reply').fill(reply);
		await this.hand.press(this.panel.getByRole('button', { name: 'Check the reply' }));
		await expect(this.panel.getByRole('heading', { name: 'against the text' })).toBeFocused();
	}

	button(name: string): Locator {
		return this.panel.getByRole('button', { name, exact: true });
	}
}
