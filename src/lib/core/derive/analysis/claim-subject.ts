import type { ClaimToken, Clause, Sentence, Token } from './analysis';
import { isPlural } from './chunks';
import { frontPart } from './claim-front';
import { kept } from './kept';
import type { Reading } from './reading';
import { sentencesBefore } from './reading';
import { referentOf } from './referent';
import { antecedentOf, frontSubject, inPlaceOf, isPersonal } from './resolve';

/** A claim's subject: as it stands, or with what a pronoun means in its place. */
export type SubjectPart = {
	tokens: ClaimToken[];
	resolved: boolean;
	plural: boolean;
	person: boolean;
	weak?: string;
	/** A pronoun whose noun stands in the front of the same claim: "When water freezes, it …". */
	anchored?: true;
};

export function subjectPart(
	reading: Reading,
	sentence: Sentence,
	clause: Clause
): SubjectPart | undefined {
	const first = sentence.tokens[clause.subject.from];
	if (!first) return undefined;
	const own = kept(reading, sentence, clause, clause.subject);
	if (isPersonal(first) && !isImpersonal(sentence, clause))
		return resolvedPart(reading, sentence, clause, first, own);
	if (/^(this|these|that|those)$/.test(first.lower) && first.pos !== 'NOUN')
		return takenUp(reading, sentence, clause, first, own);
	if (
		own.length === 1 &&
		/^(other|others|each|neither|either|none|some|many|most|all|one|few|several|much)$/.test(
			first.lower
		)
	)
		return undefined;
	if (first.lower === 'both' && !own.some(({ lower }) => lower === 'and')) return undefined;
	if (/^(another|other|such|our|my|your|we|i|you)$/.test(first.lower)) return undefined;
	const referent = referentOf(sentence.tokens, clause.subject, sentence.names);
	if (
		/^(everyone|everybody|nobody|someone|anyone)$/.test(first.lower) ||
		(first.lower === 'no' && own[1]?.lower === 'one')
	)
		return { tokens: own, resolved: false, plural: false, person: true };
	if (first.lower === 'there' || first.lower === 'it')
		return { tokens: own, resolved: false, plural: false, person: false };
	if (referent && isBareNumber(sentence, clause, referent.head)) return undefined;
	if (!referent)
		return isGerund(first)
			? { tokens: own, resolved: false, plural: false, person: false }
			: undefined;
	return { tokens: own, resolved: false, plural: referent.plural, person: referent.person };
}

/** "Only 9 percent": a number of what was named before. */
function isBareNumber({ tokens }: Sentence, { subject }: Clause, head: number): boolean {
	const noun = tokens[head];
	const counted = tokens
		.slice(head, subject.to)
		.some(({ lower }) => lower === 'of' || lower === 'in');
	return (
		!counted &&
		noun !== undefined &&
		(noun.pos === 'NUM' ||
			/^(percent|cent|per-cent|third|half|quarter|majority|minority)$/.test(noun.lemma))
	);
}

function isGerund({ lower }: Token): boolean {
	return /ing$/.test(lower);
}

/** "It is likely that …": the subject stands for what follows. */
function isImpersonal({ tokens }: Sentence, { subject, verb, core }: Clause): boolean {
	if (tokens[subject.from]?.lower !== 'it' || subject.to - subject.from !== 1) return false;
	const words = tokens.slice(core.from, core.to);
	const [first] = words;
	const link = words.slice(0, 8).some(({ lower }) => /^(that|to|whether|for)$/.test(lower));
	if (verb.copula)
		return (
			first?.pos === 'ADJ' &&
			link &&
			!/^(able|available|due|similar|equal|close|subject|ready|willing|responsible|home|used|necessary)$/.test(
				first.lower
			)
		);
	const main = tokens[verb.main]?.lemma ?? '';
	if (/^(take|cost)$/.test(main))
		return (
			words.slice(0, 9).some(({ lower }) => lower === 'to') &&
			!/^(it|them|him|her|part|place)$/.test(first?.lower ?? '')
		);
	if (verb.passive)
		return (
			first?.lower === 'that' &&
			/^(believe|think|say|estimate|know|report|assume|argue|suggest|claim|find|hope|fear|expect)$/.test(
				main
			)
		);
	return false;
}

function resolvedPart(
	reading: Reading,
	sentence: Sentence,
	clause: Clause,
	first: Token,
	own: readonly ClaimToken[]
): SubjectPart | undefined {
	const possessive = /^(his|her|its|their)$/.test(first.lower) && own.length > 1;
	if (!possessive && own.length > 1) return undefined;
	const near = possessive ? undefined : frontSubject(sentence, clause, first.lower);
	if (near && (frontPart(reading, sentence, clause) ?? []).length > 0)
		return {
			tokens: [...own],
			resolved: false,
			anchored: true,
			plural: near.plural,
			person: near.person
		};
	const antecedent = near ?? antecedentOf(reading, sentence, first.lower, clause);
	if (!antecedent) return undefined;
	const words = inPlaceOf(sentence, clause.subject.from, antecedent.words);
	if (!possessive)
		return {
			tokens: decased(words),
			resolved: true,
			plural: antecedent.plural,
			person: antecedent.person
		};
	const referent = referentOf(sentence.tokens, clause.subject, sentence.names);
	if (!referent || antecedent.words.length > 6) return undefined;
	const last = antecedent.words.at(-1)?.lower ?? '';
	const mark = /s$/.test(last) && antecedent.plural ? '’' : '’s';
	const owner = inPlaceOf(sentence, clause.subject.from, [
		{ text: mark, lower: mark.replace('’', "'"), lemma: mark, pos: 'PART' }
	]);
	return {
		tokens: [...decased(words), ...owner, ...own.slice(1)],
		resolved: true,
		plural: referent.plural,
		person: referent.person
	};
}

/** A phrase that opened its sentence keeps no capital but a name's. */
function decased(words: ClaimToken[]): ClaimToken[] {
	const [first, ...rest] = words;
	if (!first || first.pos === 'PROPN' || first.pos === 'ADJ') return words;
	return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/** "This canal": the noun was named before; the claim says "the canal" and is weak for it. */
function takenUp(
	reading: Reading,
	sentence: Sentence,
	clause: Clause,
	first: Token,
	own: readonly ClaimToken[]
): SubjectPart | undefined {
	const referent = referentOf(sentence.tokens, clause.subject, sentence.names);
	if (!referent) return undefined;
	const { lemma = '' } = sentence.tokens[referent.head] ?? {};
	const named = sentencesBefore(reading, sentence, 2).some(({ tokens }) =>
		tokens.some((token) => token.lemma === lemma)
	);
	if (!named) return undefined;
	const article = inPlaceOf(sentence, clause.subject.from, [
		{ text: 'the', lower: 'the', lemma: 'the', pos: 'DET' }
	]);
	return {
		tokens: [...article, ...own.slice(1)],
		resolved: true,
		plural: referent.plural || isPlural(first),
		person: referent.person,
		weak: 'this'
	};
}
