import type { Locator, Page } from '@playwright/test';

/** What helps to read: how the text looks, the ruler, reading aloud. */
export class ReadingAids {
	readonly opener: Locator;
	readonly readText: Locator;
	readonly player: Locator;
	readonly ruler: Locator;

	constructor(private readonly page: Page) {
		this.opener = page.getByText('Reading aids', { exact: true });
		this.readText = page.getByRole('button', { name: 'Read the text aloud' });
		this.player = page.getByRole('group', { name: 'Reading aloud', exact: true });
		// It has no name, since it is nothing for a screen reader.
		this.ruler = page.locator('.pointer-events-none[aria-hidden="true"]').filter({
			has: page.locator('div')
		});
	}

	async open() {
		await this.opener.click();
		await this.page.getByRole('group', { name: 'Reading ruler' }).waitFor();
	}

	async choose(setting: string, value: string) {
		const group = this.page.getByRole('group', { name: setting, exact: true });
		await group.getByRole('radio', { name: value, exact: true }).check();
	}

	readQuestion(number: number): Locator {
		return this.page.getByRole('button', { name: `Read question ${number} aloud` });
	}

	press(button: 'Pause' | 'Go on' | 'Sentence back' | 'Sentence on' | 'Stop') {
		return this.player.getByRole('button', { name: button, exact: true }).click();
	}

	/** What is lit as being said. */
	spoken(): Promise<string[]> {
		return this.page.evaluate(() =>
			[...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString())
		);
	}
}
