import { partPrints } from '../../src/lib/core/items/print';
import type { Answer } from '../../src/lib/core/record/entry';
import { expect, test } from '../pages/fixtures';
import { aRecord, anAnswer, asKept, keep } from '../pages/kept';
import { items, question } from './istanbul-talks';

const id = 'istanbul-talks';
const [first, second] = items;
if (first?.type !== 'choice' || second?.type !== 'choice')
	throw new Error('The module begins with other questions.');
const [key = ''] = first.key;
const [wrong = ''] = first.options.flatMap((option) => (option.id === key ? [] : [option.id]));
/** The key of the first question as an author had it who took a wrong option for the right one. */
const mistaken = [wrong];
/** The options of the first question, one of them changed. */
const before = (id: string, then: { id?: string; print?: string }) =>
	partPrints(first).map((part) => (part.id === id ? { ...part, ...then } : part));

const corrected = 'The key of this question was corrected after you answered.';
const changed = 'This question has changed since you answered it. Please answer it again.';

test.describe('An answer to a question that was edited since', () => {
	for (const [edit, then] of [
		['a typing mistake was put right', { content: 'older' }],
		[
			'the chosen option was worded anew',
			{ content: 'older', parts: before(key, { print: 'older' }) }
		],
		[
			'the options were put in another order',
			{ content: 'older', picked: ['z'], key: ['z'], parts: before(key, { id: 'z' }) }
		]
	] satisfies [string, Partial<Answer>][])
		test(`is kept where ${edit}`, async ({ page, reading, results }) => {
			await keep(page, asKept(aRecord(id, anAnswer(first, [key], then))));
			await reading.open('why-talk');
			await expect(reading.question(1).verdict).toHaveText('✓ Correct');
			await expect(reading.question(1).self).not.toContainText(corrected);
			await results.open();
			await expect(results.points).toHaveText('1 of 24 points');
		});

	test('keeps the point for a proof whose sentence was corrected', async ({
		page,
		reading,
		results
	}) => {
		const item = items[10];
		if (item?.type !== 'choice' || !item.prove) throw new Error('Question 11 asks for no proof.');
		const then = { proof: 'older', proofAt: 'aftermath.0.0', proved: true } as const;
		await keep(page, asKept(aRecord(id, anAnswer(item, item.key, then))));
		await reading.open('aftermath');
		await expect(reading.question(11).verdict).toHaveText('✓ Correct');
		await results.open();
		await expect(results.points).toHaveText('2 of 24 points');
	});

	for (const [picked, verdict, points] of [
		[wrong, 'Not correct', '0 of 24 points'],
		[key, 'Correct', '1 of 24 points']
	] as const)
		test(`is graded again where the key was corrected: “${verdict}”`, async ({
			page,
			reading,
			results
		}) => {
			await keep(page, asKept(aRecord(id, anAnswer(first, [picked], { key: mistaken }))));
			await reading.open('why-talk');
			await expect(reading.question(1).verdict).toContainText(verdict);
			await expect(reading.question(1).self).toContainText(corrected);
			await results.open();
			await expect(results.points).toHaveText(points);
			await expect(results.question(question(1).stem)).toContainText('The key was corrected');
		});

	test('is asked for again where the option is gone, and the question says so', async ({
		page,
		reading,
		results
	}) => {
		const gone = anAnswer(first, ['z'], { parts: [{ id: 'z', print: 'gone' }] });
		await keep(page, asKept(aRecord(id, gone, anAnswer(second, second.key))));
		await results.open();
		await expect(results.question(question(1).stem)).toContainText('○ Still open');
		await expect(results.question(question(1).stem)).toContainText('has changed since');
		await reading.open('why-talk');
		await expect(reading.question(1).self).toContainText(changed);
		await expect(reading.question(2).verdict).toHaveText('✓ Correct');
		await reading.question(1).answer(question(1).key);
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
		await expect(reading.question(1).self).not.toContainText(changed);
		await reading.reload();
		await expect(reading.question(1).verdict).toHaveText('✓ Correct');
	});

	test('is asked for again where an ordering has other cards', async ({ page, reading }) => {
		const last = items.at(-1);
		if (last?.type !== 'order') throw new Error('The last question is no ordering.');
		const fewer = last.cards.slice(1).map((card) => card.id);
		await keep(page, asKept(aRecord(id, anAnswer(last, fewer))));
		await reading.open('whole-text');
		await expect(reading.question(items.length).self).toContainText(changed);
		await expect(reading.question(items.length).checkButton).toBeVisible();
	});
});
