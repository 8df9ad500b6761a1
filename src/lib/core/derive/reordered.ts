import type { Claim, ClaimToken } from './analysis/analysis';
import { capitalised, realise, word } from './english/realise';
import { isPlain } from './english/phrase';

/** So long a clause keeps its adjunct at a distance from the verb that it goes with. */
const longestCore = 12;
const movable =
	/^(?:in|on|at|during|after|before|for|from|by|within|throughout|among|under|across|when|once|until|while|if|because|according)$/;

/** A claim with its adjunct at the end: "The mill burned down in 1941" for "In 1941, the mill burned down". */
export function reordered(claim: Claim): Claim | undefined {
	const { tokens, front, subject, verb, core } = claim;
	if (!front || claim.weak) return undefined;
	const adjunct = tokens.slice(front.from, front.to).filter(({ text }) => text !== ',');
	const clause = tokens.slice(subject.from, core.to);
	const first = adjunct[0];
	if (!first || !movable.test(first.lower) || adjunct.length !== commaLess(tokens, front))
		return undefined;
	if (core.to - core.from > longestCore || clause.some(({ text }) => /^[,;:–—]$/.test(text)))
		return undefined;
	// Whose words it reports is set off.
	const parting = first.lower === 'according' ? [comma] : [];
	const made = [...clause, ...parting, ...adjunct];
	const text = capitalised(realise(made));
	if (!isPlain(text)) return undefined;
	const shift = subject.from;
	const { front: _, attributed: __, ...rest } = claim;
	return {
		...rest,
		tokens: made,
		text,
		subject: { from: 0, to: subject.to - shift },
		verb: { from: verb.from - shift, to: verb.to - shift },
		core: { from: core.from - shift, to: made.length }
	};
}

const comma: ClaimToken = { ...word(',', 'PUNCT'), start: 0, end: 0 };

/** How many words an adjunct has where a comma stands at its end alone. */
function commaLess(
	tokens: readonly ClaimToken[],
	{ from, to }: { from: number; to: number }
): number {
	const inside = tokens.slice(from, to - 1).filter(({ text }) => text === ',').length;
	return inside > 0 ? -1 : to - from - Number(tokens[to - 1]?.text === ',');
}
