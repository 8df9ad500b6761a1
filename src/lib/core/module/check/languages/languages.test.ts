import { describe, it, expect } from 'vitest';
import { rules } from '../check';
import { languageOf, languages } from './languages';

/**
 * For every rule, where it holds: `any` language; any, with words looked at in those after the plus sign
 * alone; or only in those named. Held by the screens: OL10.
 */
const table: Record<string, string> = {
	M01: 'any',
	M02: 'any + en uk',
	M03: 'en uk',
	M04: 'en uk',
	M05: 'any + en',
	M06: 'any',
	M07: 'any',
	M08: 'any',
	M09: 'en uk',
	M10: 'en uk',
	M11: 'en uk',
	M12: 'any',
	M13: 'en uk',
	M14: 'any + en uk',
	M15: 'any + en uk',
	M16: 'en uk',
	M17: 'any',
	M18: 'any + en uk',
	M19: 'any + en uk',
	M20: 'en uk',
	M21: 'en uk',
	M22: 'en uk',
	M23: 'en uk',
	M24: 'en',
	M25: 'en',
	M26: 'any + en uk',
	M27: 'any',
	M28: 'any',
	M29: 'en uk',
	OL1: 'any',
	OL2: 'any',
	OL3: 'en uk',
	OL4: 'any + en uk',
	OL5: 'any',
	OL6: 'en uk',
	OL7: 'any',
	OL8: 'en uk',
	OL9: 'en uk',
	OL10: 'any'
};

describe('the languages of the rules', () => {
	it('are as the table says', () => {
		const held = rules.map(({ id, languages: tags, worded }) => {
			const where = tags === 'any' ? ['any', ...(worded ? ['+', ...worded] : [])] : tags;
			return [id, where.join(' ')];
		});
		expect(Object.fromEntries(held)).toEqual(table);
	});

	it('have a file each', () => {
		expect(languages.map(({ tag }) => tag)).toEqual(['en', 'uk']);
	});

	it('are known by the first part of a tag, and others are not known', () => {
		expect(languageOf('en-GB').absolutes).toBe(languageOf('en').absolutes);
		expect(languageOf('UK').lemma('україни')).toBe(languageOf('uk').lemma('україна'));
		expect(languageOf('de').absolutes).toBeNull();
	});
});

describe.each(languages)('the words of $tag', (language) => {
	const patterns = Object.entries(language).flatMap(([concern, value]) =>
		value instanceof RegExp ? [[concern, value] as const] : []
	);

	it.each(patterns)('%s find nothing where nothing is', (_, pattern) => {
		expect(''.match(pattern)).toBeNull();
	});

	it('name twelve numbers and twelve months', () => {
		expect([language.numerals.length, language.months.length]).toEqual([12, 12]);
	});
});
