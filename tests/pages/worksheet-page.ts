import type { Locator } from '@playwright/test';
import { readPaper, type Sheet } from './paper';
import { SitePage } from './site-page';

/** A line of the text as the browser set it. */
export type SetLine = { number: number; text: string };

/** A proof in the key: where it is said to stand, and its words. */
export type Proof = { where: string; quote: string };

/** What a teacher prints of a module. */
export class WorksheetPage extends SitePage {
	readonly sheet: Locator = this.page.getByRole('article');
	readonly print: Locator = this.page.getByRole('button', { name: 'Print', exact: true });

	async open(module: string, settings = '') {
		await this.visit(`print/${module}/en/${settings}`);
		await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
	}

	choice(name: string): Locator {
		return this.page.getByLabel(name, { exact: true });
	}

	/** What comes out of the printer. */
	async paper(): Promise<Sheet[]> {
		return readPaper(await this.page.pdf({ preferCSSPageSize: true }));
	}

	async lines(): Promise<SetLine[]> {
		return this.sheet.locator('[data-line]').evaluateAll((all) =>
			all.map((line) => {
				const words = line.cloneNode(true) as HTMLElement;
				words.querySelector('.line-number')?.remove();
				return { number: Number(line.getAttribute('data-line')), text: words.textContent };
			})
		);
	}

	async proofs(): Promise<Proof[]> {
		return this.sheet.locator('.proof').evaluateAll((all) =>
			all.map((proof) => ({
				where: (proof.querySelector('.where') as HTMLElement).innerText,
				quote: proof.querySelector('q')?.textContent ?? ''
			}))
		);
	}
}
