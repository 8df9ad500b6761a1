import { describe, expect, it } from 'vitest';
import { readSettings, usual, writeSettings, type SheetSettings } from './settings';

describe('the settings of a sheet', () => {
	it('are the usual ones where the address names none', () => {
		expect(readSettings('')).toEqual(usual);
		expect(writeSettings(usual)).toBe('');
	});

	it.each<[string, Partial<SheetSettings>]>([
		['#paper=letter', { paper: 'letter' }],
		['#size=large&key=no', { size: 'large', key: false }],
		['#text=no&words=no', { text: false, words: false }]
	])('are read from %s as they were written', (hash, chosen) => {
		expect(readSettings(hash)).toEqual({ ...usual, ...chosen });
		expect(writeSettings({ ...usual, ...chosen })).toBe(hash);
	});

	it('are the usual ones for what makes no sense', () => {
		expect(readSettings('#paper=a9&size=7&key=perhaps&part-2')).toEqual(usual);
	});
});
