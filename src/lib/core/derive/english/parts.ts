import type { Claim, Range } from '../analysis/analysis';
import type { Word } from './realise';

/** A claim in the pieces that questions are built of. */
export type Parts = {
	/** "In 1941"; empty where the claim has no adjunct before its subject. */
	front: Word[];
	subject: Word[];
	verb: Word[];
	/** Places in `verb`. */
	finite: number;
	main: number;
	core: Word[];
};

/** The pieces of a claim; undefined where its verb is not among its words. */
export function partsOf(claim: Claim): Parts | undefined {
	const verb = slice(claim, claim.verb);
	const { clause } = claim;
	const finite = verb.findIndex(({ origin }) => origin === clause.verb.finite);
	const main = verb.findIndex(({ origin }) => origin === clause.verb.main);
	if (finite < 0 || main < 0) return undefined;
	return {
		front: claim.front ? slice(claim, claim.front) : [],
		subject: slice(claim, claim.subject),
		verb,
		finite,
		main,
		core: slice(claim, claim.core)
	};
}

function slice({ tokens }: Claim, { from, to }: Range) {
	return tokens.slice(from, to);
}

/** Where a stretch of the sentence stands in the claim, if it stands there in one piece. */
export function inClaim(claim: Claim, { from, to }: Range): Range | undefined {
	const first = claim.tokens.findIndex(({ origin }) => origin === from);
	if (first < 0) return undefined;
	for (let step = 0; step < to - from; step++)
		if (claim.tokens[first + step]?.origin !== from + step) return undefined;
	return { from: first, to: first + to - from };
}

/** The tokens of a sentence that a stretch of its text touches. */
export function tokensIn(
	{ tokens }: Pick<Claim['sentence'], 'tokens'>,
	{ start, end }: { start: number; end: number }
): Range | undefined {
	const from = tokens.findIndex((token) => token.end > start);
	let to = from;
	while (to >= 0 && to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
	return from < 0 || to === from ? undefined : { from, to };
}
