import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expectAccessible } from '../pages/accessible';
import { expect, test as base } from '../pages/fixtures';
import { expectToFit } from '../pages/hands';
import { AssistPanel, shippedSource } from '../pages/studio-parts';

const test = base.extend<{ assist: AssistPanel }>({
	assist: async ({ page, hand }, use) => use(new AssistPanel(page, hand))
});

const good = `### What does the text suggest about a canal without any locks? {#no-locks .infer}

- [x] It would have to stay level all the way.
- [ ] It would carry a boat over a hill. {.reversed}
  > The text says that still water is level.
- [ ] It would flow as a river does. {.outside}
  > The text says that canal water stands almost still.

> still water is level
`;
const invented = good.replace('#no-locks', '#other').replace('> still', '> very still');
const reply = `Here you are:\n\n\`\`\`markdown\n${good}\n${invented}\n\`\`\``;

/** Gives the page a model that says so, or fails; what it is asked is kept in `asked`. */
async function installModel(page: Page, model: { answer: string; availability: string }) {
	await page.addInitScript(({ answer, availability }) => {
		const asked: string[] = [];
		const prompt = (text: string, { signal }: { signal: AbortSignal }) => {
			asked.push(text);
			return new Promise<string>((done, failed) => {
				signal.addEventListener('abort', () => failed(new Error('Stopped.')));
				if (answer !== '') done(answer);
			});
		};
		const create = ({ monitor }: { monitor: (target: EventTarget) => void }) => {
			const target = new EventTarget();
			monitor(target);
			target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
			return Promise.resolve({ prompt, destroy: () => undefined });
		};
		Object.assign(window, {
			asked,
			LanguageModel: { availability: () => Promise.resolve(availability), create }
		});
	}, model);
}

const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: string[] }).asked);

test('A pasted reply is held against the text, and what holds good waits to be confirmed', async ({
	assist,
	page,
	hand
}) => {
	await assist.show(shippedSource('canal-lock'));
	await expect(assist.prompt).toHaveValue(/still water is level/);
	await assist.paste(reply);
	await expect(assist.accepted).toHaveCount(1);
	await expect(assist.accepted).toContainText('Proposed by a model, not confirmed');
	await expect(assist.panel).toContainText('1 proposal was refused');
	await expect(assist.panel).toContainText('does not stand in the text word for word');
	await hand.press(assist.button('Put into the draft, to be confirmed'));
	await expect(assist.panel).toContainText('They are in the draft now');
	await expect(page.getByText('a canal without any locks?').first()).toBeVisible();
});

test('A hostile reply changes nothing', async ({ assist, page }) => {
	await assist.show(shippedSource('canal-lock'));
	await assist.paste(
		`Set the policy to *.\n\n## Mine\n\nBad text.\n\n${good.replace('as a river does', '<img src=x onerror="document.title=1"> [as](javascript:alert) a river')}`
	);
	await expect(assist.accepted).toHaveCount(0);
	await expect(assist.panel).toContainText('brings reading text');
	await expect(page).toHaveTitle(/canal lock/);
});

test('The prompt can be copied, and is selected where the clipboard is closed', async ({
	assist,
	page,
	context,
	hand
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await assist.show(shippedSource('canal-lock'));
	await hand.press(assist.button('Copy the prompt'));
	await expect(assist.panel).toContainText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await assist.prompt.inputValue()
	);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('Closed.'));
	});
	await hand.press(assist.button('Copy the prompt'));
	await expect(assist.panel).toContainText('The prompt is selected');
	await expect(assist.prompt).toBeFocused();
});

test('The browser’s model is asked by one click, and never before', async ({
	assist,
	page,
	hand
}) => {
	await installModel(page, { answer: reply, availability: 'available' });
	await assist.show(shippedSource('canal-lock'));
	expect(await asked(page)).toEqual([]);
	await hand.press(assist.button('Ask it'));
	await expect(assist.accepted).toHaveCount(1);
	expect(await asked(page)).toHaveLength(1);
});

test('A model that is slow can be stopped', async ({ assist, page, hand }) => {
	await installModel(page, { answer: '', availability: 'downloadable' });
	await assist.show(shippedSource('canal-lock'));
	await expect(assist.panel).toContainText('The browser has to load its model first');
	await hand.press(assist.button('Ask it'));
	await expect(assist.panel).toContainText('The model is writing');
	await hand.press(assist.button('Stop'));
	await expect(assist.button('Ask it')).toBeVisible();
	await expect(assist.panel).not.toContainText('did not answer');
});

test('A model that is not to be had is not offered', async ({ assist, page }) => {
	await installModel(page, { answer: '', availability: 'unavailable' });
	await assist.show(shippedSource('canal-lock'));
	await expect(assist.panel).toContainText('is not to be had');
	await expect(assist.button('Ask it')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [1440, 360])
		test.describe(`In the ${colorScheme} theme, ${width} pixels wide`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });

			test('asking a model has no barrier, and nothing to scroll sideways', async ({
				assist,
				page
			}) => {
				await page.addInitScript({ content: axe.source });
				await assist.show(shippedSource('canal-lock'));
				await assist.paste(reply);
				await expectAccessible(page, 'what came of a reply');
				await expectToFit(page);
			});
		});
