import type { Claim, ClaimToken, Clause, Range, Refusal, Sentence } from './analysis';
import { dangling } from './dangling';
import { definite } from './definite';
import { frontPart } from './claim-front';
import { subjectPart } from './claim-subject';
import { attributedClaims } from './claim-attributed';
import { faultOf, isMeta } from './sound';
import { ownToken, statement } from './realise';
import type { Reading } from './reading';

/** Words of a verb group that tie it to what was said before. */
const links =
	/^(also|thus|therefore|then|however|too|hence|instead|nevertheless|nonetheless|meanwhile|moreover|consequently|likewise|similarly|subsequently|indeed|even|accordingly|further|furthermore)$/;

/** The claims of a text, in reading order: every clause that can be made to stand alone; and why others cannot. */
export function claimsOf(reading: Reading): { claims: Claim[]; refused: Refusal[] } {
	const claims: Claim[] = [];
	const refused: Refusal[] = [];
	for (const sentence of reading.sentences) {
		for (const made of claimsIn(reading, sentence)) {
			if (typeof made === 'string') refused.push({ sentence: sentence.index, reason: made });
			else claims.push(made);
		}
	}
	return { claims: withoutRepeats(claims), refused };
}

function claimsIn(reading: Reading, sentence: Sentence): (Claim | string)[] {
	if (!/\.["”’')\]]*$/.test(sentence.text)) return ['no statement'];
	if (isMeta(sentence.text)) return ['about the text'];
	const attributed = attributedClaims(reading, sentence);
	if (attributed) return attributed;
	if (sentence.quoted) return ['quotation'];
	const clauses = reading.clauses[sentence.index] ?? [];
	return clauses.length === 0
		? ['no clause']
		: clauses.map((clause) => claimOf(reading, sentence, clause));
}

/** One clause as a claim, or why it is none; `before` are words that say whose words it reports. */
export function claimOf(
	reading: Reading,
	sentence: Sentence,
	clause: Clause,
	before: readonly ClaimToken[] = []
): Claim | string {
	const front = frontPart(reading, sentence, clause);
	if (!front) return 'front';
	const subject = subjectPart(reading, sentence, clause);
	if (!subject) return `subject: ${sentence.tokens[clause.subject.from]?.lower ?? ''}`;
	const own = (range: Range) => kept(reading, sentence, clause, range);
	const verb = spelledOut(
		own({ from: clause.verb.from, to: clause.verb.to }).filter(({ lower }) => !links.test(lower)),
		subject.resolved
	);
	if (!verb) return 'contraction';
	const core = trimmed(own(clause.core));
	const lead = [...before, ...front];
	const tokens = [...lead, ...subject.tokens, ...verb, ...core];
	const ranges = rangesOf([lead.length, subject.tokens.length, verb.length, core.length]);
	const made = {
		tokens,
		...ranges,
		plural: subject.plural,
		person: subject.person,
		people: peopleIn(sentence, tokens)
	};
	const outside = dangling(made);
	if (outside !== undefined) return `points outside: ${outside}`;
	const claim: Claim = {
		sentence,
		clause,
		tokens,
		text: statement(tokens),
		...(lead.length > 0 && { front: ranges.front }),
		subject: ranges.subject,
		verb: ranges.verb,
		core: ranges.core,
		...(before.length > 0 && { attributed: { from: 0, to: before.length - 1 } }),
		resolved: subject.resolved
	};
	const fault = faultOf(claim);
	if (fault !== undefined) return fault;
	const weak = subject.weak ?? definite(reading, sentence, tokens, ranges.subject);
	return weak === undefined ? claim : { ...claim, weak };
}

/** "it's facing" with a name for "it": the contraction is spelled out, or given up where it can mean two things. */
function spelledOut(verb: ClaimToken[], resolved: boolean): ClaimToken[] | undefined {
	const [first, ...rest] = verb;
	if (!first || !resolved || !first.lower.startsWith("'")) return verb;
	const gerund = rest.some(({ lower }) => /ing$/.test(lower));
	const whole = {
		"'re": 'are',
		"'ll": 'will',
		"'ve": 'have',
		"'s": rest.length === 0 || gerund ? 'is' : undefined
	}[first.lower];
	return whole === undefined ? undefined : [{ ...first, text: whole, lower: whole }, ...rest];
}

/** A stretch of the sentence without what was put into it. */
export function kept(
	{ capitals }: Reading,
	sentence: Sentence,
	{ asides }: Clause,
	{ from, to }: Range
): ClaimToken[] {
	const tokens: ClaimToken[] = [];
	for (let at = from; at < to; at++) {
		const inside = asides.some((aside) => aside.from <= at && at < aside.to);
		if (!inside) tokens.push(ownToken(sentence, at, capitals));
	}
	return tokens;
}

/** Without a connective or a comma at the end. */
function trimmed(tokens: ClaimToken[]): ClaimToken[] {
	let end = tokens.length;
	while (
		/^([,;:–—-]|too|also|however|though|instead|and|but|or)$/.test(tokens[end - 1]?.lower ?? '') ||
		(tokens[end - 1]?.lower === 'well' && tokens[end - 2]?.lower === 'as')
	)
		end -= tokens[end - 1]?.lower === 'well' ? 2 : 1;
	return tokens.slice(0, end);
}

function rangesOf([front = 0, subject = 0, verb = 0, core = 0]: number[]) {
	return {
		front: { from: 0, to: front },
		subject: { from: front, to: front + subject },
		verb: { from: front + subject, to: front + subject + verb },
		core: { from: front + subject + verb, to: front + subject + verb + core }
	};
}

function peopleIn({ names }: Sentence, tokens: readonly ClaimToken[]): Set<number> {
	const people = new Set<number>();
	tokens.forEach(({ origin }, at) => {
		if (
			origin !== undefined &&
			names.some(({ kind, from, to }) => kind === 'person' && from <= origin && origin < to)
		)
			people.add(at);
	});
	return people;
}

/** Without what another sentence says in nearly the same words, such as a pull quote. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
	const seen = new Map<string, number[]>();
	return claims.filter((claim, index) => {
		const words = [
			...new Set(
				claim.tokens
					.filter(({ pos }) => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos))
					.map(({ lemma }) => lemma)
			)
		];
		const shared = new Map<number, number>();
		for (const word of words)
			for (const other of seen.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
		if ([...shared.values()].some((count) => words.length >= 3 && count / words.length >= 0.85))
			return false;
		for (const word of words) {
			const list = seen.get(word);
			if (list) list.push(index);
			else seen.set(word, [index]);
		}
		return true;
	});
}
