import type { ClaimToken, Range } from './analysis';
import { isPlural } from './chunks';
import { isCollective } from './referent';
import { nounClass } from './tables/tables';

/** A claim while it is put together: its words, and what its subject can be spoken of as. */
export type Made = {
	tokens: readonly ClaimToken[];
	subject: Range;
	verb: Range;
	plural: boolean;
	person: boolean;
	/** The subject is a pronoun for a noun in the front. */
	anchored: boolean;
	/** Numbers of tokens that belong to names of people. */
	people: ReadonlySet<number>;
};

/** The first word that means something outside the claim; undefined where it stands alone. */
export function dangling(made: Made): string | undefined {
	const at = made.tokens.findIndex((_, index) => points(made, index));
	return at < 0 ? undefined : made.tokens[at]?.lower;
}

function points(made: Made, at: number): boolean {
	const { tokens } = made;
	const token = tokens[at];
	if (!token) return false;
	const { lower } = token;
	if (/^(i|we|you|our|us|my|your|me|ours|yours)$/.test(lower)) return token.text !== 'US';
	if (made.anchored && at === made.subject.from) return false;
	if (isObject(tokens, at) && boundWrongly(made, at)) return true;
	if (/^(he|she|him|his|her|hers)$/.test(lower)) return !hasPerson(made, at);
	if (/^(it|its)$/.test(lower)) return !isExpletive(tokens, at) && !hasThing(made, at);
	if (/^(they|them|their|theirs)$/.test(lower)) return !hasMany(made, at);
	if (/^(this|these)$/.test(lower))
		return !/^(year|month|week|century|summer|winter|spring|autumn|morning|decade)$/.test(
			tokens[at + 1]?.lower ?? ''
		);
	if (lower === 'such')
		return tokens[at + 1]?.lower !== 'as' && !/^as$/.test(tokens[at + 2]?.lower ?? '');
	if (lower === 'those')
		return !/^(who|in|of|with|that|which|from|on|at|for|living|working|without|by|whose|between|born|made|used)$/.test(
			tokens[at + 1]?.lower ?? ''
		);
	if (lower === 'that') return isPointing(tokens, at);
	if (
		/^(another|others|former|latter|otherwise|likewise|therein|thereby|thereof|elsewhere|here|aforementioned)$/.test(
			lower
		)
	)
		return (
			!(lower === 'others' && hasComparison(tokens, at)) &&
			!(lower === 'another' && /^one$/.test(tokens[at - 1]?.lower ?? ''))
		);
	if (lower === 'other')
		return (
			/^the$/.test(tokens[at - 1]?.lower ?? '') &&
			!tokens.slice(0, at).some((one) => /^(one|each|two|both|either|neither)$/.test(one.lower))
		);
	if (lower === 'one')
		return !/^(in|of|out)$/.test(tokens[at + 1]?.lower ?? '') && isProword(tokens, at);
	if (lower === 'so')
		return /^(do|does|did|done|doing|think|say|said)$/.test(tokens[at - 1]?.lower ?? '');
	if (lower === 'there')
		return (
			!/^(is|are|was|were|be|been|will|has|have|had|may|might|can|could|would|must|should|existed|exists|exist|remain|remains|remained|'s|came|never|also|seems|seemed|appears|appeared)$/.test(
				tokens[at + 1]?.lower ?? ''
			) && !isReallyThere(tokens, at)
		);
	if (lower === 'same')
		return (
			!tokens.slice(at).some((one) => /^(as|that|time)$/.test(one.lower)) &&
			tokens[at - 1]?.lower === 'the' &&
			tokens.slice(0, at).filter(({ pos }) => /^(NOUN|PROPN)$/.test(pos)).length < 2
		);
	if (/^(later|earlier|afterwards|before|previously|beforehand)$/.test(lower))
		return isRelativeTime(tokens, at);
	if (/^(both|neither|either|each|none|all|many|most|several|few|some)$/.test(lower))
		return isAlone(tokens, at);
	return false;
}

/** "it", "them", "him" and "her" but as owners or subjects. */
function isObject(tokens: readonly ClaimToken[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || !/^(it|them|him|her)$/.test(token.lower)) return false;
	if (
		next &&
		(token.lower === 'her' || token.lower === 'it') &&
		/^(NOUN|ADJ|VERB|AUX|NUM|PROPN)$/.test(next.pos)
	)
		return false;
	return before !== undefined && (/^(VERB|ADP)$/.test(before.pos) || before.lower === 'to');
}

/** An object in the clause of its subject means something else: "they moved it", but "air sacs around them". */
function boundWrongly({ tokens, subject, verb }: Made, at: number): boolean {
	if (at < subject.from) return !tokens.slice(0, at).some(({ pos }) => /^(VERB|AUX)$/.test(pos));
	if (
		/^(around|behind|near|under|inside|within|above|below|beneath|beside|with|alongside)$/.test(
			tokens[at - 1]?.lower ?? ''
		)
	)
		return false;
	const inside = tokens
		.slice(subject.from, subject.to)
		.filter(({ pos }) => /^(NOUN|PROPN)$/.test(pos));
	if (
		inside.length > 1 &&
		tokens.slice(subject.from, subject.to).some(({ pos }) => /^(VERB|AUX)$/.test(pos))
	)
		return false;
	const between = tokens.slice(verb.to, at);
	// "a campaign to wipe it out": neither the campaign nor whoever began it.
	const ofNoun = tokens[at - 2]?.lower === 'to' && tokens[at - 3]?.pos === 'NOUN';
	if (ofNoun && !between.slice(0, -3).some(({ pos }) => /^(NOUN|PROPN)$/.test(pos))) return true;
	if (
		between.slice(0, -1).some(({ pos }) => /^(VERB|AUX)$/.test(pos)) ||
		between.at(-1)?.pos === 'VERB'
	)
		return false;
	return !between.some(({ pos }) => /^(NOUN|PROPN)$/.test(pos));
}

function hasPerson({ tokens, subject, person, plural, people }: Made, at: number): boolean {
	if (person && !plural && at >= subject.to) return true;
	const inFront =
		at < subject.from && /^(his|her)$/.test(tokens[at]?.lower ?? '') && person && !plural;
	if (inFront) return true;
	for (let before = 0; before < at; before++) {
		const token = tokens[before];
		if (people.has(before)) return true;
		if (token?.pos === 'NOUN' && !isPlural(token) && nounClass(token.lemma) === 'person')
			return true;
	}
	return false;
}

function hasThing({ tokens, subject, person, plural }: Made, at: number): boolean {
	const nobody = tokens
		.slice(subject.from, subject.to)
		.some(({ lower }) => /^(one|no-one|everyone|nobody|someone)$/.test(lower));
	if (!plural && !person && !nobody && at >= subject.to) return true;
	if (!plural && !person && at < subject.from && tokens[at]?.lower === 'its') return true;
	const start = at > subject.to ? subject.to : 0;
	const owner = tokens[at]?.lower === 'its';
	return tokens.slice(start, at).some((token, offset) => {
		if (!/^(NOUN|PROPN)$/.test(token.pos) || isPlural(token) || token.lower === 'one') return false;
		if (/^(time|person)$/.test(nounClass(token.lemma) ?? '')) return false;
		return owner || token.pos === 'PROPN' || isNew(tokens, start + offset);
	});
}

/** A noun that the claim itself brings in: with "a" or without an article, "the" takes something up. */
function isNew(tokens: readonly ClaimToken[], noun: number): boolean {
	let first = noun;
	while (/^(ADJ|NOUN|ADV|NUM)$/.test(tokens[first - 1]?.pos ?? '')) first--;
	return tokens[first - 1]?.lower !== 'the' || tokens[noun + 1]?.lower === 'that';
}

function hasMany({ tokens, subject, plural, person }: Made, at: number): boolean {
	if (plural && at >= subject.to) return true;
	const head = tokens[subject.to - 1];
	if (!person && head?.pos === 'PROPN' && at >= subject.to) return true;
	if (plural && at < subject.from && tokens[at]?.lower === 'their') return true;
	return tokens
		.slice(0, at)
		.some(
			(token, before) =>
				isPlural(token) ||
				isCollective(token) ||
				(token.lower === 'and' && tokens[before - 1]?.pos === 'PROPN')
		);
}

/** "It is likely that", "made it hard to": the word stands for what follows. */
function isExpletive(tokens: readonly ClaimToken[], at: number): boolean {
	if (tokens[at]?.lower !== 'it') return false;
	const next = tokens.slice(at + 1, at + 9);
	const link = next.findIndex(({ lower }) => /^(that|to|whether|why|how|for|when|if)$/.test(lower));
	if (link < 0) return false;
	return next
		.slice(0, link)
		.some(({ lower, pos }) => expletive.test(lower) && /^(ADJ|VERB|NOUN)$/.test(pos));
}

const expletive =
	/^(possible|impossible|difficult|hard|easy|easier|harder|important|likely|unlikely|clear|unclear|true|necessary|common|estimated|believed|thought|known|said|essential|vital|useful|better|best|crucial|safe|dangerous|illegal|legal|unusual|rare|rarely|obvious|time|reported|assumed|argued|suggested|claimed|hoped|feared|expected|tempting|cheaper|probable|worth|takes|took|take|seems|seemed|appears|appeared|cost|costs)$/;

/** "that time", and "that" by itself; not "said that", "the man that" or "that of Rome". */
function isPointing(tokens: readonly ClaimToken[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (next?.lower === ',' && before?.pos === 'VERB') return false;
	if (!next || /^[.,;]$/.test(next.lower)) return true;
	if (next.lower === 'of' || (next.lower === 'in' && before?.pos === 'VERB')) return false;
	if (/^(so|now|given|provided|except|such|but)$/.test(before?.lower ?? '')) return false;
	if (before?.lower === 'in') return next.pos !== 'PRON' && !/^(it|they|he|she)$/.test(next.lower);
	if (at === 0 || (before && /^(ADP|PART|CCONJ)$/.test(before.pos)) || before?.lower === 'to')
		return !opensClause(tokens, at);
	return !tokens.slice(at + 1).some(({ pos }) => /^(VERB|AUX)$/.test(pos));
}

/** "and that the war was lost": a clause below the verb follows. */
function opensClause(tokens: readonly ClaimToken[], at: number): boolean {
	return (
		/^(CCONJ)$/.test(tokens[at - 1]?.pos ?? '') &&
		tokens.slice(at + 1).some(({ pos }) => /^(VERB|AUX)$/.test(pos))
	);
}

function hasComparison(tokens: readonly ClaimToken[], at: number): boolean {
	const some = tokens.slice(0, at).some(({ lower }) => /^(some|many|certain|among)$/.test(lower));
	return (
		some ||
		/^(each|than|of|to|for|from|with|by|on|at|help|helping|let|among|towards?|against)$/.test(
			tokens[at - 1]?.lower ?? ''
		)
	);
}

/** "a new one", "the one", "ones". */
function isProword(tokens: readonly ClaimToken[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (before && /^(ADJ)$/.test(before.pos) && !(next && /^(NOUN|PROPN|ADJ)$/.test(next.pos)))
		return true;
	if (
		before &&
		/^(the|this|that|which|only|another)$/.test(before.lower) &&
		!(next && /^(NOUN|ADJ|PROPN)$/.test(next.pos))
	)
		return true;
	return at === 0 && next !== undefined && /^(VERB|AUX)$/.test(next.pos);
}

function isReallyThere(tokens: readonly ClaimToken[], at: number): boolean {
	const next = tokens[at + 1];
	if (at === 0) return next !== undefined && /^(AUX|VERB)$/.test(next.pos);
	return tokens
		.slice(0, at)
		.some(
			(token, before) =>
				before > 0 &&
				(tokens[before - 1]?.pos === 'ADP' ||
					/^(a|an|the)$/.test(tokens[before - 1]?.lower ?? '')) &&
				/^(location|object)$/.test(nounClass(token.lemma) ?? '')
		);
}

/** "two years later" but not "later than", "before the war" or "in later life". */
function isRelativeTime(tokens: readonly ClaimToken[], at: number): boolean {
	const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
	if (!token) return false;
	if (token.lower === 'before') return next === undefined || /^[.,;]$/.test(next.lower);
	if (next && /^(than|in|NOUN|ADJ)$/.test(next.lower)) return false;
	if (next && /^(NOUN|ADJ|PROPN|VERB)$/.test(next.pos)) return false;
	if (tokens.slice(0, at).some((one) => one.pos === 'NUM' && /^(1\d{3}|20\d{2})$/.test(one.lower)))
		return false;
	return next === undefined || before?.pos === 'NOUN' || next.lower === ',';
}

/** A quantifier without the noun that it counts. */
function isAlone(tokens: readonly ClaimToken[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || (next && /^(NOUN|ADJ|PROPN|NUM|DET|PRON|SYM)$/.test(next.pos))) return false;
	if (next && /^(of|and|or|other|more|less|fewer|as|in|enough|to)$/.test(next.lower)) return false;
	if (/^(both|either|neither)$/.test(token.lower))
		return !tokens.slice(at).some(({ lower }) => /^(and|or|nor)$/.test(lower));
	if (/^(all|each|both)$/.test(token.lower) && at > 2) return false;
	if (
		/^(most|many|few|all|some)$/.test(token.lower) &&
		before &&
		/^(the|at|so|as|very|too|a|of|not|after)$/.test(before.lower)
	)
		return false;
	return next === undefined || (/^(VERB|AUX|PUNCT)$/.test(next.pos) && at < 3);
}
