import { tokens as wordsIn } from '../module/check/words';
import type { Analysis, Claim, ClaimToken, Sentence } from './analysis/analysis';
import { capitalised, realise } from './english/realise';
import { isPlain, trimmed } from './english/phrase';

/** Rule M06: an option of more words is too much to hold in mind. */
const longest = 18;
/** A claim that is cut further keeps so many words at least. */
const shortest = 7;

/** The analysis with claims made ready for options: no stray capitals, and long ones cut to what is asked. */
export function prepared(analysis: Analysis): Analysis {
	const lowered = lowerCased(analysis.sentences);
	return {
		...analysis,
		claims: analysis.claims.filter(isWhole).map((claim) => shortened(withCase(claim, lowered)))
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

/** A claim of more words than an option may have, without what follows its first complete statement. */
function shortened(claim: Claim): Claim {
	if (claim.weak || wordsIn(claim.text).length <= longest) return claim;
	const { tokens, core } = claim;
	const room = longest - wordsIn(realise(tokens.slice(0, core.from))).length;
	if (room < 4 || tokens[core.from]?.text === ',') return claim;
	const kept = trimmed(tokens.slice(core.from, core.to), room);
	const to = core.from + kept.length;
	const cut = tokens.slice(0, to);
	const text = capitalised(realise(cut));
	const count = wordsIn(text).length;
	const last = cut.at(-1);
	if (count > longest || count < shortest || !isPlain(text)) return claim;
	if (!last || !/^(?:NOUN|PROPN|NUM)$/.test(last.pos) || isOpenList(cut.slice(core.from)))
		return claim;
	return { ...claim, tokens: cut, core: { from: core.from, to }, text };
}

/** A list that was cut before its "and". */
function isOpenList(words: readonly ClaimToken[]): boolean {
	const comma = words.findIndex(({ text }) => text === ',');
	return comma >= 0 && !words.slice(comma).some(({ lower }) => /^(?:and|or)$/.test(lower));
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
