import type { Page } from '@playwright/test';

/** Notes what moves on the pages that come, but for what moves where somebody just did something. */
export function watchShifts(page: Page) {
	return page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		type Shift = PerformanceEntry & {
			hadRecentInput: boolean;
			sources: { node: Node | null }[];
		};
		new PerformanceObserver((list) => {
			for (const { hadRecentInput, sources } of list.getEntries() as Shift[])
				if (!hadRecentInput)
					shifts.push(...sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? '?'));
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** What moved so far, once all that was loading is there and drawn. */
export async function shifts(page: Page): Promise<string[]> {
	await page.evaluate(() => document.fonts.ready);
	await drawn(page);
	return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** Until what is there has been drawn. */
export function drawn(page: Page) {
	return page.evaluate(
		() =>
			new Promise<void>((done) => {
				requestAnimationFrame(() => requestAnimationFrame(() => done()));
			})
	);
}
