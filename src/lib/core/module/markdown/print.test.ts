import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { block, modules } from '../../../../../tests/modules';
import type { Block, Inline } from '../../text/rich';
import type { Module } from '../module';
import { parse } from './parse';
import { print } from './print';

const tides = readFileSync('tests/fixtures/modules/tides.md', 'utf8');

function withPassage(passage: Block[]): Module {
	const about = { id: 'a', title: 'A', lang: 'en', description: 'B', source: 'C' };
	const section = { id: 's', title: 'S', passage, items: [] };
	return { ...about, glossary: [], claims: [], sections: [section] };
}

function paragraph(words: string): Block {
	return { type: 'paragraph', children: [{ type: 'text', text: words }] };
}

/** A question with these words as its stem and as its right option. */
function withWords(words: string): Module {
	const module = withPassage([paragraph('Proof.')]);
	const text: Inline[] = [{ type: 'text', text: words }];
	module.sections[0]?.items.push({
		type: 'choice',
		id: 'q',
		stem: text,
		claims: [],
		evidence: [{ quote: 'Proof.', section: 's', block: 0, start: 0, end: 6 }],
		explanation: text,
		memory: false,
		retain: false,
		waivers: [],
		options: [
			{ id: 'a', text, feedback: [] },
			{ id: 'b', text, lure: 'misread', feedback: text }
		],
		key: ['a'],
		fixed: false,
		statement: false,
		prove: false
	});
	return module;
}

describe('print', () => {
	it('writes a file in one form, whoever wrote it first', () => {
		const { module } = parse(tides);
		const printed = module ? print(module) : '';
		expect(printed).toContain('## Two bulges {#two-bulges}\n\nThe Moon pulls');
		expect(printed).toContain('- [ ] The far water is lighter. {.misread}\n  > The text says');
		expect(printed).toContain(
			'3. The harbour fills. {short="Harbour fills"}\n   > reaches the harbour mouth'
		);
		expect(printed).toContain('{#far-bulge .infer .retain .prove claims=C01}');
		expect(printed).toContain('criterion=source waive="M07 the name is needed; M12 so is');
		const again = parse(printed).module;
		expect(again).toEqual(module);
		expect(again && print(again)).toBe(printed);
	});

	it.each([
		'What is {.x}',
		'{.misread}',
		'What is {.x} {.y}',
		'C #',
		'# one',
		'1. first',
		'1986. A year',
		'[x] done',
		'[ ] open',
		'- a',
		'> b',
		'---',
		'===',
		'a | b',
		'| a | b |',
		'<b>bold</b>',
		'<!-- no comment',
		'&amp; &#35;',
		'back\\slash \\{.x}',
		'ends in \\',
		'*a* __b__ `c',
		'[a](b) ![c](d) [^1]',
		'“quoted” "straight"',
		'האם הירח \u202eעולה? {.x}',
		'👩‍👩‍👧 é \u00a0 end'
	])('keeps the words of a question and its options: %s', (words) => {
		const module = withWords(words);
		expect(parse(print(module)).module).toEqual(module);
	});

	it('keeps ties, however many', () => {
		const source = tides.replace('4. The tide turns.', '3. The tide turns.');
		const { module } = parse(source);
		expect(module && print(module)).toContain('3. The tide turns.');
	});

	it('writes reading text so that it is read back the same', () => {
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (passage) => {
				const module = withPassage(passage);
				expect(parse(print(module)).module).toEqual(module);
			})
		);
	}, 60_000);

	it('writes every module so that it is read back the same', () => {
		fc.assert(
			fc.property(modules, (module) => {
				expect(parse(print(module)).module).toEqual(module);
			}),
			{ numRuns: 40 }
		);
	}, 60_000);
});
