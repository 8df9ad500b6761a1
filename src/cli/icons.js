/** Draws the icons that systems want as PNG, from static/icon.svg. Run by `npm run icons` when that changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tests/browser.js';

const svg = readFileSync('static/icon.svg', 'utf8');
/** Its ground is the first shape; what is drawn on it follows. */
const [, ground = '', drawing = ''] = /^<svg[^>]*>(<rect[^>]*>)(.*)<\/svg>\s*$/.exec(svg) ?? [];
if (!drawing) throw new Error('static/icon.svg is not drawn as src/cli/icons.js takes it.');

/** For systems that cut icons to a shape of their own: ground to the edges, drawing in the middle. */
const full = (/** @type {number} */ scale) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground.replace(/ rx="\d+"/, '')}` +
	`<g transform="translate(16 16) scale(${scale}) translate(-16 -16)">${drawing}</g></svg>`;

const icons = {
	'icon-192.png': { size: 192, drawn: svg },
	'icon-512.png': { size: 512, drawn: svg },
	// A circle over four fifths of it is safe: https://www.w3.org/TR/appmanifest/#icon-masks
	'icon-maskable-512.png': { size: 512, drawn: full(0.8) },
	'apple-touch-icon.png': { size: 180, drawn: full(0.9) }
};

const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
for (const [name, { size, drawn }] of Object.entries(icons)) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const source = `data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}`;
	await page.setContent(
		`<style>body { margin: 0 } img { display: block; width: ${size}px }</style><img src="${source}">`
	);
	await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
	writeFileSync(`static/${name}`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
