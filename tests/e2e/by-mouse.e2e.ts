import { expect, test } from '../pages/fixtures';
import { key, question, wrong } from './istanbul-talks';
import { readModule } from './whole-module';

test('A learner reads the whole module with the mouse and sees what became of every answer', async ({
	library,
	module,
	reading,
	results
}) => {
	test.slow();
	await readModule({ library, module, reading, results });

	await test.step('the score, with what guessing would give', async () => {
		await expect(results.guessing).toHaveText('Guessing alone would give about 5.');
	});

	await test.step('the score of every section and of every kind of question', async () => {
		const scores = {
			'Why talk?': '1 of 4',
			'A mediator and an offer': '3 of 4',
			'Reaction and aftermath': '8 of 8',
			'What remains': '3 of 3',
			'The whole text': '3.73 of 5',
			'Finding what is said': '3 of 4',
			'Drawing a conclusion': '5 of 7',
			'Connecting parts of the text': '6.73 of 9',
			'Judging how it is said': '4 of 4'
		};
		for (const [name, score] of Object.entries(scores))
			await expect(results.row(name).getByRole('cell').first()).toHaveText(score);
	});

	await test.step('every question with one’s own answer, the right one and the proof', async () => {
		for (let number = 1; number <= 20; number++)
			await expect(results.question(question(number).stem)).toContainText(question(number).proof);

		const { stem, key: right } = question(2);
		await expect(results.question(stem)).toContainText('✗ Not correct, 0 of 1');
		await expect(results.said(stem, 'Your answer')).toHaveText(wrong(2));
		await expect(results.said(stem, 'Answer in the text')).toHaveText(right);

		await expect(results.question(question(4).stem)).toContainText('? You did not know, 0 of 1');
		await expect(results.question(question(18).stem)).toContainText('◐ Partly correct, 1 of 2');
		await expect(results.said(question(18).stem, 'Your proof')).toHaveText(
			'Russian forces were advancing on several fronts.'
		);
		await expect(
			results.said(question(20).stem, 'Your order').getByRole('listitem').first()
		).toHaveText('What made Turkey fit to be a mediator');
	});

	await test.step('a retry of what was missed, and of nothing else', async () => {
		await results.retryMissed(6, 'why-talk');
		await expect(reading.question(1).self).toHaveCount(0);
		for (const number of [2, 3, 4]) await reading.question(number).answer(key(number));
		await reading.next();
		await reading.question(7).answer(key(7));
		await reading.next();
		await expect(reading.questions).toContainText('This retry asks nothing in this section');
		await reading.next();
		await reading.next();
		await reading.question(18).choose(key(18));
		await reading.prove(18, question(18).proof);
		await reading.question(18).check();
		await reading.question(20).ordering.arrange(question(20).cards);
		await reading.question(20).check();
		await reading.next();
		await expect(results.points).toHaveText('8 of 8 points');
		await expect(results.guessing).toContainText('This was a retry of 6 questions.');
		await expect(results.row('A mediator and an offer')).toContainText('1 of 1');
		await expect(results.row('What remains')).toHaveCount(0);
		await expect(results.row('Judging how it is said')).toHaveCount(0);
	});

	await test.step('the attempts side by side', async () => {
		await expect(results.attempts).toHaveCount(2);
		await expect(results.attempts.nth(0)).toContainText('18.73 of 24');
		await expect(results.attempts.nth(1)).toContainText('8 of 8');
		await expect(results.attempts.nth(1)).toContainText('6 more right');
	});
});
