import { tokens as wordsIn } from '../module/check/words';
import type { Analysis, Claim, ClaimToken, Range, Sentence } from './analysis/analysis';
import { isComplete } from './complete';
import { capitalised, realise } from './english/realise';
import { isPlain } from './english/phrase';

/** Rule M06: an option of more words is too much to hold in mind. */
const longest = 18;
/** A claim that is cut further keeps so many words at least. */
const shortest = 7;

/** The analysis with claims made ready for options: no stray capitals, and long ones cut to what is asked. */
export function prepared(analysis: Analysis): Analysis {
	const lowered = lowerCased(analysis.sentences);
	return {
		...analysis,
		claims: analysis.claims
			.filter((claim) => isWhole(claim) && isComplete(claim))
			.map((claim) => shortened(withCase(claim, lowered)))
	};
}

/** Words that the text writes small as well, and that are no part of a name anywhere. */
function lowerCased(sentences: readonly Sentence[]): Set<string> {
	const small = new Set<string>();
	for (const { tokens } of sentences)
		for (const { text, lower } of tokens) if (text === lower) small.add(lower);
	return small;
}

/** A capital that a word has only because a sentence began with it is lost inside the claim. */
function withCase(claim: Claim, small: ReadonlySet<string>): Claim {
	const { sentence } = claim;
	const inName = (origin: number) =>
		sentence.names.some(({ from, to }) => from <= origin && origin < to && to - from > 1);
	const tokens = claim.tokens.map((token): ClaimToken => {
		const isOwn = token.lower === sentence.tokens[0]?.lower;
		const isFirst = token.origin === 0 && isOwn && /^\p{Lu}\p{Ll}*$/u.test(token.text);
		return isFirst && small.has(token.lower) && !inName(0)
			? { ...token, text: token.lower }
			: token;
	});
	return { ...claim, tokens };
}

/** A claim of more words than an option may have, without what a comma sets apart at its end. */
function shortened(claim: Claim): Claim {
	if (claim.weak || wordsIn(claim.text).length <= longest) return claim;
	const { tokens, core } = claim;
	for (let to = core.to - 1; to > core.from; to--) {
		if (!isSetApart(tokens, to, core)) continue;
		const cut = tokens.slice(0, to);
		const text = capitalised(realise(cut));
		const count = wordsIn(text).length;
		if (count > longest || count < shortest || !isPlain(text)) continue;
		const made = { ...claim, tokens: cut, core: { from: core.from, to }, text };
		if (/^(?:NOUN|PROPN|NUM)$/.test(cut.at(-1)?.pos ?? '') && isComplete(made)) return made;
	}
	return claim;
}

/** What may follow a comma that sets apart all that is left of the sentence. */
const apart =
	/^(?:which|who|whose|whom|where|when|while|although|though|with|after|before|during|in|at|on|under|by|from|until|since|through|throughout|despite)$/;

/** The only comma of what follows the verb, before a clause or a phrase that adds to a whole statement. */
function isSetApart(tokens: readonly ClaimToken[], at: number, core: Range): boolean {
	if (tokens[at]?.text !== ',') return false;
	const others = tokens.slice(core.from, core.to).filter(({ text }) => text === ',');
	const next = tokens[at + 1];
	return (
		others.length === 1 &&
		next !== undefined &&
		(apart.test(next.lower) || (next.pos === 'VERB' && /ing$/.test(next.lower)))
	);
}

/** A claim with a thing for its subject, and no word at its end that leads on. */
function isWhole({ tokens, subject, attributed }: Claim): boolean {
	const last = tokens.at(-1);
	const isNamed = tokens
		.slice(subject.from, subject.to)
		.some(({ pos }) => /^(?:NOUN|PROPN|NUM|PRON|X)$/.test(pos));
	// "Savage said it was …": what is meant stands outside.
	const reported = attributed ? tokens[attributed.to]?.lower : undefined;
	if (reported !== undefined && /^(?:it|he|she|they|this|that|these|those)$/.test(reported))
		return false;
	return isNamed && last !== undefined && !/^(?:AUX|DET|CCONJ|SCONJ)$/.test(last.pos);
}
