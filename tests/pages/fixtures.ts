import { test as base, expect } from '@playwright/test';
import { keyboard, mouse, touch, type Hand } from './hands';
import { LibraryPage } from './library-page';
import { ModulePage } from './module-page';
import { ReadingPage } from './reading-page';
import { ResultsPage } from './results-page';
import { StudioPage } from './studio-page';

type Pages = {
	/** What the pages are worked with. */
	by: 'mouse' | 'keyboard' | 'touch';
	hand: Hand;
	library: LibraryPage;
	module: ModulePage;
	reading: ReadingPage;
	results: ResultsPage;
	studio: StudioPage;
};

type Watch = { quiet: undefined; enclosed: undefined };

export const test = base.extend<Pages & Watch>({
	by: ['mouse', { option: true }],
	hand: async ({ by, page }, use) => {
		await use({ mouse, keyboard: keyboard(page), touch: touch(page) }[by]);
	},
	library: async ({ page, hand }, use) => use(new LibraryPage(page, hand)),
	module: async ({ page, hand }, use) => use(new ModulePage(page, hand)),
	reading: async ({ page, hand }, use) => use(new ReadingPage(page, hand)),
	results: async ({ page, hand }, use) => use(new ResultsPage(page, hand)),
	studio: async ({ page, hand }, use) => use(new StudioPage(page, hand)),

	/** No page may throw, or complain in the console. */
	quiet: [
		async ({ context }, use) => {
			const complaints: string[] = [];
			context.on('console', (message) => {
				if (message.type() === 'error') complaints.push(message.text());
			});
			context.on('weberror', (error) => complaints.push(String(error.error())));
			await use(undefined);
			expect(complaints, 'errors on the page').toEqual([]);
		},
		{ auto: true }
	],

	/** No page may do what its policy forbids, or ask another site for anything. */
	enclosed: [
		async ({ context, baseURL }, use) => {
			const breaches: string[] = [];
			await context.exposeBinding('reportBreach', (_source, what: string) => breaches.push(what));
			await context.addInitScript(() => {
				addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
					const { reportBreach } = window as unknown as { reportBreach: (what: string) => void };
					reportBreach(`${violatedDirective} ${blockedURI}`);
				});
			});
			const own = new URL(baseURL ?? '').origin;
			context.on('request', (request) => {
				const { protocol, origin } = new URL(request.url());
				if (protocol.startsWith('http') && origin !== own) breaches.push(request.url());
			});
			await use(undefined);
			expect(breaches, 'breaches of the policy, and requests to other sites').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
