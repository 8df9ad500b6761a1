import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Spaces letters, words, lines and paragraphs out, as readers may (WCAG 2.2, 1.4.12). */
export async function spaceOut(page: Page) {
	// By a sheet of the browser's own, which the policy lets pass.
	await page.addInitScript(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-bottom: 2em !important }
		`);
		document.adoptedStyleSheets.push(sheet);
	});
}

/** No text reaches out of its box, or is cut off by it. */
export async function expectNothingClipped(page: Page) {
	const clipped = () =>
		page.evaluate(() =>
			[...document.body.querySelectorAll('*')]
				.filter((one) => {
					const { overflowX, overflowY, clipPath } = getComputedStyle(one);
					// What only screen readers get is cut off on purpose; what scrolls is not cut off.
					if (one.clientWidth === 0 || clipPath !== 'none' || /auto|scroll/.test(overflowX))
						return false;
					const cut = overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
					return cut || one.scrollWidth > one.clientWidth + 1;
				})
				.map((one) => one.outerHTML.slice(0, 160))
		);
	await expect.poll(clipped, 'cut off, or out of its box').toEqual([]);
}
