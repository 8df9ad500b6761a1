import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aSource } from '#tests/builders';
import { analyse } from './analyse';
import type { Claim } from './analysis';

const golden = readFileSync('tests/fixtures/derive/claims.txt', 'utf8')
	.replace(/^#.*\n/gm, '')
	.trim()
	.split(/\n\n+/)
	.map((paragraph) => paragraph.split('\n'));

function said({ text, weak }: Claim): string {
	return `= ${text}${weak === undefined ? '' : ` (weak: ${weak})`}`;
}

function withClaims(paragraph: readonly string[]): string[] {
	const sentences = paragraph.filter((line) => !line.startsWith('= '));
	const { sentences: found, claims } = analyse(aSource(sentences.join(' ')));
	return found.flatMap((sentence) => {
		const own = claims.filter((claim) => claim.sentence === sentence).map(said);
		return [sentence.text, ...(own.length > 0 ? own : ['= none'])];
	});
}

describe('the claims of a text', () => {
	it.each(golden)('are as a reader would have them: %s', (...paragraph) => {
		expect(withClaims(paragraph)).toEqual(paragraph);
	});

	it('leave out what another sentence says in nearly the same words', () => {
		const { claims } = analyse(
			aSource(
				'The old bridge over the river was closed in 1990.',
				'The old bridge over the river was closed in 1990.'
			)
		);
		expect(claims).toHaveLength(1);
	});

	it('say why a sentence has none', () => {
		const { refused } = analyse(aSource('This decision angered the farmers.'));
		expect(refused).toEqual([{ sentence: 0, reason: 'subject: this' }]);
	});
});
