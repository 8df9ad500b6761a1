import { expect, type Locator } from '@playwright/test';
import type { Hand } from './hands';

/** The cards of an ordering question, named by their short names. */
export class Ordering {
	readonly ups: Locator;
	readonly undo: Locator;
	readonly reset: Locator;
	readonly keep: Locator;

	constructor(
		private readonly question: Locator,
		private readonly hand: Hand
	) {
		this.ups = question.getByRole('button', { name: /^Move up: / });
		this.undo = question.getByRole('button', { name: 'Undo move' });
		this.reset = question.getByRole('button', { name: 'Reset order' });
		this.keep = question.getByRole('button', { name: 'Keep this order' });
	}

	up(card: string): Locator {
		return this.question.getByRole('button', { name: `Move up: ${card}`, exact: true });
	}

	down(card: string): Locator {
		return this.question.getByRole('button', { name: `Move down: ${card}`, exact: true });
	}

	/** The whole card. */
	row(card: string): Locator {
		const up = this.question.page().getByRole('button', { name: `Move up: ${card}`, exact: true });
		return this.question.getByRole('listitem').filter({ has: up });
	}

	/** What one takes a card by to drag it. */
	handle(card: string): Locator {
		return this.row(card).getByText('⠿');
	}

	/** The cards as they lie, the first first. */
	async order(): Promise<string[]> {
		await this.ups.first().waitFor();
		const names = await this.ups.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
		return names.map((name) => name.replace('Move up: ', ''));
	}

	async expectOrder(cards: readonly string[]) {
		await expect.poll(() => this.order()).toEqual(cards);
	}

	/** Brings the cards into an order with the buttons. */
	async arrange(cards: readonly string[]) {
		for (const [place, card] of cards.entries())
			for (let at = (await this.order()).indexOf(card); at > place; at--) {
				await this.hand.press(this.up(card));
				await expect.poll(async () => (await this.order()).indexOf(card)).toBe(at - 1);
			}
	}
}
