import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grade, evidenceOf, maxScore, type Item } from '$lib/core/items/item';
import { presentChoice, presentOrder } from '$lib/core/items/present';
import { provingSentences } from '$lib/core/items/proof';
import { compile } from '$lib/core/module/compile';
import { parse } from '$lib/core/module/markdown/parse';
import { print } from '$lib/core/module/markdown/print';
import type { Module } from '$lib/core/module/module';
import { passagesFor } from '$lib/core/module/pages';
import { blockText } from '$lib/core/text/rich';

const folder = 'src/lib/content';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.md'))
	.map((name) => `${folder}/${name}`);

function shipped(file: string): Module {
	const { module, diagnostics } = compile(readFileSync(file, 'utf8'), { shipped: true });
	if (!module) throw new Error(`${file}: ${diagnostics[0]?.message}`);
	return module;
}

const right = (item: Item) =>
	item.type === 'choice'
		? item.key
		: [...item.cards].sort((a, b) => a.rank - b.rank).map(({ id }) => id);

describe.each(files)('the module %s', (file) => {
	it('has nothing that its author should mend', () => {
		expect(compile(readFileSync(file, 'utf8'), { shipped: true }).diagnostics).toEqual([]);
	});

	it('is where its id and language say', () => {
		const { id, lang } = shipped(file);
		expect(file).toBe(`${folder}/${id}/${lang}.md`);
	});

	it('reads the same after it was printed', () => {
		const module = shipped(file);
		expect(parse(print(module)).module).toEqual(module);
	});

	it('quotes its passages to the letter', () => {
		const module = shipped(file);
		const quotes = module.sections.flatMap(({ items }) => items.flatMap(evidenceOf));
		expect(quotes.length).toBeGreaterThan(0);
		for (const { quote, section, block, start, end } of quotes) {
			const passage = module.sections.find(({ id }) => id === section)?.passage[block];
			expect(passage && blockText(passage).slice(start, end)).toBe(quote);
		}
	});

	it('gives full marks to the key of every question, and shows no key before', () => {
		const module = shipped(file);
		for (const section of module.sections) {
			for (const item of section.items) {
				const proving = provingSentences(item, passagesFor(module, section.id));
				const [proof] = proving;
				const response = { picked: right(item), ...(proof && { proof }) };
				expect(grade(item, response, proving)).toEqual({
					score: maxScore(item),
					max: maxScore(item)
				});
				const view = item.type === 'choice' ? presentChoice(item, 1) : presentOrder(item, 1);
				expect(Object.keys(view)).not.toContain('key');
				expect(JSON.stringify(view)).not.toMatch(/"(feedback|lure|rank|evidence|explanation)"/);
			}
		}
	});
});

describe('the example in the README', () => {
	it('is a complete module without a fault', () => {
		const example = /```markdown\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
		const { module, diagnostics } = compile(example, { shipped: false });
		expect(diagnostics.filter(({ severity }) => severity !== 'advice')).toEqual([]);
		expect(module?.sections.map(({ items }) => items.length)).toEqual([2]);
	});
});
