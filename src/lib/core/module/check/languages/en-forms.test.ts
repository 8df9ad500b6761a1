import { describe, it, expect } from 'vitest';
import { lemma } from './en-forms';

describe('the stem of an English word', () => {
	it.each([
		['climbing', 'climb'],
		['climbed', 'climb'],
		['harbours', 'harbour'],
		["moscow's", 'moscow'],
		['quickly', 'quick'],
		['king', 'king'],
		['tides', 'tide'],
		['stages', 'stag'],
		['stage', 'stag'],
		['proposed', 'propos'],
		['propose', 'propos'],
		['seas', 'seas']
	])('makes %s into %s', (word, stem) => {
		expect(lemma(word)).toBe(stem);
	});
});
