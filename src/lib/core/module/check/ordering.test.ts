import { describe, it, expect } from 'vitest';
import { aCard, aChain, anOrder, aPassage, aQuote, aSection, text } from '#tests/builders';
import { findings, severities } from '#tests/findings';

const words = (count: number) => Array.from({ length: count }, () => 'sea').join(' ');
const sea = (count: number) => aChain(...Array.from({ length: count }, () => 'The sea.'));

describe('OL1 the number of cards', () => {
	it.each([
		[2, ['error']],
		[3, ['warning']],
		[4, []],
		[6, []],
		[7, ['warning']],
		[8, ['warning']],
		[9, ['error']]
	])('with %i cards finds %j', (count, found) => {
		expect(severities('OL1', [anOrder({ cards: sea(count) })])).toEqual(found);
	});
});

describe('OL2 the length of a card', () => {
	const judge = (card: { words: string; short?: string }, shipped = true) => {
		const { short } = card;
		const cards = [{ ...aCard('a', 1, card.words), ...(short !== undefined && { short }) }];
		return severities('OL2', [anOrder({ cards })], { shipped });
	};

	it.each([
		['18 words with a name', { words: words(18), short: 'Sea' }, []],
		['19 words with a name', { words: words(19), short: 'Sea' }, ['warning']],
		['40 characters without a name', { words: 'x'.repeat(40) }, []],
		['41 characters without a name', { words: 'x'.repeat(41) }, ['error']],
		['a name of 41 characters', { words: 'Sea', short: 'x'.repeat(41) }, ['error']]
	])('for %s', (_, card, found) => {
		expect(judge(card)).toEqual(found);
	});

	it('only advises a teacher to give names, but holds given ones to their length', () => {
		expect(judge({ words: 'x'.repeat(41) }, false)).toEqual(['advice']);
		expect(judge({ words: 'Sea', short: 'x'.repeat(41) }, false)).toEqual(['error']);
	});
});

describe('OL4 proof for every step', () => {
	const bare = [1, 2, 3].map((rank) => aCard('abc'.charAt(rank - 1), rank, 'The sea.'));
	const quote = aQuote('the tide turn');

	it('is missing where no card after the first has a quote', () => {
		const found = findings('OL4', [anOrder({ cards: bare })]);
		expect(found.map(({ target }) => target?.part)).toEqual(['b', 'c']);
		expect(found.map(({ severity }) => severity)).toEqual(['error', 'error']);
	});

	it.each([
		['a quote on each card but the first', { cards: aChain('A.', 'B.', 'C.') }],
		['a quote after the list for each step', { cards: bare, evidence: [quote, quote] }],
		['a reason after the list', { cards: bare, explanation: text('The one causes the other.') }],
		['a date', { cards: bare.map((card) => ({ ...card, text: text('It begins in 2022.') })) }],
		[
			'a quote on one of two cards of a rank',
			{ cards: [aCard('a', 1, 'A.'), aCard('b', 2, 'B.', quote), aCard('c', 2, 'C.')] }
		]
	])('may be %s', (_, overrides) => {
		expect(findings('OL4', [anOrder(overrides)])).toEqual([]);
	});

	it('is missing where two steps share one quote', () => {
		const item = anOrder({ cards: bare, evidence: [quote] });
		expect(severities('OL4', [item])).toEqual(['error', 'error']);
	});
});

describe('OL5 how many orders are right', () => {
	const ranked = (...ranks: number[]) =>
		anOrder({ cards: ranks.map((rank, index) => aCard('abcdef'.charAt(index), rank, 'The sea.')) });

	it.each([
		['a chain of three', [1, 2, 3], 0],
		['two orders of three cards', [1, 2, 2], 1],
		['two orders of four cards', [1, 2, 2, 3], 0],
		['four orders of four cards', [1, 1, 2, 2], 1],
		['six orders of five cards', [1, 2, 2, 2, 3], 0],
		['eight orders of six cards', [1, 1, 2, 2, 3, 3], 1]
	])('%s', (_, ranks, errors) => {
		expect(severities('OL5', [ranked(...ranks)])).toHaveLength(errors);
	});

	it('says how many', () => {
		expect(findings('OL5', [ranked(1, 1, 2, 2)])[0]?.message).toBe(
			'4 of 24 orders are right; at most 2 may be.'
		);
	});
});

describe('OL6 what the order goes by', () => {
	it.each([
		['Put the events in the order in which they happened, according to the text.', []],
		['In which order did these things take place?', []],
		['Put the points in the order in which the article raises them.', []],
		['Put these in the text’s order.', []],
		['Put these in order.', ['error']],
		['Sort the cards.', ['error']]
	])('%s: %j', (stem, found) => {
		expect(severities('OL6', [anOrder({ stem: text(stem) })])).toEqual(found);
	});

	it.each([
		['Розташуйте події в тому порядку, у якому вони відбувалися.', []],
		['Розташуйте думки в тому порядку, у якому їх викладено.', []],
		['Розташуйте за порядком.', ['error']]
	])('reads Ukrainian: %s', (stem, found) => {
		const item = anOrder({ stem: text(stem) });
		expect(severities('OL6', [item], { module: { lang: 'uk' } })).toEqual(found);
	});
});

describe('OL7 the start', () => {
	const ranked = (...ranks: number[]) =>
		anOrder({ cards: ranks.map((rank, index) => aCard('abcdef'.charAt(index), rank, 'The sea.')) });

	it.each([[[1, 2, 3]], [[1, 2, 3, 4]], [[1, 2, 2, 3]], [[1, 2, 3, 4, 5, 6]], [[1, 2, 2, 2, 3]]])(
		'can be far from the solution for ranks %j',
		(ranks) => {
			expect(findings('OL7', [ranked(...ranks)])).toEqual([]);
		}
	);

	it('cannot where one move mends every order', () => {
		expect(findings('OL7', [ranked(1, 2, 2, 2)])).toMatchObject([
			{ severity: 'error', message: 'The cards start 1 move from the solution, worth 0.00.' }
		]);
	});

	it('cannot where every order is right', () => {
		expect(severities('OL7', [ranked(1, 1, 1)])).toEqual(['error']);
	});
});

describe('OL8 events told in their own order', () => {
	const passage = aPassage('The Moon rises.', 'The water climbs.', 'The tide turns.');
	const judge = (quotes: string[], overrides: Parameters<typeof anOrder>[0] = {}) => {
		const cards = quotes.map((quote, index) =>
			aCard('abc'.charAt(index), index + 1, quote, aQuote(quote, passage))
		);
		const sections = [aSection({ passage, items: [anOrder({ cards, ...overrides })] })];
		return severities('OL8', [], { module: { sections } });
	};
	const told = ['The Moon rises', 'The water climbs', 'The tide turns'];

	it('are found by scanning', () => {
		expect(judge(told)).toEqual(['warning']);
	});

	it('are no matter where the text is hidden', () => {
		expect(judge(told, { memory: true })).toEqual([]);
	});

	it('are what is asked for where the order is the text’s', () => {
		const stem = text('Put the points in the order in which the text raises them.');
		expect(judge(told, { stem })).toEqual([]);
	});

	it('are not told so where one comes before its time', () => {
		expect(judge(['The water climbs', 'The Moon rises', 'The tide turns'])).toEqual([]);
	});

	it('are not told by the paragraphs where all stand in one', () => {
		expect(findings('OL8', [anOrder()])).toEqual([]);
	});
});

it('leaves the question before submitting an untouched order to the screens', () => {
	expect(findings('OL10', [anOrder()])).toEqual([]);
});
