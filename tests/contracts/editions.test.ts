import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '$lib/core/module/compile';
import type { Item } from '$lib/core/items/item';
import { optionOrder, presentOrder } from '$lib/core/items/present';
import type { Module } from '$lib/core/module/module';
import { passages, reading } from '$lib/core/module/pages';

const folder = 'src/lib/content';

function editionsOf(id: string): Module[] {
	return readdirSync(`${folder}/${id}`)
		.filter((name) => name.endsWith('.md'))
		.map((name) => {
			const file = `${folder}/${id}/${name}`;
			const { module } = compile(readFileSync(file, 'utf8'), { shipped: true });
			if (!module) throw new Error(`${file} cannot be read.`);
			return module;
		});
}

/** Every edition beside the first of its module. */
const pairs = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap(({ name }) => {
		const [first, ...others] = editionsOf(name);
		return first ? others.map((other) => ({ name, first, other, lang: other.lang })) : [];
	});

/** All of an item that progress, feedback and statistics go by, without its words. */
function bones(item: Item) {
	const { type, id, level, claims, criterion, memory, retain } = item;
	const shared = { type, id, level, claims, criterion, memory, retain };
	return item.type === 'choice'
		? {
				...shared,
				options: item.options.map(({ id, lure }) => ({ id, lure })),
				key: item.key,
				fixed: item.fixed,
				statement: item.statement,
				prove: item.prove
			}
		: { ...shared, cards: item.cards.map(({ id, rank }) => ({ id, rank })) };
}

it('a module ships in more than one language', () => {
	expect(pairs.map(({ name, lang }) => `${name}/${lang}`)).toContain('istanbul-talks/uk');
});

describe.each(pairs)('the edition $name/$lang', ({ first, other }) => {
	it('has the sections of the other edition, in their order, with a content note where that has one', () => {
		const outline = ({ sections }: Module) =>
			sections.map(({ id, note }) => ({ id, noted: note !== undefined }));
		expect(other.id).toBe(first.id);
		expect(outline(other)).toEqual(outline(first));
	});

	it('asks the same questions of the same kinds and levels, with options, keys and cards of the same ids', () => {
		first.sections.forEach(({ items }, index) => {
			expect(other.sections[index]?.items.map(bones)).toEqual(items.map(bones));
		});
	});

	it('lists the same claims with the same standing', () => {
		const standing = ({ claims }: Module) =>
			claims.map(({ id, status, contested }) => ({ id, status, contested }));
		expect(standing(other)).toEqual(standing(first));
	});

	it('has as many paragraphs in each section, and proves each answer in the same ones', () => {
		const shape = (module: Module) => passages(module).map(({ blocks }) => blocks.length);
		const places = ({ sections }: Module) =>
			sections.flatMap(({ items }) =>
				items.map(({ id, evidence }) => ({
					id,
					at: evidence.map(({ section, block }) => ({ section, block }))
				}))
			);
		expect(shape(other)).toEqual(shape(first));
		expect(places(other)).toEqual(places(first));
	});

	it('shows the options and cards of an attempt in the order in which the other edition does', () => {
		const shown = ({ sections }: Module) =>
			sections.flatMap(({ items }) =>
				items.map((item) =>
					item.type === 'choice'
						? optionOrder(item, 7)
						: presentOrder(item, 7).cards.map(({ id }) => id)
				)
			);
		expect(shown(other)).toEqual(shown(first));
	});
});

describe.each(pairs.flatMap(({ first, other }) => [first, other]))(
	'the glossary of $id in $lang',
	(module) => {
		it('explains no word that the reading text does not have', () => {
			const shown = module.sections.flatMap(({ id }) => reading(module, id)?.glossary ?? []);
			expect(new Set(shown)).toEqual(new Set(module.glossary));
		});
	}
);
