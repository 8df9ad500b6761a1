import { describe, expect, test } from 'vitest';
import { aSource } from '#tests/derive';
import { analyse } from '../analysis/analyse';
import { tokens } from '../analysis/tokens';
import { inverted, singular } from './ask';
import { inClaim, partsOf } from './parts';
import { isPlain, pointsBack, trimmed, wordCount } from './phrase';
import { realise, wordsOf } from './realise';

function claimOf(text: string) {
	const [claim] = analyse(aSource(text)).claims;
	const parts = claim && partsOf(claim);
	if (!claim || !parts) throw new Error(`No claim was found in “${text}”.`);
	return { claim, parts };
}

function askedOf(text: string): string | undefined {
	const { claim, parts } = claimOf(text);
	const words = inverted(claim, parts);
	return words && realise(words);
}

describe('a statement becomes a question', () => {
	test.each([
		['The delegation left the old city.', 'did the delegation leave the old city'],
		['The two rivers carry a lot of sand.', 'do the two rivers carry a lot of sand'],
		['The river carries a lot of sand.', 'does the river carry a lot of sand'],
		['The treaty was signed by both kings.', 'was the treaty signed by both kings'],
		['Ankara is the capital of the country.', 'is Ankara the capital of the country'],
		['The farmers have planted more trees.', 'have the farmers planted more trees'],
		['The king put the crown on the table.', 'did the king put the crown on the table']
	])('%s', (text, question) => {
		expect(askedOf(text)).toBe(question);
	});

	test('but not a negative one', () => {
		expect(askedOf('The delegation did not leave the old city.')).toBeUndefined();
	});
});

test.each([
	['The two kings were afraid of war.', 'was'],
	['The two kings have signed the treaty.', 'has signed'],
	['The two rivers carry a lot of sand.', 'carries'],
	['The two kings signed the treaty.', 'signed']
])('whoever it is: %s', (text, verb) => {
	const { claim, parts } = claimOf(text);
	expect(realise(singular(claim, parts))).toBe(verb);
});

describe('a long core is trimmed', () => {
	test.each([
		['of a relative clause', 'the treaty, which ended the war', 'the treaty'],
		['of a second verb', 'the treaty and opened the gates', 'the treaty'],
		['of a second clause', 'in January and the mayor was elected', 'in January'],
		['of nothing in a list', 'bread, milk, and cheese', 'bread, milk, and cheese']
	])('%s', (_, text, kept) => {
		const words = tokens(`The king signed ${text}.`).slice(3, -1);
		const placed = words.map((one, origin) => ({ ...one, origin }));
		expect(realise(trimmed(placed, 20))).toBe(kept);
	});
});

test('words that point outside', () => {
	expect(pointsBack(wordsOf('in this country'))).toBe(true);
	expect(pointsBack(wordsOf('for their children'))).toBe(true);
	expect(pointsBack(wordsOf('metals such as iron'))).toBe(false);
	expect(pointsBack(wordsOf('in the north'))).toBe(false);
});

test('a plain text has no quotation marks and no brackets', () => {
	expect(isPlain('the Moon’s pull')).toBe(true);
	expect(isPlain('the “second” bulge')).toBe(false);
	expect(isPlain('the bulge (far)')).toBe(false);
	expect(wordCount('the far – far – bulge')).toBe(4);
});

test('a stretch of the sentence is found in the claim where it stands whole', () => {
	const { claim } = claimOf('However, the delegation left the old city.');
	const from = claim.sentence.tokens.findIndex(({ lower }) => lower === 'old');
	expect(inClaim(claim, { from, to: from + 2 })).toEqual({ from: 4, to: 6 });
	expect(inClaim(claim, { from: 0, to: 2 })).toBeUndefined();
});
