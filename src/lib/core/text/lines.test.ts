import { describe, expect, it } from 'vitest';
import { linesOf, lineStarts, type Line } from './lines';

const line = (block: number, start: number, end: number, section = 'tides'): Line => ({
	section,
	block,
	start,
	end
});

describe('the lines that hold a proof', () => {
	const lines = [line(0, 0, 40), line(0, 40, 80), line(0, 80, 90), line(1, 0, 35)];
	lines.push(line(0, 0, 30, 'waves'));

	it.each([
		['inside one line', line(0, 45, 60), { first: 2, last: 2 }],
		['of a whole line', line(0, 40, 80), { first: 2, last: 2 }],
		['across lines', line(0, 39, 81), { first: 1, last: 3 }],
		['in a later paragraph', line(1, 0, 5), { first: 4, last: 4 }],
		['in another section', line(0, 0, 5, 'waves'), { first: 5, last: 5 }]
	])('are found for a quote %s', (_, quote, expected) => {
		expect(linesOf(lines, quote)).toEqual(expected);
	});

	it('are none where the text was not set', () => {
		expect(linesOf([], line(0, 0, 5))).toBeUndefined();
		expect(linesOf(lines, line(7, 0, 5))).toBeUndefined();
	});
});

describe('where lines begin', () => {
	const box = (offset: number, top: number, height = 16) => ({ offset, top, bottom: top + height });

	it('is at the first letter of each', () => {
		const letters = [box(0, 10), box(1, 10), box(3, 32), box(4, 32), box(6, 54)];
		expect(lineStarts(letters)).toEqual([0, 3, 6]);
	});

	it('is not where a letter of another face or size stands on the same line', () => {
		const letters = [box(0, 10), box(1, 7, 22), box(2, 14, 9), box(3, 10), box(5, 32)];
		expect(lineStarts(letters)).toEqual([0, 5]);
	});

	it('is nowhere without letters', () => {
		expect(lineStarts([])).toEqual([]);
	});
});
