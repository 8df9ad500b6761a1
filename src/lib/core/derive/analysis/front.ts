import type { Range, Token } from './analysis';
import { gradeLength, isPreposition, nounPhrase, verbGroup } from './chunks';
import { subjectAt, type Subject } from './subject';
import { nounClass } from './tables/tables';
import { canBeParticiple, verbForm } from './verbs';
import { prepositions } from './words';

/** What stands before a subject, and the subject. */
export type Opening = { front?: Range; subject: Subject };

/** The subject of a clause, after an adjunct before it if there is one: "In 1941, …", "When the war ended, …". */
export function openingAt(tokens: readonly Token[], from: number): Opening | undefined {
	const first = tokens[from];
	if (!first) return undefined;
	if (isGerund(first)) {
		const subject = subjectAt(tokens, from);
		if (subject?.asides.length === 0) return { subject };
		const found = afterComma(tokens, from);
		if (found) return found;
	}
	if (!mayBeFront(tokens, from)) {
		const subject = subjectAt(tokens, from);
		if (subject) return { subject };
		const adverb = adverbAlone(tokens, from);
		if (adverb) return adverb;
		return /^(a|an|the)$/.test(first.lower) ? apposition(tokens, from) : undefined;
	}
	return afterComma(tokens, from) ?? withoutComma(tokens, from);
}

/** "Today the river floods": an adverb of time or of degree without a comma. */
function adverbAlone(tokens: readonly Token[], from: number): Opening | undefined {
	if (
		!/^(usually|sometimes|often|today|now|recently|soon|later|originally|traditionally|typically|generally|perhaps|occasionally|yesterday|previously|initially)$/.test(
			tokens[from]?.lower ?? ''
		)
	)
		return undefined;
	const subject = subjectAt(tokens, from + 1);
	return subject && { front: { from, to: from + 1 }, subject };
}

/** "A lawyer by training, he joined": a noun phrase that the subject takes up. */
function apposition(tokens: readonly Token[], from: number): Opening | undefined {
	const found = afterComma(tokens, from);
	const first = found && tokens[found.subject.from];
	const plain =
		found?.front && !tokens.slice(from, found.front.to).some(({ pos }) => pos === 'AUX');
	return plain && first && (first.pos === 'PROPN' || /^(he|she|it|they)$/.test(first.lower))
		? found
		: undefined;
}

function isGerund(token: Token): boolean {
	return token.pos === 'VERB' && verbForm(token) === 'gerund';
}

function mayBeFront(tokens: readonly Token[], from: number): boolean {
	const token = tokens[from];
	const next = tokens[from + 1];
	if (!token) return false;
	if (gradeLength(tokens, from) > 0 && subjectAt(tokens, from)) return false;
	if (/^(SCONJ|ADP)$/.test(token.pos) || (prepositions.has(token.lower) && token.pos !== 'VERB'))
		return !isQuantity(tokens, from);
	if (
		/^(when|while|if|although|though|because|as|once|since|until|unless|whereas|whenever|wherever|after|before|to|due|thanks|based|according|given|compared)$/.test(
			token.lower
		)
	)
		return true;
	if (token.pos === 'VERB' && canBeParticiple(token)) return true;
	if (
		token.lower === 'even' &&
		next &&
		/^(if|though|when|after|before|as|in|at|with)$/.test(next.lower)
	)
		return true;
	const counts =
		/^(most|many|some|few|several|all|much|more|less|half|none|one|any|each|both|fewer|least)$/.test(
			token.lower
		);
	if (token.pos === 'ADJ' && !counts && next && (next.lower === 'to' || isPreposition(next)))
		return true;
	if (token.pos === 'ADV')
		return (
			next?.lower === ',' ||
			(next !== undefined &&
				(next.pos === 'SCONJ' || isPreposition(next) || /^(when|if|as)$/.test(next.lower)))
		);
	return isTime(tokens, from);
}

/** "About 30 people", "Over half of them": a preposition that grades a number. */
function isQuantity(tokens: readonly Token[], from: number): boolean {
	const next = tokens[from + 1];
	return (
		/^(about|around|over|under|between)$/.test(tokens[from]?.lower ?? '') &&
		(next?.pos === 'NUM' || next?.lower === 'half' || next?.lower === 'a') &&
		subjectAt(tokens, from + 1) !== undefined
	);
}

/** "Last year,", "The following day,": a noun phrase of time with a comma after it. */
function isTime(tokens: readonly Token[], from: number): boolean {
	const end = nounPhrase(tokens, from);
	const head = end === undefined ? undefined : tokens[end - 1];
	if (end === undefined || !head || head.pos !== 'NOUN') return false;
	const timed =
		nounClass(head.lemma) === 'time' ||
		/^(year|month|week|day|decade|century|morning|evening|night|time|moment)$/.test(head.lemma);
	return (
		timed &&
		(tokens[end]?.lower === ',' ||
			/^(later|earlier|ago|after|before)$/.test(tokens[end]?.lower ?? ''))
	);
}

/** The first comma after which a subject and its verb follow ends the front. */
function afterComma(tokens: readonly Token[], from: number): Opening | undefined {
	for (let comma = from + 1; comma < tokens.length - 2 && comma - from < 32; comma++) {
		const { lower = '' } = tokens[comma] ?? {};
		if (/^[;:]$/.test(lower)) return undefined;
		if (lower !== ',') continue;
		if (tokens[comma - 1]?.pos === 'NUM' && tokens[comma + 1]?.pos === 'NUM') continue;
		const subject = subjectAt(tokens, comma + 1);
		if (subject && !isCoordination(tokens, comma, subject))
			return { front: { from, to: comma }, subject };
	}
	return undefined;
}

/** "In Spain, and France": what follows the comma must not go on from what stands before it. */
function isCoordination(tokens: readonly Token[], comma: number, subject: Subject): boolean {
	return (
		/^(and|or|but|which|who|that)$/.test(tokens[comma + 1]?.lower ?? '') || subject.to <= comma + 1
	);
}

/** "In 1941 Hitler invaded", "During the war the army grew": a short prepositional phrase with no comma. */
function withoutComma(tokens: readonly Token[], from: number): Opening | undefined {
	const first = tokens[from];
	if (!first || !prepositions.has(first.lower)) return undefined;
	const end = nounPhrase(tokens, from + 1);
	if (end === undefined) return yearThenName(tokens, from);
	const next = tokens[end];
	const starts = next && (next.pos === 'DET' || next.pos === 'PRON' || next.lower === 'there');
	if (!starts) return yearThenName(tokens, from);
	const subject = subjectAt(tokens, end);
	return subject && { front: { from, to: end }, subject };
}

function yearThenName(tokens: readonly Token[], from: number): Opening | undefined {
	for (let at = from + 1; at < from + 6; at++) {
		const token = tokens[at];
		if (!token || /^(VERB|AUX|PUNCT)$/.test(token.pos)) return undefined;
		if (!/^(1\d{3}|20\d{2}|\d{4}s)$/.test(token.lower)) continue;
		const subject = subjectAt(tokens, at + 1);
		return subject && verbGroup(tokens, subject.to) && { front: { from, to: at + 1 }, subject };
	}
	return undefined;
}
