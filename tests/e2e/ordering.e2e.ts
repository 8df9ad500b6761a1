import { expect, test } from '../pages/fixtures';
import { key } from '../pages/hands';
import { question } from './istanbul-talks';

const events = question(14).cards;
const [invasion = '', proposals = '', reaction = '', withdrawal = '', allegations = ''] = events;

test.beforeEach(async ({ reading }) => {
	await reading.open('aftermath');
	await reading.hand.press(reading.question(14).beginFromMemory);
});

test('An ordering is dealt in a wrong order, and untouched it is no answer', async ({
	reading
}) => {
	const { ordering, self, verdict } = reading.question(14);
	const dealt = await ordering.order();
	expect(dealt).not.toEqual(events);
	expect([...dealt].sort()).toEqual([...events].sort());

	await reading.question(14).check();
	await expect(self).toContainText('You have not moved a card. Check anyway?');
	await expect(verdict).toHaveCount(0);
	await expect(ordering.keep).toBeFocused();
	await reading.hand.press(ordering.keep);
	await expect(verdict).toBeFocused();
});

test('A card that goes up or down keeps the focus on the same button', async ({ reading }) => {
	const { ordering } = reading.question(14);
	const [first = '', second = '', third = '', ...others] = await ordering.order();
	await reading.hand.press(ordering.down(first));
	await ordering.expectOrder([second, first, third, ...others]);
	await expect(ordering.down(first)).toBeFocused();
	await reading.hand.press(ordering.up(third));
	await ordering.expectOrder([second, third, first, ...others]);
	await expect(ordering.up(third)).toBeFocused();
});

test('The ends of the list stay in reach and say that they are the ends', async ({ reading }) => {
	const { ordering } = reading.question(14);
	const dealt = await ordering.order();
	const [first = ''] = dealt;
	const last = dealt.at(-1) ?? '';
	await expect(ordering.up(first)).toHaveAttribute('aria-disabled', 'true');
	await expect(ordering.down(first)).toHaveAttribute('aria-disabled', 'false');
	await ordering.up(first).focus();
	await key(reading.page, 'Enter');
	await expect(reading.announcement).toHaveText('Already first.');
	await expect(ordering.up(first)).toBeFocused();
	await ordering.down(last).focus();
	await key(reading.page, 'Enter');
	await expect(reading.announcement).toHaveText('Already last.');
	await ordering.expectOrder(dealt);
});

test('After a move the status says where the card is now', async ({ reading }) => {
	const { ordering } = reading.question(14);
	const [first = '', second = ''] = await ordering.order();
	await reading.hand.press(ordering.down(first));
	await expect(reading.announcement).toHaveText(`${first}: position 2 of 5, after ${second}.`);
	await reading.hand.press(ordering.up(first));
	await expect(reading.announcement).toHaveText(`${first}: position 1 of 5, first.`);
});

test('Undo takes a move back, and so it does with a reset', async ({ reading }) => {
	const { ordering } = reading.question(14);
	const dealt = await ordering.order();
	const [first = '', second = '', third = '', ...others] = dealt;
	await expect(ordering.undo).toHaveAttribute('aria-disabled', 'true');
	await reading.hand.press(ordering.down(first));
	await reading.hand.press(ordering.down(first));
	await reading.hand.press(ordering.undo);
	await ordering.expectOrder([second, first, third, ...others]);
	await expect(reading.announcement).toHaveText(`Move undone. ${first}: position 2 of 5.`);
	await reading.hand.press(ordering.reset);
	await ordering.expectOrder(dealt);
	await expect(reading.announcement).toHaveText('Order reset.');
	await reading.hand.press(ordering.undo);
	await ordering.expectOrder([second, first, third, ...others]);
});

test('Alt with the arrows moves the card that has the focus', async ({ reading }) => {
	const { ordering } = reading.question(14);
	const [first = '', second = '', ...others] = await ordering.order();
	await ordering.up(second).focus();
	await key(reading.page, 'Alt+ArrowUp');
	await ordering.expectOrder([second, first, ...others]);
	await expect(ordering.up(second)).toBeFocused();
	await key(reading.page, 'Alt+ArrowDown');
	await ordering.expectOrder([first, second, ...others]);
	await expect(ordering.down(second)).toBeFocused();
});

test('An order that is partly right earns a part, and is told how to mend it', async ({
	reading
}) => {
	const { ordering, self, verdict, showAnswer } = reading.question(14);
	await ordering.arrange([reaction, invasion, proposals, withdrawal, allegations]);
	await reading.question(14).check();
	await expect(verdict).toContainText('Partly correct');
	await expect(self).toContainText(
		'Every two cards make a pair. You put 8 of 10 pairs in the right order. Half would come right by luck, so points start above half: 1.2 of 2.'
	);
	await expect(self).toContainText('One move fixes it.');
	await expect(self).not.toContainText('after “Ukraine’s proposals');
	await reading.hand.press(showAnswer);
	await expect(self).toContainText(
		`One move fixes it: put “${reaction}” after “${proposals}” and before “${withdrawal}”.`
	);
});
