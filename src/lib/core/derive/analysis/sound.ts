import type { Claim, ClaimToken } from './analysis';
import { tables } from './tables/tables';
import { be, isContent, saying, subordinators } from './words';

const meta =
	/\b((?:Figures?|Tables?) \d|(?:in|see|the following|this) (?:figure|table|diagram)|(?:figure|table|diagram) (?:shows|above|below)|shown (?:above|below)|(?:this|the next|the following|the previous|the last) (?:few )?(?:section|chapter|text|article|book|unit|lesson|module|exercise|page|paragraph|table|list|figure|diagram|box)s?|(?:in|of) the (?:section|chapter|lesson|module|exercise|paragraph)|discussed (?:above|below|in)|see also|learning objectives|recall that|let us|consider the|click|link)\b/;

/** A sentence about the text itself. */
export function isMeta(text: string): boolean {
	return meta.test(text);
}

const endsOpen =
	/^(to|of|and|or|the|a|an|in|for|with|than|as|that|is|are|was|were|has|have|had|be|been|not|such|like|by|from|on|at|into|its|their|his|her|including|following|follows|namely|because|when|if|which|who)$/;

/** What is wrong with a claim's form: something open at its end, an odd length, a frame that broke. */
export function faultOf({ tokens, text, clause, verb, core }: Claim): string | undefined {
	const words = tokens.filter(({ pos }) => pos !== 'PUNCT').length;
	const [coreFirst, last] = [tokens[core.from], tokens.at(-1)];
	if (words < 4 || tokens.filter((token) => isContent(token)).length < 2) return 'too short';
	if (words > 30) return 'too long';
	if (!last || endsOpen.test(last.lower) || last.pos === 'DET') return 'open end';
	if (!balanced(text) || /;/.test(text)) return 'unpaired mark';
	if (core.to === core.from && clause.verb.copula) return 'no core';
	const said = tokens.slice(core.from, core.to);
	if (clause.verb.copula && !said.some(({ pos }) => /^(NOUN|PROPN|ADJ|NUM|VERB|ADP)$/.test(pos)))
		return 'no core';
	if (
		coreFirst &&
		(coreFirst.lower === ',' ||
			(coreFirst.pos === 'AUX' && !/^(be|been|being)$/.test(coreFirst.lower)))
	)
		return 'broken core';
	if (clause.cut === 'splice') return 'splice';
	if (isOpenClause(said, tokens[verb.to - 1], clause.cut)) return 'open clause';
	if (hasStrayVerb(tokens.slice(core.from, core.to), tokens[verb.to - 1])) return 'stray verb';
	if (isBrokenCorrelation(tokens, clause.cut)) return 'broken correlation';
	return lacksObject(tokens, { verb, core, clause }) ? 'no object' : undefined;
}

function balanced(text: string): boolean {
	const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
	return count(/\(/g) === count(/\)/g) && count(/["“”„«»]/g) % 2 === 0;
}

/** "revealed how", "meant the family": a clause below the verb that was cut off before its own verb. */
function isOpenClause(
	core: readonly ClaimToken[],
	verb: ClaimToken | undefined,
	cut: string | undefined
): boolean {
	const opener = core.findLastIndex(
		({ lower, pos }) => /^(that|how|whether|why|because)$/.test(lower) && pos !== 'DET'
	);
	const rest = core.slice(opener + 1);
	if (rest.some(({ pos }) => /^(VERB|AUX)$/.test(pos))) return false;
	if (opener >= 0) return core[opener + 1]?.lower !== 'of' && core[opener]?.lower !== 'that';
	return (
		cut !== undefined &&
		verb !== undefined &&
		(/^(mean|think|know|believe|show|find)$/.test(verb.lemma) || saying.has(verb.lemma))
	);
}

/** A finite auxiliary in the core that no word there opens a clause for: the frame was read wrongly. */
function hasStrayVerb(core: readonly ClaimToken[], verb: ClaimToken | undefined): boolean {
	if (
		verb &&
		(saying.has(verb.lemma) ||
			/^(know|mean|feel|ensure|show|find|see|hear|learn|discover|decide|realise|realize|fear|wish|mean|assume|doubt|indicate|prove|demonstrate|hold|understand)$/.test(
				verb.lemma
			))
	)
		return false;
	const at = core.findIndex(
		({ pos, lower }, index) =>
			pos === 'AUX' &&
			!/^(be|been|being|having)$/.test(lower) &&
			!/^(AUX|ADV)$/.test(core[index - 1]?.pos ?? '') &&
			core[index - 1]?.lower !== 'to'
	);
	if (at < 0) return false;
	return !core
		.slice(0, at + 1)
		.some(
			({ lower, pos }) =>
				/^(and|or|but|,|than|as|so|for|how|why|what|–|—|before|after|like|until)$/.test(lower) ||
				subordinators.has(lower) ||
				pos === 'SCONJ' ||
				/^(he|she|it|they|we|i|you)$/.test(lower)
		);
}

/** "not only A" without its "but also B", "both A" without "and". */
function isBrokenCorrelation(tokens: readonly ClaimToken[], cut: string | undefined): boolean {
	const words = tokens.map(({ lower }) => lower).join(' ');
	if (
		cut !== undefined &&
		/\bboth\b/.test(words) &&
		!/\bboth\b.*\band\b|\bboth (sides|cases|ends)\b/.test(words)
	)
		return true;
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
