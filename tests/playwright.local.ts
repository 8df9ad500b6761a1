import config from './playwright.config';
export default { ...config, outputDir: '/tmp/studio-results', workers: 1, use: { ...config.use, baseURL: 'http://localhost:4392/', trace: 'off' as const, launchOptions: { executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu'] } }, webServer: undefined };
