import type { Token, VerbGroup } from './analysis';
import { canBeFinite, isPast, verbForm } from './verbs';
import { be, doing, have, modals, prepositions } from './words';

const inside = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const possessives = /^(its|their|his|her|our|my|your|whose)$/;
const lonePronouns =
	/^(he|she|it|they|we|i|you|this|these|those|that|everyone|everybody|someone|nobody|anyone|people|one|others|some|many|most|all|both|each|few|several|none|neither|either|another|such|much|there|himself|herself|itself|themselves|him|them|her|us|me|nothing|everything|something)$/;
const grades =
	/^(very|more|most|less|least|about|around|almost|nearly|over|only|even|just|some|up|roughly|approximately|highly)$/;

/** The end, exclusive, of the noun phrase that begins at a token; undefined where none does. */
export function nounPhrase(tokens: readonly Token[], from: number): number | undefined {
	const first = tokens[from];
	if (!first) return undefined;
	if (
		/^(even|only|just|almost|nearly|mostly|especially)$/.test(first.lower) &&
		first.pos === 'ADV' &&
		/^(DET|NOUN|NUM|PROPN|ADJ)$/.test(tokens[from + 1]?.pos ?? '')
	)
		return nounPhrase(tokens, from + 1);
	const grade = gradeLength(tokens, from);
	if (grade > 0) return nounPhrase(tokens, from + grade);
	if (
		/^(either|neither|both)$/.test(first.lower) &&
		/^(NOUN|PROPN|ADJ|DET)$/.test(tokens[from + 1]?.pos ?? '') &&
		tokens.slice(from + 2, from + 8).some(({ lower }) => /^(or|nor|and)$/.test(lower))
	)
		return nounPhrase(tokens, from + 1);
	if (first.lower === 'not' && /^(DET|PRON|ADJ|NUM)$/.test(tokens[from + 1]?.pos ?? ''))
		return nounPhrase(tokens, from + 1);
	if (first.pos === 'PRON' && !possessives.test(first.lower))
		return lonePronouns.test(first.lower) ? from + 1 : undefined;
	let head: number | undefined;
	let quoting = false;
	let at = from;
	for (; at < tokens.length; at++) {
		const token = tokens[at];
		const before = tokens[at - 1];
		const next = tokens[at + 1];
		if (!token) break;
		if (
			token.pos === 'DET' &&
			at > from &&
			!(before && /^(all|both|half|such|what)$/.test(before.lower))
		)
			break;
		if (token.lower === '"' && (quoting || (next && inside.has(next.pos) && closes(tokens, at)))) {
			quoting = !quoting;
			continue;
		}
		if (token.pos === 'PROPN' && before && isPlural(before)) break;
		if (
			inside.has(token.pos) ||
			(at === from && possessives.test(token.lower)) ||
			(before && /^(all|both|half)$/.test(before.lower) && possessives.test(token.lower))
		) {
			if (isHead(token, next)) head = at;
			continue;
		}
		if (isPossessiveMark(token, before) && head === at - 1 && next && at > from) {
			const modifier = tokens[at + 1];
			const skipped = modifier && isModifier(modifier, tokens[at + 2]) ? 2 : 1;
			const rest = nounPhrase(tokens, at + skipped);
			return rest ?? head + 1;
		}
		if (head !== undefined) break;
		if (
			token.pos === 'ADV' &&
			next &&
			(/^(ADJ|NUM|ADV)$/.test(next.pos) || isModifier(next, tokens[at + 2]))
		)
			continue;
		if (grades.test(token.lower) && next?.pos === 'NUM') continue;
		if (
			/^(than|to|of|least)$/.test(token.lower) &&
			next?.pos === 'NUM' &&
			before &&
			/^(more|less|fewer|up|close|at|out)$/.test(before.lower)
		)
			continue;
		if (
			token.lower === ',' &&
			before?.pos === 'ADJ' &&
			next?.pos === 'ADV' &&
			tokens[at + 2]?.pos === 'ADJ'
		)
			continue;
		if (/^(and|or|but|,)$/.test(token.lower) && before?.pos === 'ADJ' && next?.pos === 'ADJ')
			continue;
		if (isModifier(token, next) && at > from) continue;
		break;
	}
	if (head !== undefined)
		return tokens[head + 1]?.lower === '"' &&
			tokens.slice(from, head).some(({ lower }) => lower === '"')
			? head + 2
			: head + 1;
	return /^(DET|ADJ|ADV)$/.test(first.pos) && lonePronouns.test(first.lower) ? from + 1 : undefined;
}

/** "up to", "at least", "as many as": words that grade the number after them. */
export function gradeLength(tokens: readonly Token[], from: number): number {
	for (const length of [3, 2]) {
		const words = tokens
			.slice(from, from + length)
			.map(({ lower }) => lower)
			.join(' ');
		if (
			/^(up to|at least|at most|close to|well over|just over|just under|more than|less than|fewer than|as many as|as much as|as few as)$/.test(
				words
			) &&
			tokens[from + length]?.pos !== 'PRON'
		)
			return length;
	}
	return 0;
}

/** A quotation mark whose partner follows within a few words: a term, not speech. */
function closes(tokens: readonly Token[], at: number): boolean {
	const close = tokens.findIndex(({ lower }, index) => index > at && lower === '"');
	return (
		close > 0 &&
		close - at < 7 &&
		!tokens.slice(at, close).some(({ pos }) => /^(AUX|PRON)$/.test(pos))
	);
}

/** A common noun in the plural, as its ending shows. */
export function isPlural({ pos, lower, lemma }: Token): boolean {
	if (pos === 'PROPN') return /^(Netherlands|Philippines)$/i.test(lower);
	return (
		pos === 'NOUN' &&
		(/^(people|men|women|children|data|bacteria|police|media|mice|feet|teeth|fungi|criteria|phenomena|cattle|larvae|species)$/.test(
			lower
		) ||
			(/s$/.test(lower) && lemma !== lower && !/(ss|us|is)$/.test(lower)))
	);
}

function isHead(token: Token, next: Token | undefined): boolean {
	if (token.pos === 'NOUN' || token.pos === 'PROPN') return true;
	return token.pos === 'NUM' && !(next && /^(NOUN|PROPN|ADJ|NUM)$/.test(next.pos));
}

/** A participle that stands before its noun: "the newly elected king", "rising prices". */
function isModifier(token: Token, next: Token | undefined): boolean {
	return (
		token.pos === 'VERB' &&
		/(ed|ing|en|wn)$/.test(token.lower) &&
		next !== undefined &&
		/^(NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
	);
}

function isPossessiveMark({ lower, pos }: Token, before: Token | undefined): boolean {
	return (
		pos !== 'AUX' &&
		(lower === "'s" || (lower === "'" && before !== undefined && before.lower.endsWith('s')))
	);
}

/** A noun phrase with the prepositional phrases and further phrases joined to it. */
export function widePhrase(tokens: readonly Token[], from: number, limit = 4): number | undefined {
	let end = nounPhrase(tokens, from);
	for (let count = 0; end !== undefined && count < limit; count++) {
		const link = tokens[end];
		if (!link || !(isPreposition(link) || /^(and|or)$/.test(link.lower))) break;
		const next = nounPhrase(tokens, end + 1);
		if (next === undefined) break;
		end = next;
	}
	return end;
}

export function isPreposition({ lower, pos }: Token): boolean {
	return prepositions.has(lower) && pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADJ';
}

/** The verb group that begins at a token, with adverbs before and inside it; undefined where none does. */
export function verbGroup(tokens: readonly Token[], from: number): VerbGroup | undefined {
	let at = from;
	while (tokens[at]?.pos === 'ADV') at++;
	const auxiliaries: number[] = [];
	let negated = false;
	let main: number | undefined;
	for (; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token) break;
		if (/^(not|n't)$/.test(token.lower)) negated = true;
		else if (token.lower === 'never') negated = true;
		else if (token.pos === 'ADV' && auxiliaries.length > 0) continue;
		else if (token.pos === 'AUX') auxiliaries.push(at);
		else if (token.pos === 'VERB' && fits(token, tokens[auxiliaries.at(-1) ?? -1])) {
			main = at;
			break;
		} else break;
	}
	const lastAuxiliary = auxiliaries.at(-1);
	if (main === undefined) {
		if (lastAuxiliary === undefined) return undefined;
		main = lastAuxiliary;
		auxiliaries.pop();
	}
	const finite = auxiliaries[0] ?? main;
	const [mainToken, finiteToken] = [tokens[main], tokens[finite]];
	if (!mainToken || !finiteToken) return undefined;
	if (auxiliaries.length === 0 && mainToken.pos === 'VERB' && !canBeFinite(mainToken))
		return undefined;
	if (/^(been|being|having|be)$/.test(finiteToken.lower)) return undefined;
	let to = main + 1;
	while (/^(not|n't)$/.test(tokens[to]?.lower ?? '')) {
		negated = true;
		to++;
	}
	const beBefore = auxiliaries.some((index) => be.has(tokens[index]?.lower ?? ''));
	return {
		from,
		to,
		main,
		finite,
		tense: tenseOf(finiteToken),
		negated,
		passive:
			beBefore && mainToken.pos === 'VERB' && /^(participle|either)$/.test(verbForm(mainToken)),
		copula: be.has(mainToken.lower)
	};
}

/** Whether a verb can follow an auxiliary: after "be" a participle or a gerund, after "have" a participle. */
function fits(verb: Token, auxiliary: Token | undefined): boolean {
	if (!auxiliary) return true;
	const form = verbForm(verb);
	if (be.has(auxiliary.lower))
		return form === 'participle' || form === 'either' || form === 'gerund';
	if (have.has(auxiliary.lower))
		return form === 'participle' || form === 'either' || form === 'past';
	return modals.has(auxiliary.lower) || doing.has(auxiliary.lower) ? form !== 'gerund' : true;
}

function tenseOf(token: Token): VerbGroup['tense'] {
	if (modals.has(token.lower)) return 'modal';
	if (/^(was|were|had|did)$/.test(token.lower)) return 'past';
	if (be.has(token.lower) || have.has(token.lower) || doing.has(token.lower)) return 'present';
	return isPast(token) ? 'past' : 'present';
}
