import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works the pages. */
export type Hand = {
	/** Works a button. */
	press(button: Locator): Promise<void>;
	/** Takes one of several; `row` is where a pointer would aim for it. */
	choose(radio: Locator, row: Locator): Promise<void>;
	/** Works a link or a button that leads to another page. */
	follow(way: Locator): Promise<void>;
};

export const mouse: Hand = {
	press: (button) => button.click(),
	choose: (_radio, row) => row.click(),
	follow: (way) => way.click()
};

/** Taps, and sees after each that the page still fits the screen. */
export function touch(page: Page): Hand {
	return {
		async press(button) {
			await button.tap();
			await expectToFit(page);
		},
		async choose(_radio, row) {
			await row.tap();
			await expectToFit(page);
		},
		follow: (way) => way.tap()
	};
}

export async function expectToFit(page: Page) {
	const overhang = () =>
		page.evaluate(() => document.documentElement.scrollWidth - window.screen.width);
	await expect.poll(overhang, 'the page is as wide as the screen').toBeLessThanOrEqual(0);
}

/** Has no pointer, and sees after each press of a key that the focus is not lost. */
export function keyboard(page: Page): Hand {
	return {
		async press(button) {
			await tabTo(page, button);
			await key(page, 'Enter');
		},
		async choose(radio) {
			await tabTo(page, radio);
			if (await radio.isChecked()) return;
			await key(page, 'Space');
			for (let steps = 0; !(await radio.isChecked()); steps++) {
				if (steps > 100) throw new Error('The arrows do not lead there.');
				await key(page, 'ArrowDown');
			}
		},
		async follow(way) {
			await tabTo(page, way);
			await page.keyboard.press('Enter');
		}
	};
}

/** Presses a key; the focus is then on something. */
export async function key(page: Page, name: string) {
	await page.keyboard.press(name);
	await expect(page.locator(':focus'), `the focus is not lost by ${name}`).toHaveCount(1);
}

/** Goes by Tab or Shift+Tab to an element or, as keys do, to the radio group that it is of. */
async function tabTo(page: Page, target: Locator) {
	for (let presses = 0; presses < 150; presses++) {
		const way = await target.evaluate(wayFromFocus);
		if (way === 'lost' && presses > 0) throw new Error('The focus is lost on the way.');
		if (way === 'there') return;
		await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
	}
	throw new Error('Tab does not lead there.');
}

/** Runs in the page: where an element is, seen from what has the focus. */
function wayFromFocus(element: Element): 'there' | 'back' | 'on' | 'lost' {
	const here = document.activeElement ?? document.body;
	const group = (one: Element) => one instanceof HTMLInputElement && one.name;
	if (here === element || (group(element) && group(here) === group(element))) return 'there';
	if (here === document.body) return 'lost';
	const before = here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
	return before ? 'back' : 'on';
}
