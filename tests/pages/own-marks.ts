import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hands';
import { textOf } from './settings-page';
import { expect } from './fixtures';

/** What a reader highlights in the text and notes at it, in the reading aids. */
export class OwnMarks {
	readonly self: Locator;
	readonly opener: Locator;
	/** Marks what is selected; in the list of aids, not the one beside the selection. */
	readonly highlight: Locator;
	/** The same, beside what is selected. */
	readonly besideSelection: Locator;
	readonly entries: Locator;
	readonly sentences: Locator;
	readonly highlightSentences: Locator;
	readonly undo: Locator;
	readonly noteField: Locator;

	constructor(
		private readonly page: Page,
		readonly hand: Hand
	) {
		this.opener = page.getByText('Reading aids', { exact: true });
		this.self = page.getByRole('region', { name: 'Highlights and notes' });
		this.highlight = this.self.getByRole('button', { name: 'Highlight', exact: true });
		this.besideSelection = this.self.getByRole('button', { name: /^Highlight ?: / });
		this.entries = this.self.getByRole('list').getByRole('listitem');
		this.sentences = this.self.getByRole('group', { name: 'Which sentences?' });
		this.highlightSentences = this.self.getByRole('button', { name: 'Highlight these sentences' });
		this.undo = this.self.getByRole('button', { name: /^Undo ?: / });
		this.noteField = this.self.getByRole('textbox', { name: /^Note/ });
	}

	async open() {
		await this.hand.press(this.opener);
		await expect(this.self).toBeVisible();
	}

	entry(words: string): Locator {
		return this.entries.filter({ hasText: words });
	}

	button(words: string, name: string): Locator {
		return this.entry(words).getByRole('button', { name: new RegExp(`^${name} ?: `) });
	}

	/** Selects words of a paragraph with the mouse, from the beginning of the first to the end of the last. */
	async select(from: string, to = from) {
		const { start, end } = await this.edges(from, to);
		await this.page.mouse.move(start.x, start.y);
		await this.page.mouse.down();
		await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
		await this.page.mouse.move(end.x, end.y, { steps: 3 });
		await this.page.mouse.up();
	}

	async openSentences() {
		await this.hand.press(this.self.getByText('Choose sentences', { exact: true }));
	}

	async chooseParagraph(number: number) {
		const field = this.self.getByLabel('Paragraph', { exact: true });
		await field.selectOption({ index: number - 1 });
	}

	sentence(words: string): Locator {
		return this.sentences.getByRole('checkbox', { name: words });
	}

	async note(words: string, text: string) {
		await this.hand.press(this.button(words, '(Add a|Edit) note'));
		await expect(this.noteField).toBeFocused();
		await this.noteField.fill(text);
		await this.hand.press(this.self.getByRole('button', { name: /^Save note/ }));
	}

	/** The text of the file with all of them. */
	async download(): Promise<{ name: string; text: string }> {
		const button = this.self.getByRole('button', { name: 'Download highlights and notes' });
		const [file] = await Promise.all([this.page.waitForEvent('download'), this.hand.press(button)]);
		return { name: file.suggestedFilename(), text: await textOf(file) };
	}

	/** The words that are painted under a name; each range as one. */
	painted(name = 'own'): Promise<string[]> {
		return this.page.evaluate(
			(one) => [...(CSS.highlights.get(one) ?? [])].map((range) => (range as Range).toString()),
			name
		);
	}

	async expectPainted(...words: string[]) {
		await expect.poll(() => this.painted()).toEqual(words);
	}

	/** Where words of the text begin and others end on the screen. */
	private async edges(from: string, to: string): Promise<Record<'start' | 'end', Point>> {
		const text = this.page.getByRole('region', { name: 'Text' });
		return text.evaluate(
			(region, sought) => {
				function find(words: string): Range {
					const nodes = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
					for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
						const at = node.parentElement?.closest('[data-block]')
							? (node.textContent?.indexOf(words) ?? -1)
							: -1;
						if (at < 0) continue;
						const range = document.createRange();
						range.setStart(node, at);
						range.setEnd(node, at + words.length);
						return range;
					}
					throw new Error(`The text has no “${words}”.`);
				}
				const [first, last] = [find(sought.from), find(sought.to)];
				first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
				const [top] = first.getClientRects();
				const bottom = [...last.getClientRects()].at(-1);
				if (!top || !bottom) throw new Error('The words are not shown.');
				return {
					start: { x: top.left + 1, y: top.top + top.height / 2 },
					end: { x: bottom.right - 1, y: bottom.top + bottom.height / 2 }
				};
			},
			{ from, to }
		);
	}
}

type Point = { x: number; y: number };
