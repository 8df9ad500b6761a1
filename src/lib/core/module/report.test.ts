import { describe, it, expect } from 'vitest';
import type { Diagnostic } from './diagnostic';
import { report, tally } from './report';

const found: Diagnostic = {
	rule: 'M07',
	severity: 'error',
	message: 'The key stands out.',
	remedy: 'Shorten it.'
};

describe('report', () => {
	it('shows place, rule, line, caret and remedy', () => {
		const at = { line: 2, column: 3 };
		expect(report('tides.md', 'one\ntwo three\n', [{ ...found, at }])).toBe(
			[
				'tides.md:2:3  error M07  The key stands out.',
				'  2 | two three',
				'    |   ^',
				'  = mend: Shorten it.',
				''
			].join('\n')
		);
	});

	it('puts the caret under the column, whatever the number of the line', () => {
		const source = 'line\n'.repeat(120);
		const lines = report('a.md', source, [{ ...found, at: { line: 110, column: 4 } }]).split('\n');
		expect(lines[2]?.indexOf('^')).toBe((lines[1]?.indexOf('line') ?? 0) + 3);
	});

	it('shows a tab as one column', () => {
		const lines = report('a.md', '\tkey', [{ ...found, at: { line: 1, column: 2 } }]).split('\n');
		expect(lines[2]?.indexOf('^')).toBe(lines[1]?.indexOf('key'));
	});

	it('cuts a long line around the caret', () => {
		const source = `${'a'.repeat(300)}KEY${'b'.repeat(300)}`;
		const lines = report('a.md', source, [{ ...found, at: { line: 1, column: 301 } }]).split('\n');
		expect(lines[1]).toMatch(/^ {2}1 \| …a+KEYb+…$/);
		expect(lines[1]?.length).toBeLessThan(112);
		expect(lines[2]?.indexOf('^')).toBe(lines[1]?.indexOf('K'));
	});

	it.each([['\r\n'], ['\r'], ['\n']])('knows the line ending %j', (ending) => {
		const source = `\ufeffone${ending}two${ending}`;
		expect(report('a.md', source, [{ ...found, at: { line: 2, column: 1 } }])).toContain(
			'2 | two\n'
		);
	});

	it('does without a line where there is no place', () => {
		expect(report('a.md', '', [found])).toBe(
			'a.md  error M07  The key stands out.\n  = mend: Shorten it.\n'
		);
	});
});

describe('tally', () => {
	it.each([
		[['error'], '1 error'],
		[['error', 'error', 'warning'], '2 errors, 1 warning'],
		[['advice', 'warning', 'advice'], '1 warning, 2 pieces of advice'],
		[[], 'nothing to mend'],
		[Array.from({ length: 10 }, () => 'error'), '10 errors']
	] as [Diagnostic['severity'][], string][])('counts %j as %s', (kinds, words) => {
		expect(tally(kinds.map((severity) => ({ ...found, severity })))).toBe(words);
	});
});
