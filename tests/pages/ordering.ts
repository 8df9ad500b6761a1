import { expect, type Locator } from '@playwright/test';
import type { Hand } from './hands';

/** The cards of an ordering question, named by their short names. */
export class Ordering {
	readonly ups: Locator;
	readonly downs: Locator;
	readonly undo: Locator;
	readonly reset: Locator;
	readonly keep: Locator;

	constructor(
		private readonly question: Locator,
		private readonly hand: Hand
	) {
		this.ups = question.getByRole('button', { name: /^Move up: / });
		this.downs = question.getByRole('button', { name: /^Move down: / });
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

	/** The button that asks where a card shall go. */
	to(card: string): Locator {
		return this.question.getByRole('button', { name: `Move to…: ${card}`, exact: true });
	}

	/** What it asks. */
	get dialog(): Locator {
		return this.question.getByRole('dialog');
	}

	/** One of the places that it offers: at the start, or after another card. */
	place(name: string): Locator {
		return this.dialog.getByRole('radio', { name, exact: true });
	}

	/** Brings a card to a place by its name: “At the start”, or “After …”. */
	async moveTo(card: string, place: string) {
		await this.hand.press(this.to(card));
		const radio = this.question.page().getByRole('radio', { name: place, exact: true });
		const row = this.dialog.locator('label').filter({ has: radio });
		await this.hand.choose(this.place(place), row);
		await this.hand.press(this.dialog.getByRole('button', { name: 'Move', exact: true }));
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
