import type { Clause, Token } from './analysis';
import { clausesOf } from './clause';
import { referentOf } from './referent';
import { isVerb, verbLemma } from './repairs';
import { verbForm } from './verbs';

/** Nouns that are the same in the plural. */
const invariant =
	/^(fish|sheep|deer|reindeer|salmon|trout|cod|aircraft|species|series|bison|moose|squid|shrimp|offspring|swine)$/;

/** A sentence as it was tagged, or with a noun made the verb that it lacked, and its clauses. */
export type Parsed = { tokens: Token[]; clauses: Clause[] };

/**
 * The clauses of a sentence. Where none is found, the first noun or adjective is sought that makes one as its
 * verb and agrees with its subject: the tagger takes "use", "forms" or "disliked" for a noun too often.
 */
export function parsed(tokens: readonly Token[]): Parsed {
	const clauses = clausesOf(tokens);
	if (clauses.length > 0) return { tokens: [...tokens], clauses };
	for (let at = 1; at < Math.min(tokens.length, 24); at++) {
		const verb = asVerb(tokens, at);
		if (!verb) continue;
		const tried = [...tokens.slice(0, at), verb, ...tokens.slice(at + 1)];
		const found = clausesOf(tried);
		const [main] = found;
		if (main?.verb.main === at && main.verb.finite === at && agrees(tried, main))
			return { tokens: tried, clauses: found };
	}
	return { tokens: [...tokens], clauses: [] };
}

function asVerb(tokens: readonly Token[], at: number): Token | undefined {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || !before || !/^(NOUN|ADJ|ADV)$/.test(token.pos) || /^\p{Lu}/u.test(token.text))
		return undefined;
	if (/^(DET|ADP|ADJ)$/.test(before.pos) && !/^(that|others|some|many)$/.test(before.lower))
		return undefined;
	if (/^['’]s?$/.test(before.lower) || /^(its|their|his|her|to)$/.test(before.lower))
		return undefined;
	const past = /^(past|either)$/.test(verbForm(token));
	if (!past && !isVerb(token.lower)) return undefined;
	if (next && next.pos === 'AUX') return undefined;
	const lemma = past ? token.lemma : verbLemma(token.lower);
	return { ...token, pos: 'VERB', lemma };
}

/** "-s" after one, the plain form after many. */
function agrees(tokens: readonly Token[], { subject, verb }: Clause): boolean {
	const main = tokens[verb.main];
	if (!main || verbForm(main) === 'past' || verbForm(main) === 'either') return true;
	const first = tokens[subject.from];
	const alone = subject.to - subject.from === 1;
	if (alone && first && /^(they|we|i|you|he|she|it)$/.test(first.lower))
		return /^(he|she|it)$/.test(first.lower) === (verbForm(main) === 'third');
	const referent = referentOf(tokens, subject, []);
	const { lower = '' } = tokens[referent?.head ?? -1] ?? {};
	if (invariant.test(lower)) return true;
	return referent !== undefined && referent.plural === (verbForm(main) === 'plain');
}
