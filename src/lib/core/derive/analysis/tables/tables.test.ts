import { describe, expect, it } from 'vitest';
import { nounClass, tables } from './tables';

describe('the word tables', () => {
	it.each([
		['wolf', 'animal'],
		['bridge', 'artifact'],
		['teacher', 'person'],
		['search-engine', 'artifact'],
		['whence', undefined]
	])('say what kind of thing “%s” is', (noun, kind) => {
		expect(nounClass(noun)).toBe(kind);
	});

	it.each([
		['Norway', 'country'],
		['Paris', 'city'],
		['Danube', 'place'],
		['NASA', 'organisation']
	])('say what %s names', (name, kind) => {
		expect(tables().places.get(name)).toBe(kind);
	});

	it('tell verbs that want an object from those that do not', () => {
		const { transitive } = tables();
		expect(
			['publish', 'establish', 'arrive', 'depend'].map((verb) => transitive.has(verb))
		).toEqual([true, true, false, false]);
	});

	it('have no name twice among given names by mistake of case', () => {
		const { male, female, peoples } = tables();
		for (const word of [...male, ...female, ...peoples]) expect(word).toBe(word.toLowerCase());
	});
});
