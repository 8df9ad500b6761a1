import { describe, it, expect } from 'vitest';
import { isId, isLanguage, partId, slug } from './slug';

describe('slug', () => {
	it.each([
		['Why is there a second bulge?', 'why-is-there-a-second-bulge'],
		['The Earth’s far side — 2 bulges', 'the-earths-far-side-2-bulges'],
		['Чому море відступає?', 'чому-море-відступає'],
		['ज्वार क्यों', 'ज्वार-क्यों'],
		['潮汐 3', '潮汐-3'],
		['  ¿…? ', '']
	])('makes of “%s” the id “%s”', (words, id) => {
		expect(slug(words)).toBe(id);
	});
});

describe('isId', () => {
	it.each(['far-bulge', 'C13', 'припливи-2', 'a--b'])('accepts “%s”', (id) => {
		expect(isId(id)).toBe(true);
	});
	it.each(['', '-a', 'a-', 'far bulge', 'a.b', 'a/b', 'a_b'])('refuses “%s”', (id) => {
		expect(isId(id)).toBe(false);
	});
});

describe('isLanguage', () => {
	it.each(['en', 'uk', 'zh-Hans', 'sr-Latn-RS'])('accepts “%s”', (tag) => {
		expect(isLanguage(tag)).toBe(true);
	});
	it.each(['', 'e', 'english', 'en_GB', 'en-', '"en"'])('refuses “%s”', (tag) => {
		expect(isLanguage(tag)).toBe(false);
	});
});

describe('partId', () => {
	it('counts with letters, and never twice with the same', () => {
		expect([0, 1, 25, 26, 52].map(partId)).toEqual(['a', 'b', 'z', 'a2', 'a3']);
	});
});
