import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser.js';

const port = 4180;
const browser = findBrowser();

export default defineConfig({
	testDir: './e2e',
	testMatch: '*.e2e.ts',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: !!process.env.CI,
	retries: 0,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${port}${process.env.BASE_PATH ?? ''}/`,
		// Costs a fifth of the time; the checks before a landing have nobody to look at one.
		trace: process.env.CI ? 'off' : 'retain-on-failure',
		// Pages come as they lie on the host; what the worker does has its own file, offline.e2e.ts.
		serviceWorkers: 'block',
		launchOptions: {
			...(browser && { executablePath: browser }),
			// The second keeps a system's Chromium from calling home while it is tested.
			args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update']
		}
	},
	webServer: {
		command: 'node src/cli/serve.js',
		cwd: '..',
		env: { PORT: String(port) },
		url: `http://localhost:${port}${process.env.BASE_PATH ?? ''}/`,
		reuseExistingServer: !process.env.CI
	}
});
