import type { ClaimToken } from './analysis';
import { isPlural } from './chunks';

const comparative =
	/^(smaller|larger|bigger|shorter|longer|cheaper|better|worse|newer|faster|slower|stronger|weaker|wider|narrower|simpler|safer|heavier|lighter)$/;

/** Why a word compares with something that the claim does not name; undefined where there is none. */
export function compared(tokens: readonly ClaimToken[]): string | undefined {
	return tokens.some((_, at) => lacksOther(tokens, at)) ? 'compared' : undefined;
}

function lacksOther(tokens: readonly ClaimToken[], at: number): boolean {
	const [before, one, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!one || !next) return false;
	const follows = (words: RegExp) => tokens.slice(at + 1).some(({ lower }) => words.test(lower));
	const isOne = /^(a|an|the|this)$/.test(before?.lower ?? '');
	if (comparative.test(one.lower))
		return isOne && next.pos === 'NOUN' && !follows(/^than$/) && !hasPair(tokens, at);
	if (one.lower === 'similar')
		return next.pos === 'NOUN' && !follows(/^(to|as)$/) && !hasPair(tokens, at);
	if (one.lower === 'different')
		return isOne && next.pos === 'NOUN' && !follows(/^(from|than|to|for)$/);
	if (one.lower === 'same')
		return next.lower !== 'time' && !follows(/^(as|that|when)$/) && !hasPair(tokens, at);
	// "one more death"
	if (one.lower === 'more')
		return before?.pos === 'NUM' && next.pos === 'NOUN' && !follows(/^than$/);
	// "cost half as much"
	if (one.lower === 'as') return /^(much|many)$/.test(next.lower) && !tokens[at + 2];
	return false;
}

/** Two things or many before the word: "twins have the same blood". */
function hasPair(tokens: readonly ClaimToken[], at: number): boolean {
	return tokens
		.slice(0, at)
		.some((token) => token.lower === 'and' || token.lower === 'both' || isPlural(token));
}
