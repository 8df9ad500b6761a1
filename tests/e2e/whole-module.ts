import { expect } from '../pages/fixtures';
import type { LibraryPage } from '../pages/library-page';
import type { ModulePage } from '../pages/module-page';
import type { ReadingPage } from '../pages/reading-page';
import type { ResultsPage } from '../pages/results-page';
import { key, question, title, wrong } from './istanbul-talks';

type Site = {
	library: LibraryPage;
	module: ModulePage;
	reading: ReadingPage;
	results: ResultsPage;
};

/**
 * A reader’s way through the whole module, from the library to the results: 2 and 3 wrong, and 3 wrong
 * again; 4 and 7 not known; 18 with a sentence that does not prove it; 20 with the first two cards exchanged.
 */
export async function readModule({ library, module, reading, results }: Site) {
	await library.open();
	await library.openModule(title);
	await module.goOn();
	await expect(reading.title).toHaveText('Why talk?');
	await answerWhyTalk(reading);
	await reading.next();
	await expect(reading.title).toHaveText('A mediator and an offer');
	await answerRight(reading, 5, 6);
	await reading.question(7).giveUp();
	await answerRight(reading, 8);
	await reading.next();
	await expect(reading.title).toHaveText('Reaction and aftermath');
	await answerAftermath(reading);
	await reading.next();
	await expect(reading.title).toHaveText('What remains');
	await answerRight(reading, 15, 16, 17);
	await reading.next();
	await expect(reading.title).toHaveText('The whole text');
	await answerWholeText(reading);
	await reading.next();
	await expect(results.points).toHaveText('18.73 of 24 points');
}

async function answerRight(reading: ReadingPage, ...numbers: number[]) {
	for (const number of numbers) {
		await reading.question(number).answer(key(number));
		await expect(reading.question(number).verdict).toHaveText('✓ Correct');
	}
}

async function answerWhyTalk(reading: ReadingPage) {
	await answerRight(reading, 1);

	const second = reading.question(2);
	await second.answer(wrong(2));
	await expect(second.verdict).toContainText('Not correct – the text says something else');
	await second.retry(key(2));
	await expect(second.verdict).toContainText('Correct');
	await expect(second.self).toContainText(
		'Right on the second try. The first answer is the one that counts: 0 of 1.'
	);

	const third = reading.question(3);
	await third.answer(wrong(3));
	await third.retry(wrong(3, 1));
	await expect(third.self).toContainText(
		'This was the second try. The first answer is the one that counts: 0 of 1.'
	);

	await reading.question(4).giveUp();
	await expect(reading.question(4).verdict).toContainText('You said that you don’t know');
	await expect(reading.question(4).self).toContainText('That is an honest answer.');
}

async function answerAftermath(reading: ReadingPage) {
	await answerRight(reading, 9, 10);
	const twofold = reading.question(11);
	await twofold.choose(key(11));
	await reading.prove(11, question(11).proof);
	await twofold.check();
	await expect(twofold.verdict).toHaveText('✓ Correct');
	await answerRight(reading, 12, 13);
	const fromMemory = reading.question(14);
	await reading.hand.press(fromMemory.beginFromMemory);
	await fromMemory.ordering.arrange(question(14).cards);
	await fromMemory.check();
	await expect(fromMemory.verdict).toHaveText('✓ Correct');
}

async function answerWholeText(reading: ReadingPage) {
	const twofold = reading.question(18);
	await twofold.choose(key(18));
	await reading.prove(18, 'Russian forces were advancing on several fronts.');
	await twofold.check();
	await expect(twofold.verdict).toContainText('Partly correct');
	await expect(twofold.self).toContainText(
		'Your answer is right, but the sentence that you chose does not prove it: 1 of 2.'
	);
	await answerRight(reading, 19);
	const ordering = reading.question(20);
	const [first = '', second = '', ...others] = question(20).cards;
	await ordering.ordering.arrange([second, first, ...others]);
	await ordering.check();
	await expect(ordering.verdict).toContainText('Partly correct');
	await expect(ordering.self).toContainText(
		'You put 14 of 15 pairs in the right order. Half would come right by luck, so points start above half: 1.73 of 2.'
	);
}
