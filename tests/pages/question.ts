import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hands';
import { Ordering } from './ordering';

/** One question of a section, before and after it is answered. */
export class Question {
	readonly self: Locator;
	readonly heading: Locator;
	readonly legend: Locator;
	readonly options: Locator;
	readonly checkButton: Locator;
	readonly dontKnow: Locator;
	readonly tryAgain: Locator;
	readonly showAnswer: Locator;
	readonly chooseSentence: Locator;
	readonly beginFromMemory: Locator;
	readonly verdict: Locator;
	readonly showInText: Locator;
	readonly ordering: Ordering;

	constructor(
		questions: Locator,
		private readonly page: Page,
		private readonly hand: Hand,
		readonly number: number
	) {
		const name = `Question ${number} of`;
		this.self = questions
			.getByRole('article')
			.filter({ has: page.getByRole('heading', { level: 2, name }) });
		const button = (words: string | RegExp) => this.self.getByRole('button', { name: words });
		this.heading = this.self.getByRole('heading', { level: 2 });
		this.legend = this.self.getByRole('group').first();
		this.options = this.self.getByRole('radio');
		this.checkButton = button('Check');
		this.dontKnow = button('I don’t know');
		this.tryAgain = button('Try once more');
		this.showAnswer = button('Show the answer');
		this.chooseSentence = button(/^Choose (the|another) sentence/);
		this.beginFromMemory = button('Hide the text and begin');
		this.verdict = this.self.getByRole('heading', { level: 3 });
		this.showInText = button('Show in text');
		this.ordering = new Ordering(this.self, hand);
	}

	option(words: string): Locator {
		return this.self.getByRole('radio', { name: words });
	}

	/** The whole row of an option, which is its label. */
	row(words: string): Locator {
		const radio = this.page.getByRole('radio', { name: words });
		return this.self.locator('label').filter({ has: radio });
	}

	async choose(words: string) {
		await this.hand.choose(this.option(words), this.row(words));
	}

	async check() {
		await this.hand.press(this.checkButton);
	}

	async answer(words: string) {
		await this.choose(words);
		await this.check();
	}

	async giveUp() {
		await this.hand.press(this.dontKnow);
	}

	async retry(words: string) {
		await this.hand.press(this.tryAgain);
		await this.answer(words);
	}
}
