import { expect, test } from '../pages/fixtures';
import { key as press } from '../pages/hands';
import { key, question, wrong } from './istanbul-talks';

test.beforeEach(({ reading }) => reading.open('why-talk'));

test('The sentence that settles a question is lit once it is checked, not before', async ({
	reading
}) => {
	await reading.question(1).choose(key(1));
	await expect(reading.lit).toHaveCount(0);
	await reading.question(1).check();
	await expect(reading.lit).toHaveText(question(1).proof);
	await expect(reading.lit).toBeInViewport();
});

test('A wrong answer is told why, and where the text says it', async ({ reading }) => {
	const first = reading.question(1);
	await first.answer('Delegations of Russia and Ukraine, in February 2022');
	await expect(first.verdict).toHaveText('✗ Not correct – the text says something else');
	await expect(first.self).toContainText('These are the right delegations, but February 2022');
	await expect(reading.lit).toHaveText(question(1).proof);
	await expect(first.self).not.toContainText('Answer in the text');
	await reading.hand.press(first.showAnswer);
	await expect(first.verdict).toBeFocused();
	const key1 = first.self.getByRole('listitem').filter({ hasText: key(1) });
	await expect(key1).toContainText('Answer in the text');
});

test('The text shows the proof of the question that was answered last', async ({ reading }) => {
	await reading.question(1).answer(key(1));
	await reading.question(3).answer(key(3));
	await expect(reading.lit).toHaveText([
		'But direct military action by NATO was ruled out.',
		'In the author’s view, this made talks the only realistic way to end the war.'
	]);
	await reading.hand.press(reading.question(1).showInText);
	await expect(reading.lit).toHaveText(question(1).proof);
});

test('One press leads to the proof in the text, and one leads back', async ({ page, reading }) => {
	const { showInText, verdict } = reading.question(1);
	await reading.question(1).giveUp();
	await expect(verdict).toBeFocused();

	await reading.hand.press(showInText);
	await expect(reading.lit).toBeFocused();
	await press(page, 'Escape');
	await expect(showInText).toBeFocused();

	await reading.hand.press(showInText);
	await reading.hand.press(reading.backTo(1));
	await expect(showInText).toBeFocused();
	await expect(showInText).toBeInViewport();
});

test('Who was not led to the proof is led back from it to the verdict', async ({ reading }) => {
	await reading.question(1).answer(key(1));
	await expect(reading.question(1).verdict).toBeFocused();
	await reading.hand.press(reading.backTo(1));
	await expect(reading.question(1).verdict).toBeFocused();
});

test('Where two sentences settle it, each is reached from its own button', async ({ reading }) => {
	await reading.question(3).answer(wrong(3));
	await expect(reading.lit).toHaveCount(2);
	await reading.hand.press(reading.question(3).showInText.last());
	await expect(reading.lit.last()).toBeFocused();
	await reading.hand.press(reading.question(3).showInText.first());
	await expect(reading.lit.first()).toBeFocused();
});

test('The way back is behind the sentence that one was led to, and ends at what led there', async ({
	page,
	reading
}) => {
	const { showInText } = reading.question(3);
	await reading.question(3).answer(wrong(3));
	await expect(reading.lit).toHaveCount(2);
	for (const place of [0, 1]) {
		await reading.hand.press(showInText.nth(place));
		await expect(reading.lit.nth(place)).toBeFocused();
		await press(page, 'Tab');
		const back = reading.backTo(3);
		await expect(back).toBeFocused();
		await expect(back).toHaveAccessibleDescription('The Escape key does the same.');
		await press(page, 'Enter');
		await expect(showInText.nth(place)).toBeFocused();
		await reading.hand.press(showInText.nth(place));
		await press(page, 'Tab');
		await press(page, 'Escape');
		await expect(showInText.nth(place)).toBeFocused();
	}
});

test('On a narrow screen the proof comes into view and the question again', async ({
	page,
	reading
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await reading.question(4).answer(key(4));
	await expect(reading.lit.first()).not.toBeInViewport();
	await reading.hand.press(reading.question(4).showInText.first());
	await expect(reading.lit.first()).toBeInViewport();
	await reading.hand.press(reading.backTo(4));
	await expect(reading.question(4).showInText.first()).toBeInViewport();
});

test('Where the feedback can’t be had, the page says so, and that has the focus', async ({
	page,
	reading
}) => {
	await page.route('**/*.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new Error();' })
	);
	const { self, dontKnow } = reading.question(1);
	await reading.hand.press(dontKnow);
	const sorry = self.getByText('Your answer is kept, but the feedback could not be loaded.');
	await expect(sorry).toBeFocused();
});
