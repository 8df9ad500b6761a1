import { readFileSync } from 'node:fs';

/** The colour of the page as app.css has it, for what draws a frame around the page: browser and system. */
export const paper = tokenOf(readFileSync('src/app.css', 'utf8'), 'paper');

function tokenOf(css: string, name: string): { light: string; dark: string } {
	const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
	if (!light || !dark) throw new Error(`app.css has no --${name} as src/paper.server.ts reads it.`);
	return { light, dark };
}
