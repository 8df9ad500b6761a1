import type { Page } from '@playwright/test';
import { expect, test as base } from '../pages/fixtures';
import { key as press } from '../pages/hands';
import { keep } from '../pages/kept';
import { ReadingAids } from '../pages/reading-aids';

const test = base.extend<{ aids: ReadingAids }>({
	aids: async ({ page }, use) => use(new ReadingAids(page))
});

const first = 'This text retells an article by an unnamed author.';
const second =
	'The Ukrainian phrase “переговори в стамбулі” (“negotiations in Istanbul”) names a series of diplomatic talks.';

/** What the site’s settings are kept as. */
const settings = (data: Record<string, unknown>) => ({
	'readback:settings': JSON.stringify({ version: 1, data })
});

type Voice = { name: string; lang: string; voiceURI: string; localService: boolean };
type Said = { text: string; lang: string; rate: number; voice: string | undefined };

/** Puts a speech of our own in the browser’s place: it notes what it is to say, and ends when told. */
async function installSpeech(page: Page, voices: Voice[]) {
	await page.addInitScript((all) => {
		class Utterance {
			lang = '';
			rate = 1;
			voice: Voice | null = null;
			onend: (() => void) | null = null;
			constructor(public text: string) {}
		}
		const said: Said[] = [];
		let current: Utterance | undefined;
		const speech = {
			getVoices: () => all,
			addEventListener() {},
			removeEventListener() {},
			speak(it: Utterance) {
				current = it;
				said.push({ text: it.text, lang: it.lang, rate: it.rate, voice: it.voice?.name });
			},
			cancel() {
				current = undefined;
			}
		};
		Object.defineProperty(window, 'speechSynthesis', { value: speech });
		Object.assign(window, {
			SpeechSynthesisUtterance: Utterance,
			said,
			silent: () => current === undefined,
			finish: () => current?.onend?.()
		});
	}, voices);
}

const said = (page: Page) =>
	page.evaluate(() => (window as unknown as { said: Said[] }).said.at(-1));
const finish = (page: Page) =>
	page.evaluate(() => (window as unknown as { finish: () => void }).finish());
const silent = (page: Page) =>
	page.evaluate(() => (window as unknown as { silent: () => boolean }).silent());

const local = (name: string, lang: string): Voice => ({
	name,
	lang,
	voiceURI: name,
	localService: true
});
const anna = local('Anna', 'en-GB');
const bert = local('Bert', 'en-US');
const oksana = local('Oksana', 'uk-UA');
const cloud = { ...local('Cloud', 'en-US'), localService: false };

test('What was chosen is there before any script of the pages has come, and before the first paint', async ({
	page
}) => {
	await keep(page, settings({ theme: 'sepia', size: '150', leading: 'loose', face: 'sans' }));
	await page.route(/\/_app\/.*\.js$/, () => {});
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		// A frame is drawn only where there is a body to draw.
		requestAnimationFrame(function look() {
			if (!document.querySelector('body')) requestAnimationFrame(look);
			else {
				const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
				seen.push(fontSize, backgroundColor);
			}
		});
	});
	await page.goto('read/istanbul-talks/en/why-talk/', { waitUntil: 'commit' });
	const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
	await expect.poll(seen).toEqual(['24px', 'rgb(245, 234, 212)']);
	await expect(page.locator('html')).toHaveAttribute('data-scripts', 'coming');
});

test('What is chosen beside the text holds at once, on all pages, and in other tabs', async ({
	page,
	reading,
	aids,
	context
}) => {
	const other = await context.newPage();
	await other.goto('settings/');
	await reading.open('why-talk');
	await aids.open();
	await aids.choose('Colours', 'Dark');
	await aids.choose('Text size', '150 %');
	const root = page.locator('html');
	await expect(root).toHaveCSS('color-scheme', 'dark');
	await expect(root).toHaveCSS('font-size', '24px');
	await expect(other.locator('html')).toHaveCSS('font-size', '24px');
	await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked();
	await page.goto('read/istanbul-talks/en/');
	await expect(root).toHaveCSS('font-size', '24px');
});

test.describe('The ruler', () => {
	test.beforeEach(async ({ page, reading, aids }) => {
		await keep(page, settings({ ruler: 'on' }));
		await reading.open('why-talk');
		// It comes on demand, and then follows what moves.
		await expect(aids.ruler).toBeAttached();
	});

	test('is there after a reload, and where the pointer is or the focus goes', async ({
		page,
		reading,
		aids
	}) => {
		const paragraph = reading.text
			.getByRole('paragraph')
			.filter({ hasText: 'The author describes the background' });
		await paragraph.hover();
		const band = aids.ruler.locator('div');
		await expect(band).toBeVisible();
		const middle = async () => {
			const box = await band.boundingBox();
			return box ? box.y + box.height / 2 : NaN;
		};
		const box = await paragraph.boundingBox();
		expect(await middle()).toBeCloseTo((box?.y ?? 0) + (box?.height ?? 0) / 2, -1);

		const link = page.getByRole('link', { name: 'Paragraph 2' });
		await link.focus();
		const target = await link.boundingBox();
		expect(await middle()).toBeCloseTo((target?.y ?? 0) + (target?.height ?? 0) / 2, -1);
	});

	test('stands in nobody’s way, and can be put away', async ({ page, aids }) => {
		const term = page.getByRole('button', { name: 'delegations' });
		await term.hover();
		await expect(aids.ruler.locator('div')).toBeVisible();
		await expect(aids.ruler).toHaveCSS('pointer-events', 'none');
		await term.click();
		await expect(page.getByRole('dialog', { name: /delegation/i })).toBeVisible();
		await page.keyboard.press('Escape');
		await aids.open();
		await aids.choose('Reading ruler', 'Off');
		await expect(aids.ruler).toHaveCount(0);
	});
});

test.describe('Reading aloud', () => {
	test('goes sentence by sentence, each lit in the text, in a voice of its language', async ({
		page,
		reading,
		aids
	}) => {
		await installSpeech(page, [oksana, anna, bert]);
		await reading.open('why-talk');
		await aids.open();
		await aids.readText.click();
		await expect(aids.player.getByRole('button', { name: 'Pause' })).toBeFocused();
		expect(await said(page)).toEqual({ text: first, lang: 'en', rate: 1, voice: 'Anna' });
		await expect.poll(() => aids.spoken()).toEqual([first]);
		await finish(page);
		await expect.poll(() => aids.spoken()).toEqual([second]);

		await aids.press('Pause');
		expect(await silent(page)).toBe(true);
		await aids.press('Go on');
		expect(await said(page)).toMatchObject({ text: second });
		await aids.press('Sentence back');
		expect(await said(page)).toMatchObject({ text: first });
		await aids.press('Sentence on');
		expect(await said(page)).toMatchObject({ text: second });

		await aids.choose('Speed of reading aloud', '1.5×');
		expect(await said(page)).toMatchObject({ text: second, rate: 1.5 });
		await aids.choose('Voice', 'Bert');
		expect(await said(page)).toMatchObject({ text: second, rate: 1.5, voice: 'Bert' });

		await aids.press('Stop');
		await expect(aids.readText).toBeFocused();
		expect(await silent(page)).toBe(true);
		expect(await aids.spoken()).toEqual([]);
	});

	test('gives the focus back where the text ends', async ({ page, reading, aids }) => {
		await installSpeech(page, [anna]);
		await reading.open('why-talk');
		await aids.open();
		await aids.readQuestion(1).click();
		await expect(aids.player.getByRole('button', { name: 'Pause' })).toBeFocused();
		// All is said, one thing after another, and the buttons of the player go.
		while (!(await silent(page))) await finish(page);
		await expect(aids.player).toHaveCount(0);
		await expect(aids.readText).toBeFocused();
	});

	test('can be stopped when the list of aids is closed', async ({ page, reading, aids }) => {
		await installSpeech(page, [anna]);
		await reading.open('why-talk');
		await aids.open();
		await aids.readText.click();
		await aids.opener.click();
		await expect(aids.readText).toBeHidden();
		await aids.press('Stop');
		expect(await silent(page)).toBe(true);
		await expect(aids.opener).toBeFocused();
	});

	test('says a question with its options, and falls silent where the page is left', async ({
		page,
		reading,
		aids
	}) => {
		await installSpeech(page, [anna]);
		await reading.open('why-talk');
		await aids.open();
		await aids.readQuestion(1).click();
		expect((await said(page))?.text).toContain('who met in Istanbul');
		await finish(page);
		await finish(page);
		expect((await said(page))?.text).toMatch(/Russia/);
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
		expect(await silent(page)).toBe(true);
	});

	for (const [where, voices] of [
		['there is no voice for the language', [oksana]],
		['only a remote one, which would send the text away', [cloud]]
	] as const)
		test(`is not offered where ${where}`, async ({ page, reading, aids }) => {
			await installSpeech(page, [...voices]);
			await reading.open('why-talk');
			await aids.open();
			await expect(aids.readText).toHaveCount(0);
			await expect(page.getByRole('group', { name: 'Speed of reading aloud' })).toHaveCount(0);
		});

	test('does not offer a remote voice beside one of the device', async ({
		page,
		reading,
		aids
	}) => {
		await installSpeech(page, [cloud, anna, bert]);
		await reading.open('why-talk');
		await aids.open();
		const voice = page.getByRole('group', { name: 'Voice', exact: true });
		await expect(voice.getByRole('radio')).toHaveCount(2);
		await expect(voice).not.toContainText('Cloud');
	});
});

test.describe('A word that the glossary explains', () => {
	test('is explained by a press, by keyboard too, and Escape leads back to it', async ({
		page,
		reading
	}) => {
		await reading.open('why-talk');
		const term = page.getByRole('button', { name: 'delegations' });
		const note = page.getByRole('dialog', { name: /delegation/i });
		await term.click();
		await expect(note).toBeVisible();
		await page.getByRole('heading', { level: 1 }).click();
		await expect(note).toBeHidden();
		await term.focus();
		await press(page, 'Enter');
		await expect(note).toBeVisible();
		await expect(note).toBeFocused();
		await press(page, 'Escape');
		await expect(note).toBeHidden();
		await expect(term).toBeFocused();
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('is explained all the same', async ({ page }) => {
			await page.goto('read/istanbul-talks/en/why-talk/');
			await page.getByRole('button', { name: 'delegations' }).click();
			await expect(page.getByRole('dialog', { name: /delegation/i })).toBeVisible();
			await expect(page.getByText('Reading aids', { exact: true })).toBeHidden();
		});
	});
});
