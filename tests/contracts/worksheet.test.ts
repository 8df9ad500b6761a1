import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '$lib/core/module/compile';
import { keyLetters, lopsided, sheetSeed } from '$lib/core/module/key-letters';

const folder = 'src/lib/content';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.md')
);

describe.each(files)('the worksheet of %s', (file) => {
	it('has no pattern in the letters of its key (M28)', () => {
		const { module } = compile(readFileSync(`${folder}/${file}`, 'utf8'), { shipped: true });
		expect(module && lopsided(keyLetters(module, sheetSeed(module)))).toBe(false);
	});
});
