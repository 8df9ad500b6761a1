import type { Locator } from '@playwright/test';
import { Question } from './question';
import { SitePage } from './site-page';

/** One section: its text and its questions. */
export class ReadingPage extends SitePage {
	readonly text: Locator = this.page.getByRole('region', { name: 'Text' });
	readonly questions: Locator = this.page.getByRole('region', { name: 'Questions' });
	readonly title: Locator = this.text.getByRole('heading', { level: 1 });
	/** What is lit in the text. Playwright does not name the role “mark”. */
	readonly lit: Locator = this.text.locator('mark');
	readonly fromMemory: Locator = this.text.getByRole('button', { name: 'Answer from memory' });
	readonly showText: Locator = this.text.getByRole('button', { name: 'Show the text' });
	readonly aids: Locator = this.text.locator('summary', { hasText: 'Reading aids' });
	readonly note: Locator = this.page.getByRole('complementary', { name: 'Content note' });
	readonly skipButton: Locator = this.note.getByRole('button', { name: 'Skip this section' });

	async open(section: string) {
		await this.visit(`read/istanbul-talks/en/${section}/`);
	}

	/** A word that the glossary explains. */
	word(word: string): Locator {
		return this.text.getByRole('button', { name: word });
	}

	question(number: number): Question {
		return new Question(this.questions, this.page, this.hand, number);
	}

	/** The sentences of the text, while one is to be chosen. */
	sentence(words: string): Locator {
		return this.text.getByRole('radio', { name: words });
	}

	/** Chooses in the text the sentence that proves the answer. */
	async prove(number: number, words: string) {
		await this.hand.press(this.question(number).chooseSentence);
		await this.hand.choose(this.sentence(words), this.sentence(words));
		await this.hand.press(this.text.getByRole('button', { name: 'Use this sentence' }));
	}

	backTo(number: number): Locator {
		return this.text.getByRole('button', { name: `Back to question ${number}` });
	}

	async next() {
		await this.follow(this.questions.getByRole('link', { name: /^(Next|Results)/ }));
	}

	/** Passes over the section; leads to the next. */
	async skip(next: string) {
		await this.leave(this.skipButton, `/${next}/`);
	}
}
