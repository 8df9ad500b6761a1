import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic';
import { completionsAt } from './completion';

const text = `---
id: tides
title: Tides
claims:
  - {id: C01, status: stated, text: The sea climbs.}
  - id: C02
    status: judged
    text: It falls.
---

## One

The *sea* climbs at noon. It
falls at night.

### Why? ☞q

- [x] Moon
- [ ] Sun ☞o
  > ☞f

> ☞e

### In what order? ☞r

1. a ☞c
   > ☞g
2. b

## Whole

### Which?

- [x] a
- [ ] b

> ☞w
`;

/** What is offered at a place of the text, after some typing. */
function at(mark: string, typed: string, diagnostics: Diagnostic[] = []): string[] | undefined {
	const clean = (part: string) => part.replace(/☞./g, '');
	const [before = '', after = ''] = text.split(`☞${mark}`);
	const start = clean(before) + typed;
	const found = completionsAt(start + clean(after), start.length, diagnostics);
	return found?.words.filter((word) => word.startsWith(start.slice(found.from)));
}

describe('what is offered', () => {
	it.each([
		['q', '{', '.infer'],
		['q', '{', 'waive="'],
		['q', '{#why .in', '.integrate'],
		['q', '{.prove .m', '.memory'],
		['q', '{.evaluate criterion=', 'wording'],
		['q', '{claims="', 'C02'],
		['q', '{claims="C01 ', 'C02'],
		['o', '{', '.misread'],
		['r', '{', '.retain'],
		['c', '{', 'short="'],
		['e', '', 'The sea climbs at noon.'],
		['e', 'It f', 'It falls at night.'],
		['g', '', 'It falls at night.'],
		['w', 'The', 'The sea climbs at noon.']
	])('at %s after “%s” has %s in it', (mark, typed, word) => {
		expect(at(mark, typed)).toContain(word);
	});

	it.each([
		['a type on a question', 'q', '{', '.misread'],
		['a level on an option', 'o', '{', '.infer'],
		['a fixed order on an ordering', 'r', '{', '.fixed'],
		['evidence in feedback', 'f', '', 'It falls at night.']
	])('is not %s', (_, mark, typed, word) => {
		expect(at(mark, typed) ?? []).not.toContain(word);
	});

	it('is a rule that has something to say of the question, and no reason for it', () => {
		const found: Diagnostic = {
			rule: 'M07',
			severity: 'warning',
			message: '',
			remedy: '',
			target: { section: 'one', item: 'why' },
			at: { line: 16, column: 1 }
		};
		expect(at('q', '{waive="', [found])).toEqual(['M07']);
		expect(at('r', '{waive="', [found])).toBeUndefined();
		expect(at('q', '{waive="M07 M', [found])).toBeUndefined();
	});

	it('is a key that the front matter has not', () => {
		const source = '---\nid: a\nl\n---\n';
		expect(completionsAt(source, 11)).toEqual({
			from: 10,
			words: expect.arrayContaining(['lang: ', 'glossary: ']) as string[]
		});
		expect(completionsAt(source, 11)?.words).not.toContain('id: ');
	});

	it('never throws, and begins where something stands', () => {
		const piece = fc.constantFrom(
			'## ',
			'### ',
			'{',
			'}',
			'"',
			'.',
			'=',
			'> ',
			'- [ ] ',
			'\n',
			'a',
			'---\n'
		);
		fc.assert(
			fc.property(fc.array(piece), fc.nat(), (pieces, place) => {
				const source = pieces.join('');
				const offset = place % (source.length + 1);
				const { from = 0 } = completionsAt(source, offset) ?? {};
				expect(from).toBeGreaterThanOrEqual(0);
				expect(from).toBeLessThanOrEqual(offset);
			})
		);
	});
});
