import { test as plain, type APIRequestContext } from '@playwright/test';
import { expect, test } from '../pages/fixtures';
import { SettingsPage } from '../pages/settings-page';
import { items, key, question } from './istanbul-talks';

/** The addresses of all pages that links lead to, and of the page for unknown addresses; with their HTML. */
async function allPages(request: APIRequestContext, home: string): Promise<Map<string, string>> {
	const pages = new Map<string, string>();
	const open = [home, new URL('404.html', home).href];
	for (let address = open.pop(); address !== undefined; address = open.pop()) {
		if (pages.has(address)) continue;
		const html = await (await request.get(address)).text();
		pages.set(address, html);
		for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
			const url = new URL(href, address);
			url.hash = '';
			if (url.href.startsWith(home)) open.push(url.href);
		}
	}
	return pages;
}

test('Every page allows its own files and nothing else', async ({ request, page, baseURL }) => {
	const pages = await allPages(request, baseURL ?? '');
	expect(pages.size).toBeGreaterThanOrEqual(10);
	for (const [address, html] of pages) {
		const found = await page.evaluate((text) => {
			const built = new DOMParser().parseFromString(text, 'text/html');
			const all = [...built.querySelectorAll('*')];
			return {
				policy: built.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')
					?.content,
				inline: all.flatMap((element) =>
					element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on'))
				)
			};
		}, html);
		expect(found.inline, `inline styles and handlers of ${address}`).toEqual([]);
		const directives = new Map(
			(found.policy ?? '').split(';').map((directive) => {
				const [name = '', ...sources] = directive.trim().split(/\s+/);
				return [name, sources];
			})
		);
		expect(directives.get('default-src'), address).toEqual(["'none'"]);
		expect(directives.get('connect-src'), address).toEqual(["'self'"]);
		const sources = [...directives.values()].flat();
		const harmless = /^('self'|'none'|data:|'sha256-[\w+/=]+')$/;
		expect(
			sources.filter((source) => !harmless.test(source)),
			address
		).toEqual([]);
		expect(directives.get('script-src'), address).not.toContain('data:');
	}
});

// That nothing is reported is seen by the fixtures, in every test.
test('A visit to every page breaks no rule of the policy', async ({
	request,
	page,
	library,
	baseURL
}) => {
	// About a hundred pages: every one in every language of the interface.
	test.setTimeout(180_000);
	const pages = await allPages(request, baseURL ?? '');
	for (const [address, html] of pages) {
		await page.goto(address);
		if (html.includes('data-island')) await library.live();
		await page.emulateMedia({ media: 'print' });
		await page.emulateMedia({ media: null });
	}
});

test('Answering, importing, exporting and printing break no rule of the policy', async ({
	page,
	hand,
	reading,
	results
}) => {
	await reading.open('why-talk');
	await reading.question(1).answer(key(1));
	await expect(reading.question(1).verdict).toBeFocused();
	await hand.press(reading.question(1).showInText);
	await expect(reading.lit).toBeFocused();
	await hand.press(reading.fromMemory);

	await reading.open('whole-text');
	await hand.press(reading.showText);
	await reading.question(18).choose(key(18));
	await reading.prove(18, question(18).proof);
	await reading.question(18).check();
	await expect(reading.question(18).verdict).toBeFocused();
	const last = reading.question(items.length);
	await last.ordering.arrange(question(items.length).cards);
	await last.check();
	await expect(last.verdict).toBeFocused();

	await results.open();
	await expect(results.points).toHaveText('5 of 24 points');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(results.points).toBeVisible();
	await page.emulateMedia({ media: null });

	const settings = new SettingsPage(page, hand);
	await settings.open();
	const file = await settings.export();
	await settings.askToDelete();
	await settings.confirm();
	await settings.import(file);
	await expect(settings.said).toHaveText(/added/);
});

plain('What a page must not do, the browser refuses', async ({ page }) => {
	const refused: string[] = [];
	await page.exposeFunction('refuse', (directive: string) => refused.push(directive));
	await page.goto('read/istanbul-talks/en/why-talk/');
	await page.evaluate(async () => {
		const { refuse } = window as unknown as { refuse: (directive: string) => void };
		addEventListener('securitypolicyviolation', (event) => refuse(event.effectiveDirective));
		const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
		const script = document.createElement('script');
		script.textContent = 'document.title = "broken"';
		document.body.append(script);
		add(
			'<p style="color: red" onclick="alert()"></p><img src="https://example.org/a.png" alt="" />'
		);
		add('<style>p { color: red }</style><iframe src="https://example.org/"></iframe>');
		await fetch('https://example.org/').catch(() => undefined);
	});
	await expect
		.poll(() => refused.toSorted())
		.toEqual([
			'connect-src',
			'frame-src',
			'img-src',
			'script-src-attr',
			'script-src-elem',
			'style-src-attr',
			'style-src-elem'
		]);
	await expect(page).not.toHaveTitle('broken');
});
