import { describe, it, expect } from 'vitest';
import { compile } from './compile';

const head = `---
id: tides
title: Why the tides turn
lang: en
description: How the Moon moves the sea.
source: Written for these tests.
---

## Two bulges

The Moon pulls hardest on the water nearest to it. That water heaps up into a bulge.
`;

const question = (attributes: string, key = 'The Moon pulls that water.') => `
### Why does the near water rise? {#near ${attributes}}

- [x] ${key}
- [ ] The water is lighter. {.misread}
  > The text says that the Moon pulls hardest there, not that it is lighter.
- [ ] The wind heaps it up. {.elsewhere}
  > The text says that the water heaps up because the Moon pulls it.

> The Moon pulls hardest on the water nearest to it.
`;

describe('compile', () => {
	it('gives the module of a good file, and nothing to mend', () => {
		const { module, diagnostics } = compile(head + question('.infer'), { shipped: false });
		expect(module?.sections[0]?.items[0]?.id).toBe('near');
		expect(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['advice M19']);
	});

	it('puts each finding beside its line, in the order of the file', () => {
		const source =
			head + question('.infer', 'The Moon pulls that water, and so it rises in a heap.');
		const { diagnostics } = compile(source, { shipped: true });
		const lines = source.split('\n');
		const found = diagnostics.map(({ rule, at }) => [
			rule,
			lines[(at?.line ?? 0) - 1]?.slice(0, 9)
		]);
		expect(found).toEqual([
			['M07', '### Why d'],
			['M11', '### Why d'],
			['M19', '### Why d']
		]);
		expect(diagnostics.map(({ at }) => at?.line)).toEqual([13, 13, 13]);
	});

	it('puts a finding about an option beside the option', () => {
		const source =
			head + question('.infer').replace('lighter. {.misread}', 'always up. {.misread}');
		const found = compile(source, { shipped: false }).diagnostics.find(
			({ rule }) => rule === 'M09'
		);
		expect(source.split('\n')[(found?.at?.line ?? 0) - 1]).toContain('always up');
	});

	it('takes a reason in the file for leaving a warning', () => {
		const long =
			'The Moon pulls that water, and so does the Sun, and the Earth, and the sea, as it turns on it and on.';
		const rules = (attributes: string) =>
			compile(head + question(attributes, long), { shipped: false }).diagnostics.map(
				({ rule }) => rule
			);
		expect(rules('.infer')).toContain('M06');
		const waived = rules('.infer waive="M06 all bodies must be named"');
		expect(waived).not.toContain('M06');
		expect(waived).not.toContain('W01');
	});

	it('gives no module where the form is broken, and says what is wrong with the form alone', () => {
		const { module, diagnostics } = compile(head + '\n### Why?\n\nBecause.\n', { shipped: false });
		expect(module).toBeUndefined();
		expect(diagnostics.length).toBeGreaterThan(0);
		expect(diagnostics.filter(({ rule }) => !rule.startsWith('F'))).toEqual([]);
	});
});
