import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '$lib/core/module/compile';
import type { GlossaryEntry } from '$lib/core/module/module';
import { worksheet } from '$lib/core/module/worksheet';
import { keyLetters, lopsided, sheetSeed } from '$lib/core/module/key-letters';

const folder = 'src/lib/content';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.md')
);

describe.each(files)('the worksheet of %s', (file) => {
	const { module } = compile(readFileSync(`${folder}/${file}`, 'utf8'), { shipped: true });
	if (!module) throw new Error('It does not compile.');

	it('has no pattern in the letters of its key (M28)', () => {
		expect(lopsided(keyLetters(module, sheetSeed(module)))).toBe(false);
	});

	it('explains every word of the glossary once, inflected in the text or not', () => {
		const explained = worksheet(module).sections.flatMap(({ glossary }) => glossary);
		const terms = (entries: readonly GlossaryEntry[]) => entries.map(({ term }) => term).sort();
		expect(terms(explained)).toEqual(terms(module.glossary));
	});
});
