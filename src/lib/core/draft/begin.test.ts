import { describe, expect, it } from 'vitest';
import { outline } from '../derive/outline/outline';
import { parse } from '../module/markdown/parse';
import { print } from '../module/markdown/print';
import { moduleFrom } from './begin';

const unsaid = { title: 'Untitled', source: 'Not stated yet.' };
const begun = (text: string) => moduleFrom(outline(text), unsaid);

describe('A module begun from a text', () => {
	it('has its title, its first sentence as a description, and no question', () => {
		const module = begun('# The tides\n\nThe Moon pulls the sea. A bulge forms.');
		expect(module).toMatchObject({
			id: 'the-tides',
			title: 'The tides',
			description: 'The Moon pulls the sea.',
			source: 'Not stated yet.'
		});
		expect(module?.sections.flatMap(({ items }) => items)).toEqual([]);
	});

	it.each([
		['a paragraph', 'The Moon pulls the sea. A bulge forms there, and moves on.'],
		['a title that is a word of scripts', '# Constructor\n\nIt builds things.'],
		['marks of Markdown', 'A line with *stars* and {braces}.\n\n- one\n- two\n\n> a quotation'],
		['Ukrainian', 'Місяць тягне воду. Вода росте щогодини.'],
		['an emoji alone', '🌊'],
		['right to left', 'القمر يجذب الماء. الماء يرتفع.']
	])('can be read back: %s', (_, text) => {
		const module = begun(text);
		expect(module && parse(print(module)).module).toEqual(module);
		expect(module).toBeDefined();
	});

	it('is none where there are no words', () => {
		expect(begun(' \n ')).toBeUndefined();
	});
});
