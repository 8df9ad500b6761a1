import { describe, expect, test } from 'vitest';
import { aSource } from '#tests/derive';
import { analyse } from './analysis/analyse';
import { prepared } from './prepared';
import { reordered } from './reordered';

function claimsOf(text: string) {
	return prepared(analyse(aSource(text))).claims;
}

describe('claims made ready', () => {
	test('are cut to what an option can hold, at a comma that sets apart what follows', () => {
		const [claim] = claimsOf(
			'The merchants of the northern towns bought large amounts of salted fish from the boats, during the long winter months of the old century.'
		);
		expect(claim?.text).toBe(
			'The merchants of the northern towns bought large amounts of salted fish from the boats'
		);
	});

	test.each([
		[
			'at a phrase of place',
			'The merchants of the northern towns bought large amounts of salted fish from the boats in the crowded old harbour during the long winter months.',
			'from the boats in the crowded old harbour during the long winter months'
		],
		[
			'before what is compared',
			'In the years before the war, there were more millionaires per capita in the Mississippi River Valley than anywhere else in the United States.',
			'than anywhere else in the United States'
		],
		[
			'before the second of two objects',
			'Under the new constitution, Parliament consists of the President and two Houses to be known as the Senate and the National Assembly of Pakistan.',
			'and two Houses to be known as the Senate and the National Assembly of Pakistan'
		]
	])('are not cut %s', (_, text, end) => {
		expect(
			claimsOf(text)
				.map((claim) => claim.text)
				.join('')
		).toMatch(new RegExp(`${end}$`));
	});

	test('are left out where the clause that tells which was cut', () => {
		expect(
			claimsOf(
				'In living cells, the RNA transcript often contains regions, called introns, that are removed prior to translation.'
			)
		).toEqual([]);
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
