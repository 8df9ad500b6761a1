import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './fixtures';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page has `axe` in it, and no barrier that axe finds. */
export async function expectAccessible(page: Page, state: string) {
	const found = await page.evaluate(async (values) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
			runOnly: { type: 'tag', values }
		});
		return violations.map(({ id, nodes }) => ({
			rule: id,
			where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`)
		}));
	}, tags);
	expect(found, state).toEqual([]);
}
