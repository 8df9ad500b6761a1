import { describe, expect, it } from 'vitest';
import { aCard, aChoice, aModule, anOrder, aPassage, aQuote, aSection } from '#tests/builders';
import { worksheet } from './worksheet';

describe('a worksheet', () => {
	it('asks in the order of the module, and keeps what is right for the key', () => {
		const sheet = worksheet(aModule());
		const questions = sheet.sections.flatMap((section) => section.questions);
		expect(questions.map(({ number }) => number)).toEqual([1, 2]);
		expect(JSON.stringify(sheet.sections)).not.toMatch(/"(key|rank|evidence|feedback|lure)"/);
		expect(sheet.key.map(({ number }) => number)).toEqual([1, 2]);
	});

	it('names in the key the letter that the right option has on the sheet', () => {
		const { sections, key } = worksheet(aModule());
		const view = sections[0]?.questions[0]?.view;
		const place = view?.type === 'choice' ? view.options.findIndex(({ id }) => id === 'a') : -1;
		expect(key[0]?.marks).toEqual(['ABC'.charAt(place)]);
	});

	it('says for each card, from top to bottom, the number that belongs beside it', () => {
		const { sections, key } = worksheet(aModule());
		const view = sections[0]?.questions[1]?.view;
		const dealt = view?.type === 'order' ? view.cards.map(({ id }) => id) : [];
		expect(key[1]?.marks).toEqual(dealt.map((id) => String('abcd'.indexOf(id) + 1)));
		expect(key[1]?.answers.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
		expect(key[1]?.free).toBe(false);
	});

	it('gives cards of equal rank both numbers', () => {
		const cards = [
			aCard('a', 1, 'The Moon rises.'),
			aCard('b', 2, 'The harbour fills.'),
			aCard('c', 2, 'The marsh fills.'),
			aCard('d', 3, 'The tide turns.')
		];
		const { key } = worksheet(aModule({ sections: [aSection({ items: [anOrder({ cards })] })] }));
		expect(key[0]?.answers.map(({ mark }) => mark)).toEqual(['1', '2/3', '2/3', '4']);
		expect(key[0]?.free).toBe(true);
	});

	it('counts paragraphs through the whole text, and cites them so', () => {
		const waves = aPassage('The wind makes waves.');
		const item = aChoice({ id: 'wind', evidence: [aQuote('wind makes', waves, 'waves')] });
		const sheet = worksheet(
			aModule({
				sections: [aSection(), aSection({ id: 'waves', passage: waves, items: [item] })]
			})
		);
		expect(sheet.sections.map(({ firstParagraph }) => firstParagraph)).toEqual([1, 3]);
		expect(sheet.key[2]?.proofs.map(({ paragraph }) => paragraph)).toEqual([3]);
	});

	it('explains a word once, where it first occurs', () => {
		const glossary = [
			{ term: 'bulge', definition: 'A part that stands out.' },
			{ term: 'tide', definition: 'The rise and fall of the sea.' },
			{ term: 'ebb', definition: 'Not in this text.' }
		];
		const waves = aPassage('The bulge is here again.');
		const sections = [aSection(), aSection({ id: 'waves', passage: waves, items: [] })];
		const explained = worksheet(aModule({ glossary, sections })).sections.map((section) =>
			section.glossary.map(({ term }) => term)
		);
		expect(explained).toEqual([['bulge', 'tide'], []]);
	});
});
