import type { ClaimToken, Sentence } from './analysis';
import type { Capitals } from './repairs';
import { tables } from './tables/tables';

/** A sentence's own token in a claim; the first word of a sentence loses a capital that it has only for that. */
export function ownToken(sentence: Sentence, at: number, capitals: Capitals): ClaimToken {
	const token = sentence.tokens[at];
	if (!token) throw new Error(`The sentence has no token ${at}.`);
	const opens = at === 0 || /^["'(]$/.test(sentence.tokens[at - 1]?.lower ?? '');
	const text =
		opens && !keepsCapital(sentence, at, capitals)
			? token.text.charAt(0).toLowerCase() + token.text.slice(1)
			: token.text;
	return { ...token, text, origin: at };
}

function keepsCapital({ tokens, names }: Sentence, at: number, capitals: Capitals): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (
		/^(I|I'.*)$/.test(token.text) ||
		/^.+\p{Lu}/u.test(token.text) ||
		tables().peoples.has(token.lower)
	)
		return true;
	if (names.some(({ from, to }) => from <= at && at < to) && token.pos === 'PROPN') return true;
	return (
		capitals.has(token.text) && token.pos !== 'DET' && token.pos !== 'ADP' && token.pos !== 'PRON'
	);
}

/** Tokens as words of a text: spaced as English is, without a capital of their own. */
export function phrase(tokens: readonly ClaimToken[]): string {
	return tokens
		.map((token, index) => (index > 0 && spaced(tokens, index) ? ` ${token.text}` : token.text))
		.join('');
}

/** Tokens as a statement: with a capital first. */
export function statement(tokens: readonly ClaimToken[]): string {
	const words = phrase(tokens);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Neighbours keep the space that they have in the text; others get one, but before a mark. */
function spaced(tokens: readonly ClaimToken[], index: number): boolean {
	const [before, token] = [tokens[index - 1], tokens[index]];
	if (!before || !token) return false;
	const neighbours = before.origin !== undefined && token.origin === before.origin + 1;
	if (neighbours && before.end <= token.start && token.start > 0) return before.end < token.start;
	return (
		!/^([,.;:!?)\]%]|'s?|n't|'(re|ve|ll|d))$/.test(token.lower) && !/^[([$£€]$/.test(before.lower)
	);
}
