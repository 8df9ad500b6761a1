import { describe, expect, test } from 'vitest';
import { aSource } from '#tests/derive';
import { analyse } from './analysis/analyse';
import { prepared } from './prepared';
import { reordered } from './reordered';

function claimsOf(text: string) {
	return prepared(analyse(aSource(text))).claims;
}

describe('claims made ready', () => {
	test('are cut to what an option can hold, at a phrase of place or time', () => {
		const [claim] = claimsOf(
			'The merchants of the northern towns bought large amounts of salted fish from the boats in the crowded old harbour during the long winter months.'
		);
		expect(claim?.text).toBe(
			'The merchants of the northern towns bought large amounts of salted fish from the boats'
		);
	});

	test('stay as they are where they are short', () => {
		const [claim] = claimsOf('The merchants bought salted fish in the harbour.');
		expect(claim?.text).toBe('The merchants bought salted fish in the harbour');
	});
});

describe('a claim that begins with an adjunct', () => {
	test('can end with it', () => {
		const [claim] = claimsOf('In the spring of 1941, the old mill burned down.');
		const other = claim && reordered(claim);
		expect(other?.text).toBe('The old mill burned down in the spring of 1941');
		expect(
			other?.tokens.slice(other.subject.from, other.subject.to).map(({ text }) => text)
		).toEqual(['the', 'old', 'mill']);
	});

	test('is the only one that can', () => {
		const [claim] = claimsOf('The old mill burned down in the spring of 1941.');
		expect(claim && reordered(claim)).toBeUndefined();
	});
});
