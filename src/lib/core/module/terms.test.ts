import { describe, expect, it } from 'vitest';
import { blockText, type Inline } from '../text/rich';
import type { Passage } from './pages';
import { markTerms } from './terms';

const glossary = ['pound', 'pound lock', 'sill'].map((term) => ({ term, definition: '' }));

function marked(children: Inline[], lang = 'en', entries = glossary): Inline[] {
	const passages: Passage[] = [
		{ section: 'a', title: '', first: 1, blocks: [{ type: 'paragraph', children }] }
	];
	const [block] = markTerms(passages, entries, lang)[0]?.blocks ?? [];
	return block?.type === 'paragraph' ? block.children : [];
}

const text = (words: string): Inline[] => [{ type: 'text', text: words }];

describe('The terms of the glossary in a text', () => {
	it('are marked where each first stands', () => {
		expect(marked(text('Pounds meet. Another pound, a sill.'))).toEqual([
			{ type: 'text', text: 'Pounds', term: '0' },
			{ type: 'text', text: ' meet. Another pound, a ' },
			{ type: 'text', text: 'sill', term: '2' },
			{ type: 'text', text: '.' }
		]);
	});

	it('are the longer of two that begin together', () => {
		expect(marked(text('A pound lock in a pound'))).toContainEqual({
			type: 'text',
			text: 'pound lock',
			term: '1'
		});
	});

	it('are whole words', () => {
		expect(marked(text('A windowsill, a pounding.'))).toEqual(text('A windowsill, a pounding.'));
	});

	it('stand in emphasis, too, but not in a link', () => {
		expect(marked([{ type: 'emphasis', children: text('the sill') }])).toEqual([
			{
				type: 'emphasis',
				children: [
					{ type: 'text', text: 'the ' },
					{ type: 'text', text: 'sill', term: '2' }
				]
			}
		]);
		const link: Inline = { type: 'link', url: '#', children: text('the sill') };
		expect(marked([link])).toEqual([link]);
	});

	it('are found in another case in Ukrainian', () => {
		const entries = [{ term: 'посередник', definition: '' }];
		expect(marked(text('Вона була посередником.'), 'uk', entries)).toContainEqual({
			type: 'text',
			text: 'посередником',
			term: '0'
		});
	});

	it('change no word of the text', () => {
		const words = 'A pound lock has a sill, and a pound.';
		const block = { type: 'paragraph' as const, children: marked(text(words)) };
		expect(blockText(block)).toBe(words);
	});
});
