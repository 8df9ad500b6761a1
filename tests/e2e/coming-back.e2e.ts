import { expect, test } from '../pages/fixtures';
import { LibraryPage } from '../pages/library-page';
import { ReadingPage } from '../pages/reading-page';
import { key, question, title, wrong } from './istanbul-talks';

test.describe('After a reload', () => {
	test('an option that was chosen and not checked is still chosen', async ({ reading }) => {
		await reading.open('why-talk');
		await reading.question(4).choose(wrong(4));
		await reading.reload();
		await expect(reading.question(4).option(wrong(4))).toBeChecked();
		await expect(reading.question(4).heading).toBeInViewport();
		await expect(reading.question(4).checkButton).toBeVisible();
	});

	test('an order is as far as it was made', async ({ reading }) => {
		await reading.open('whole-text');
		const { ordering, heading } = reading.question(20);
		const [first = '', second = '', ...others] = await ordering.order();
		await reading.hand.press(ordering.down(first));
		await reading.reload();
		await ordering.expectOrder([second, first, ...others]);
		await expect(heading).toBeInViewport();
		await reading.question(20).check();
		await expect(reading.question(20).verdict).toBeVisible();
	});

	test('the sentence chosen as a proof is still chosen', async ({ reading }) => {
		await reading.open('aftermath');
		await reading.question(11).choose(key(11));
		await reading.prove(11, question(11).proof);
		await reading.reload();
		await expect(reading.question(11).self).toContainText(question(11).proof);
		await expect(reading.question(11).heading).toBeInViewport();
		await reading.question(11).check();
		await expect(reading.question(11).verdict).toHaveText('✓ Correct');
	});

	test('a second try goes on where it was', async ({ reading }) => {
		await reading.open('why-talk');
		const third = reading.question(3);
		await third.answer(wrong(3));
		await reading.hand.press(third.tryAgain);
		await third.choose(wrong(3, 1));
		await reading.reload();
		await expect(third.option(wrong(3, 1))).toBeChecked();
		await expect(third.heading).toBeInViewport();
		await third.check();
		await expect(third.self).toContainText('This was the second try.');
	});

	test('what was answered is answered, with its verdict', async ({ page, reading }) => {
		await reading.open('why-talk');
		await expect(page).toHaveTitle(/^Question 1 of 20 – /);
		await reading.question(1).answer(wrong(1));
		await reading.hand.press(reading.question(1).showAnswer);
		await reading.question(2).giveUp();
		await reading.reload();
		await expect(reading.question(1).verdict).toContainText('Not correct');
		await expect(reading.question(2).verdict).toContainText('You said that you don’t know');
		await expect(page).toHaveTitle(/^Question 3 of 20 – /);
	});
});

test('Who closes the page and comes back to the library continues at the very question', async ({
	context,
	hand,
	reading
}) => {
	await reading.open('why-talk');
	for (const number of [1, 2, 3]) await reading.question(number).answer(wrong(number));
	await reading.question(4).choose(key(4));
	await reading.page.close();

	const page = await context.newPage();
	const library = new LibraryPage(page, hand);
	await library.open();
	await expect(library.wayInto(title)).toContainText('Continue');
	await expect(library.card(title)).toContainText('3 of 20 questions answered');
	await library.goOn(title);
	const again = new ReadingPage(page, hand);
	await expect(again.question(4).option(key(4))).toBeChecked();
	await expect(again.question(4).heading).toBeInViewport();
});

test('Who has left a question open continues where they stopped, not there', async ({
	library,
	reading
}) => {
	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await reading.open('offer');
	await reading.question(5).answer(key(5));
	await reading.question(6).choose(wrong(6));
	await library.open();
	await library.goOn(title);
	await expect(reading.question(6).option(wrong(6))).toBeChecked();
	await expect(reading.question(6).heading).toBeInViewport();

	await reading.question(8).choose(wrong(8));
	await reading.reload();
	await expect(reading.question(8).heading).toBeInViewport();
	await expect(reading.question(6).heading).not.toBeInViewport();
});

test('Who has only chosen something can continue as well', async ({ library, reading }) => {
	await reading.open('offer');
	await reading.question(7).choose(wrong(7));
	await library.open();
	await expect(library.wayInto(title)).toContainText('Continue');
	await library.goOn(title);
	await expect(reading.question(7).option(wrong(7))).toBeChecked();
});

test('Options lie as they lay while an attempt lasts, and otherwise in the next', async ({
	reading,
	results
}) => {
	const lie = async () => {
		const options: string[] = [];
		for (const number of [5, 6, 7, 8])
			options.push(
				...(await reading
					.question(number)
					.legend.getByRole('radio')
					.evaluateAll((radios) =>
						radios.map((radio) => radio.closest('label')?.textContent ?? '')
					))
			);
		return options;
	};
	await reading.open('offer');
	const first = await lie();
	await reading.question(5).choose(wrong(5));
	await reading.reload();
	expect(await lie()).toEqual(first);
	await reading.question(5).giveUp();
	await results.open();
	await results.startAgain('why-talk');
	await reading.open('offer');
	await expect(reading.question(5).checkButton).toBeVisible();
	const second = await lie();
	expect(second).not.toEqual(first);
	await reading.reload();
	expect(await lie()).toEqual(second);
});
