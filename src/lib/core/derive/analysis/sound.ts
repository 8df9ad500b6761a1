import type { Claim, ClaimToken } from './analysis';
import { tables } from './tables/tables';
import { be } from './words';

const meta =
	/\b(Figures?|Tables?|figure|shown (?:above|below)|(?:this|the|next|following|previous|last) (?:few )?(?:section|chapter|text|article|book|unit|lesson|module|exercise|page|paragraph)s?|discussed (?:above|below|in)|see also|learning objectives|recall that|let us|consider the|click|link)\b/;

/** A sentence about the text itself. */
export function isMeta(text: string): boolean {
	return meta.test(text);
}

const endsOpen =
	/^(to|of|and|or|the|a|an|in|for|with|than|as|that|is|are|was|were|has|have|had|be|been|not|such|like|by|from|on|at|into|its|their|his|her|including|following|follows|namely|because|when|if|which|who)$/;

/** Whether a claim's form holds: nothing open at its end, of a sensible length, with one clause as its frame. */
export function isSound({ tokens, text, clause, subject, verb, core }: Claim): boolean {
	const words = tokens.filter(({ pos }) => pos !== 'PUNCT').length;
	if (words < 5 || words > 30) return false;
	if ((text.match(/\p{L}{4,}/gu) ?? []).length < 3) return false;
	const [coreFirst, last] = [tokens[core.from], tokens.at(-1)];
	if (!last || endsOpen.test(last.lower) || last.pos === 'DET') return false;
	if (!balanced(text) || /[;:]/.test(text)) return false;
	if (core.to === core.from && (clause.verb.copula || subject.to - subject.from < 3)) return false;
	if (
		coreFirst &&
		(coreFirst.lower === ',' ||
			(coreFirst.pos === 'AUX' && !/^(be|been|being)$/.test(coreFirst.lower)))
	)
		return false;
	if (clause.cut === 'splice' || clause.cut === 'colon') return false;
	if (isBrokenCorrelation(tokens, clause.cut)) return false;
	return !lacksObject(tokens, { verb, core, clause });
}

function balanced(text: string): boolean {
	const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
	return count(/\(/g) === count(/\)/g) && count(/["“”„«»]/g) % 2 === 0;
}

/** "not only A" without its "but also B", "both A" without "and". */
function isBrokenCorrelation(tokens: readonly ClaimToken[], cut: string | undefined): boolean {
	const words = tokens.map(({ lower }) => lower).join(' ');
	if (/\bnot (only|just|merely|simply|so much)\b/.test(words) && !/\bbut\b/.test(words))
		return true;
	if (
		/\b(whether)\b/.test(words) &&
		!/\b(or|whether (to|the|a|an|he|she|it|they|this|there))\b/.test(words)
	)
		return cut !== undefined;
	return /\b(so|such) (?!that\b|as\b|far\b|long\b|many\b|much\b|called\b)\p{L}+$/u.test(words);
}

/** A verb that always takes an object, cut off before it. */
function lacksObject(
	tokens: readonly ClaimToken[],
	{ verb, core, clause }: Pick<Claim, 'verb' | 'core' | 'clause'>
): boolean {
	if (clause.verb.passive || clause.verb.copula) return false;
	const main = tokens.slice(verb.from, verb.to).at(-1);
	return (
		core.from === core.to &&
		main !== undefined &&
		!be.has(main.lower) &&
		tables().transitive.has(main.lemma)
	);
}
