import { describe, expect, it } from 'vitest';
import { pageRules } from './page-rules';
import { usual } from './settings';

describe('the rules for the pages', () => {
	it('name the paper', () => {
		const head = { title: 'Tides', key: 'Key' };
		expect(pageRules(usual, head)).toContain('size: a4;');
		expect(pageRules({ ...usual, paper: 'letter' }, head)).toContain('size: letter;');
	});

	it('take a title for words, whatever is in it', () => {
		const rules = pageRules(usual, { title: 'The "sea" \\ } @page {', key: 'Key' });
		expect(rules).toContain('content: "The \\"sea\\" \\\\ } @page {";');
	});
});
