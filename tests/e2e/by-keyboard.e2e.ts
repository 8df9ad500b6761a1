import { expect, test } from '../pages/fixtures';
import { key } from '../pages/hands';
import { question } from './istanbul-talks';
import { readModule } from './whole-module';

test.use({ by: 'keyboard' });

test('A learner reads the whole module with the keyboard alone and never loses the focus', async ({
	library,
	module,
	reading,
	results
}) => {
	test.slow();
	await readModule({ library, module, reading, results });
});

test('A keyboard leads from the verdict to the proof and back', async ({ page, reading }) => {
	await reading.open('why-talk');
	const first = reading.question(1);
	await first.answer(question(1).key);
	await expect(first.verdict).toBeFocused();
	await reading.hand.press(first.showInText);
	await expect(reading.lit).toBeFocused();
	await key(page, 'Escape');
	await expect(first.showInText).toBeFocused();
	await reading.hand.press(first.showInText);
	await reading.hand.press(reading.backTo(1));
	await expect(first.showInText).toBeFocused();
});

test('The link before everything else skips the text', async ({ page, reading }) => {
	await reading.open('why-talk');
	await key(page, 'Tab');
	await expect(page.getByRole('link', { name: 'Skip to the questions' })).toBeFocused();
	await key(page, 'Enter');
	await expect(reading.questions).toBeFocused();
});

test('What a check finds missing has the focus', async ({ page, reading }) => {
	await reading.open('aftermath');
	const twofold = reading.question(11);
	await twofold.check();
	await expect(twofold.legend).toContainText('⚠');
	await expect(twofold.options.first()).toBeFocused();
	await key(page, 'Space');
	await twofold.check();
	await expect(twofold.self).toContainText('Choose a sentence in the text.');
	await expect(twofold.chooseSentence).toBeFocused();
});

test('What hides or shows the text keeps the focus', async ({ reading }) => {
	await reading.open('aftermath');
	await reading.hand.press(reading.fromMemory);
	await reading.hand.press(reading.showText);
	const fromMemory = reading.question(14);
	await reading.hand.press(fromMemory.beginFromMemory);
	await reading.hand.press(reading.showText);
	await expect(reading.text).toContainText('military setbacks and logistical problems');
});
