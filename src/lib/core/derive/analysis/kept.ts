import type { ClaimToken, Clause, Range, Sentence } from './analysis';
import type { Reading } from './reading';
import { ownToken } from './realise';

/** A stretch of the sentence without what was put into it. */
export function kept(
	{ capitals }: Reading,
	sentence: Sentence,
	{ asides }: Clause,
	{ from, to }: Range
): ClaimToken[] {
	const tokens: ClaimToken[] = [];
	for (let at = from; at < to; at++) {
		const inside = asides.some((aside) => aside.from <= at && at < aside.to);
		if (!inside) tokens.push(ownToken(sentence, at, capitals));
	}
	return tokens;
}
