import { expect, test } from '../pages/fixtures';
import { key, question } from './istanbul-talks';

test.beforeEach(({ reading }) => reading.open('aftermath'));

test('A section with a content note can be passed over at no cost', async ({
	module,
	reading,
	results
}) => {
	await expect(reading.note).toContainText('It mentions allegations of war crimes');
	await reading.skip('what-remains');
	await expect(reading.title).toHaveText('What remains');

	await module.open();
	await expect(module.part('Reaction and aftermath')).toContainText('passed over');

	await results.open();
	await expect(results.points).toHaveText('0 of 16 points');
	await expect(results.row('Reaction and aftermath').getByRole('cell').first()).toHaveText(
		'passed over'
	);
	await expect(results.question(question(9).stem)).toContainText('– Passed over');
	await expect(results.guessing).toContainText('14 questions are still open');
});

test('A section that was passed over can be taken up after all', async ({ reading, results }) => {
	await reading.skip('what-remains');
	await reading.open('aftermath');
	await expect(reading.note).toContainText('You passed over this section. It costs no points.');
	await reading.question(9).answer(key(9));
	await expect(reading.question(9).verdict).toHaveText('✓ Correct');
	await results.open();
	await expect(results.points).toHaveText('1 of 17 points');
	await expect(results.row('Reaction and aftermath').getByRole('cell').first()).toHaveText(
		'1 of 1'
	);
});

test('What is left of a section that is being answered can be passed over too', async ({
	reading
}) => {
	await expect(reading.skipButton).toBeVisible();
	await reading.question(9).giveUp();
	await expect(reading.skipButton).toBeVisible();
	await expect(reading.note).toContainText('This section is about war.');
});
