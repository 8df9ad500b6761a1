import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { aRecord, anAnswer, asKept, keep } from '../pages/kept';
import { SettingsPage } from '../pages/settings-page';
import { items, key, question, wrong } from './istanbul-talks';

/** What is done, and where the focus is after it. */
type Step = [what: string, act: () => Promise<unknown>, focused: Locator];

async function walk(page: Page, steps: Step[]) {
	for (const [what, act, focused] of steps)
		await test.step(what, async () => {
			await act();
			await expect(focused, what).toBeFocused();
			// Nor is it lost by what is drawn after.
			const tag = await page.evaluate(async () => {
				for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
				return document.activeElement?.tagName;
			});
			expect(tag, what).not.toBe('BODY');
		});
}

test('Nothing done while answering loses the focus', async ({ page, hand, reading }) => {
	await reading.open('why-talk');
	const [first, second] = [reading.question(1), reading.question(2)];
	const press = (button: Locator) => () => hand.press(button);
	const { aids } = reading;
	const word = reading.word('delegations');
	await walk(page, [
		['a word explains itself', press(word), page.getByRole('dialog', { name: 'delegations' })],
		['Escape closes that', () => page.keyboard.press('Escape'), word],
		['reading aids open', press(aids), aids],
		['and close', press(aids), aids],
		['check with nothing chosen', () => first.check(), first.options.first()],
		['choose', () => first.choose(wrong(1)), first.option(wrong(1))],
		['check', () => first.check(), first.verdict],
		['try once more', press(first.tryAgain), first.options.first()],
		['choose again', () => first.choose(key(1)), first.option(key(1))],
		['check again', () => first.check(), first.verdict],
		['show in text', press(first.showInText), reading.lit.first()],
		['back to the question', press(reading.backTo(1)), first.showInText],
		['show in text again', press(first.showInText), reading.lit.first()],
		['Escape leads back', () => page.keyboard.press('Escape'), first.showInText],
		['I don’t know', () => second.giveUp(), second.verdict],
		['hide the text', press(reading.fromMemory), reading.fromMemory],
		['show the text', press(reading.showText), reading.text],
		['hide it again', press(reading.fromMemory), reading.fromMemory],
		['show it by the same button', press(reading.fromMemory), reading.fromMemory]
	]);
});

test('Nothing done while a sentence is chosen, or cards are ordered, loses the focus', async ({
	page,
	hand,
	reading
}) => {
	await reading.open('whole-text');
	const [twofold, last] = [reading.question(18), reading.question(20)];
	const { ordering } = last;
	const [first = '', second = '', third = ''] = await ordering.order();
	const press = (button: Locator) => () => hand.press(button);
	const dialog = (name: string) => ordering.dialog.getByRole('button', { name, exact: true });
	const sentence = reading.sentence(question(18).proof);
	const proof = reading.text.getByRole('radio');
	await walk(page, [
		['choose the sentence in the text', press(twofold.chooseSentence), proof.first()],
		['back without one', press(reading.backTo(18)), twofold.chooseSentence],
		['choose the sentence again', press(twofold.chooseSentence), proof.first()],
		['take one', () => sentence.check(), sentence],
		[
			'use it',
			press(reading.text.getByRole('button', { name: 'Use this sentence' })),
			twofold.chooseSentence
		],
		['check an untouched order', () => last.check(), ordering.keep],
		['down', press(ordering.down(first)), ordering.down(first)],
		['up', press(ordering.up(first)), ordering.up(first)],
		['up, where it is the first', () => page.keyboard.press('Enter'), ordering.up(first)],
		['undo', press(ordering.undo), ordering.undo],
		['undo all', press(ordering.undo), ordering.undo],
		['reset', press(ordering.reset), ordering.reset],
		['ask where it shall go', press(ordering.to(third)), ordering.place(`After ${second}`)],
		['cancel', press(dialog('Cancel')), ordering.to(third)],
		['ask again', press(ordering.to(third)), ordering.place(`After ${second}`)],
		[
			'choose the start',
			() => ordering.place('At the start').check(),
			ordering.place('At the start')
		],
		['move', press(dialog('Move')), ordering.to(third)],
		['check', () => last.check(), last.verdict],
		['show the answer', press(last.showAnswer), last.verdict]
	]);
});

test('Nothing done before a question from memory, or with an order that is kept, loses the focus', async ({
	page,
	hand,
	reading
}) => {
	await reading.open('aftermath');
	const last = reading.question(14);
	const { beginFromMemory, ordering, verdict, tryAgain } = last;
	const press = (button: Locator) => () => hand.press(button);
	await walk(page, [
		['begin', press(beginFromMemory), ordering.downs.first()],
		['look at the text', press(reading.showText), reading.text],
		['check', () => last.check(), ordering.keep],
		['keep this order', press(ordering.keep), verdict],
		['try once more', press(tryAgain), ordering.downs.first()]
	]);
});

test('Nothing done with what is kept loses the focus', async ({ page, hand, results }) => {
	const again = { attempt: 'second', id: 'again', at: '2026-03-02T09:00:00.000Z' };
	const [item] = items;
	if (!item) throw new Error('The module has no questions.');
	await keep(
		page,
		asKept(aRecord('istanbul-talks', anAnswer(item, ['a']), anAnswer(item, ['b'], again)))
	);
	const press = (button: Locator) => () => hand.press(button);

	await results.open();
	const earlier = results.attempts.first().getByRole('button');
	const latest = page.getByRole('button', { name: 'Show the latest attempt' });
	await walk(page, [
		['look at an earlier attempt', press(earlier), results.points],
		['go back to the latest', press(latest), results.points]
	]);

	const settings = new SettingsPage(page, hand);
	await settings.open();
	const exporting = settings.main.getByRole('button', { name: 'Export progress' });
	const said = settings.dialog.getByRole('button', { name: 'Cancel' });
	await walk(page, [
		['save it', press(exporting), exporting],
		['ask to delete it', () => settings.askToDelete(), said],
		['think better of it', () => settings.cancel(), settings.deleteButton],
		['ask again', () => settings.askToDelete(), said],
		['delete it', () => settings.confirm(), page.locator(':focus')]
	]);
});

for (const { width, height, what } of [
	{ width: 360, height: 740, what: 'a phone' },
	{ width: 1280, height: 800, what: 'two panes' },
	{ width: 320, height: 256, what: 'a page enlarged to 400 %' }
])
	test(`On ${what}, nothing that stays in view covers what has the focus`, async ({
		page,
		hand,
		reading
	}) => {
		await page.setViewportSize({ width, height });
		await reading.open('whole-text');
		await hand.press(reading.question(18).chooseSentence);
		await expect(reading.text.getByRole('radio').first()).toBeFocused();
		// Down through the sentences, past the bar that stays at the foot, and on by Tab.
		for (let presses = 0; presses < 25; presses++) {
			await page.keyboard.press('ArrowDown');
			expect(await covered(page)).toBeUndefined();
		}
		for (let presses = 0; presses < 25; presses++) {
			await page.keyboard.press('Tab');
			expect(await covered(page)).toBeUndefined();
		}
		for (let presses = 0; presses < 45; presses++) {
			await page.keyboard.press('Shift+Tab');
			expect(await covered(page)).toBeUndefined();
		}
	});

/** What has the focus, if none of it can be seen (WCAG 2.2, 2.4.11). */
function covered(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const one = document.activeElement;
		if (!one || one === document.body) return undefined;
		const within = one.closest('label') ?? one;
		const box = one.getBoundingClientRect();
		// Of a whole pane, what is on the screen.
		const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
		const width = Math.min(box.right, innerWidth) - left;
		const height = Math.min(box.bottom, innerHeight) - top;
		for (const part of [0.5, 0.1, 0.9])
			for (const across of [0.5, 0.1, 0.9]) {
				const hit =
					width > 0 &&
					height > 0 &&
					document.elementFromPoint(left + width * across, top + height * part);
				if (hit && (within.contains(hit) || hit.contains(one))) return undefined;
			}
		return one.outerHTML.slice(0, 120);
	});
}
