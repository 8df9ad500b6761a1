import { describe, it, expect } from 'vitest';
import { placeFinder, placeKey, placeOf, type Places } from './places';

const places: Places = new Map([
	[placeKey({}), { line: 1, column: 1 }],
	[placeKey({ section: 'harbour' }), { line: 9, column: 1 }],
	[placeKey({ item: 'stages' }), { line: 12, column: 1 }],
	[placeKey({ item: 'stages', part: 'b' }), { line: 15, column: 1 }]
]);

describe('placeOf', () => {
	it.each([
		['an option', { section: 'harbour', item: 'stages', part: 'b' }, 15],
		['the question of an unknown option', { item: 'stages', part: 'z' }, 12],
		['a question', { item: 'stages' }, 12],
		['the section of an unknown question', { section: 'harbour', item: 'gone' }, 9],
		['a section', { section: 'harbour' }, 9],
		['the module', {}, 1]
	])('gives the line of %s', (_, target, line) => {
		expect(placeOf(places, target)?.line).toBe(line);
	});

	it('gives none for what the file does not hold', () => {
		expect(placeOf(places, { section: 'gone' })).toBeUndefined();
	});
});

describe('placeFinder', () => {
	const place = placeFinder('one\n\ntwo');

	it.each([
		[0, { line: 1, column: 1 }],
		[3, { line: 1, column: 4 }],
		[4, { line: 2, column: 1 }],
		[5, { line: 3, column: 1 }],
		[8, { line: 3, column: 4 }]
	])('puts offset %i on its line', (offset, expected) => {
		expect(place(offset, offset)).toMatchObject(expected);
	});

	it('tells where a thing ends', () => {
		expect(place(1, 6)).toEqual({ line: 1, column: 2, endLine: 3, endColumn: 2 });
	});
});
