import { expect, test } from '../pages/fixtures';
import { key, question } from './istanbul-talks';

test('A reader who answers from memory has the text hidden, after a reload as well', async ({
	reading
}) => {
	await reading.open('why-talk');
	await expect(reading.text).toContainText(question(1).proof);
	await reading.hand.press(reading.fromMemory);
	await expect(reading.fromMemory).toHaveAttribute('aria-pressed', 'true');
	await expect(reading.text).toContainText('The text is hidden: you are answering from memory.');
	await expect(reading.text).not.toContainText(question(1).proof);
	await reading.reload();
	await expect(reading.text).not.toContainText(question(1).proof);
	await reading.hand.press(reading.fromMemory);
	await expect(reading.text).toContainText(question(1).proof);
});

test('It can be asked for on the module’s page, and holds in every section', async ({
	module,
	reading
}) => {
	await module.open();
	await module.hand.press(module.fromMemory);
	await module.openPart('A mediator and an offer');
	await expect(reading.fromMemory).toHaveAttribute('aria-pressed', 'true');
	await expect(reading.text).not.toContainText(question(6).proof);
});

test('A hidden text shows the paragraph that proves the answer, once it is checked', async ({
	reading
}) => {
	await reading.open('why-talk');
	await reading.hand.press(reading.fromMemory);
	await reading.question(1).answer(key(1));
	await expect(reading.lit).toHaveText(question(1).proof);
	await expect(reading.text.getByRole('link', { name: /^Paragraph/ })).toHaveText(/1$/);
	await expect(reading.text).not.toContainText(question(2).proof);
	await reading.hand.press(reading.showText);
	await expect(reading.text).toContainText(question(2).proof);
});

test('A sentence for the proof is chosen in the text even while it is hidden', async ({
	reading
}) => {
	await reading.open('aftermath');
	await reading.hand.press(reading.fromMemory);
	await reading.question(11).choose(key(11));
	await reading.prove(11, question(11).proof);
	await expect(reading.question(11).self).toContainText(question(11).proof);
	await expect(reading.text).not.toContainText(question(11).proof);
});

test('The question on the order of events hides the text until it is checked', async ({
	reading
}) => {
	await reading.open('aftermath');
	const fromMemory = reading.question(14);
	await expect(reading.text).toContainText('Meanwhile, Russia kept pursuing its military aims');
	await expect(fromMemory.checkButton).toHaveCount(0);
	await reading.hand.press(fromMemory.beginFromMemory);
	await expect(reading.text).toContainText(
		'The text is hidden while you answer question 14 from memory.'
	);
	await expect(reading.text).not.toContainText('Meanwhile, Russia kept pursuing');

	await reading.reload();
	await expect(reading.text).not.toContainText('Meanwhile, Russia kept pursuing');

	await fromMemory.ordering.arrange(question(14).cards);
	await fromMemory.check();
	await expect(fromMemory.verdict).toHaveText('✓ Correct');
	await expect(reading.text).toContainText('Meanwhile, Russia kept pursuing its military aims');
	await expect(reading.lit).toHaveCount(5);
});

test('A reader who can’t remember may look, and loses nothing that was done', async ({
	reading
}) => {
	await reading.open('aftermath');
	const { ordering, beginFromMemory, verdict } = reading.question(14);
	await reading.hand.press(beginFromMemory);
	await ordering.arrange(question(14).cards);
	await reading.hand.press(reading.showText);
	await expect(reading.text).toContainText('Meanwhile, Russia kept pursuing its military aims');
	await ordering.expectOrder(question(14).cards);
	await reading.question(14).check();
	await expect(verdict).toHaveText('✓ Correct');
});

test('That the text is hidden is told by a sign on the button, not by colour alone', async ({
	reading
}) => {
	await reading.open('why-talk');
	await expect(reading.fromMemory).not.toContainText('✓');
	await reading.hand.press(reading.fromMemory);
	await expect(reading.fromMemory).toHaveAttribute('aria-pressed', 'true');
	await expect(reading.fromMemory.getByText('✓')).toBeVisible();
	await reading.hand.press(reading.fromMemory);
	await expect(reading.fromMemory).not.toContainText('✓');
});
