import type { Locator } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { key, question } from './istanbul-talks';
import { readModule } from './whole-module';

for (const { width, height } of [
	{ width: 360, height: 740 },
	{ width: 320, height: 568 }
])
	test.describe(`on a screen ${width} px wide`, () => {
		test.use({ by: 'touch', hasTouch: true, isMobile: true, viewport: { width, height } });

		test('A learner reads the whole module by taps, and no page scrolls sideways', async ({
			page,
			library,
			module,
			reading,
			results
		}) => {
			test.slow();
			await readModule({ library, module, reading, results });
			await expectToFit(page);
		});

		test('What is tapped is at least 44 px high', async ({ reading }) => {
			await reading.open('whole-text');
			const { ups } = reading.question(20).ordering;
			for (const up of await ups.all()) expect(await heightOf(up)).toBeGreaterThanOrEqual(44);
			for (const card of question(20).cards)
				expect(await heightOf(reading.question(20).ordering.down(card))).toBeGreaterThanOrEqual(44);
			for (const option of [key(18), ...question(18).wrong])
				expect(await heightOf(reading.question(18).row(option))).toBeGreaterThanOrEqual(44);
			await expect(reading.question(20).ordering.handle('Open issues')).toBeHidden();
		});
	});

async function heightOf(target: Locator): Promise<number> {
	return (await target.boundingBox())?.height ?? 0;
}
