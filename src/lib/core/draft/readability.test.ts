import { describe, expect, it } from 'vitest';
import { aChoice, aModule, aPassage, aSection } from '#tests/builders';
import { itemReadability, textReadability } from './readability';

const of = (lang: string, ...paragraphs: string[]) =>
	textReadability(aModule({ lang, sections: [aSection({ passage: aPassage(...paragraphs) })] }));

describe('How hard a text is', () => {
	it('is told as a school grade in English, and longer words make it harder', () => {
		const easy = of('en-GB', 'The cat sat on the mat. The dog ran to it.');
		const hard = of('en', 'Institutional accountability necessitates comprehensive documentation.');
		expect(easy?.by).toBe('grade');
		expect(hard?.value).toBeGreaterThan((easy?.value ?? 0) + 5);
	});

	it('is told by the length of sentences in other languages', () => {
		expect(of('uk', 'Місяць тягне воду. Вода росте.')).toEqual({ by: 'sentence', value: 2.5 });
	});

	it('is not told where there are no words', () => {
		expect(of('en', '…')).toBeUndefined();
	});

	it('is told of a question with its options', () => {
		expect(itemReadability('en', aChoice())?.by).toBe('grade');
	});
});
