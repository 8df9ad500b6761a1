import { plain } from '../../text/rich';
import type { Claim } from '../analysis/analysis';
import { widePhrase } from '../analysis/chunks';
import { nounClass, type NounClass } from '../analysis/tables/tables';
import { mayAlsoHold } from '../distractors/also-true';
import type { Bank } from '../distractors/bank';
import { inverted } from '../english/ask';
import { partsOf } from '../english/parts';
import { hasClause, isPlain, pointsBack, trimmed, wordCount } from '../english/phrase';
import { capitalised, inner, realise, word, type Word } from '../english/realise';
import { givenElsewhere } from '../feedback';
import type { ChoiceDraft, Context, Distractor, FormGenerator } from './form';
import { families, reasonIn, type GivenReason } from './reasons';
import { asked, claimFeatures, frontFor, lengthFeatures } from './stem';

const longestCore = 14;
const longestReason = 18;
/** How many other clauses of the text are made into reasons at most. */
const mostClauses = 8;

/** Why …? Of claims whose sentence gives a reason. */
export function why(bank: Bank): FormGenerator {
	return function* (context) {
		const given = context.analysis.sentences.flatMap((sentence) => {
			const after = sentence.clause?.verb.to;
			return after === undefined ? [] : (reasonIn(sentence, after) ?? []);
		});
		for (const claim of context.analysis.claims) {
			const reason = given.find(({ sentence }) => sentence === claim.sentence);
			if (!reason || claim.weak || claim.attributed) continue;
			const draft = draftOf(claim, reason, given, bank, context);
			if (draft) yield draft;
		}
	};
}

function draftOf(
	claim: Claim,
	reason: GivenReason,
	given: readonly GivenReason[],
	bank: Bank,
	context: Context
): ChoiceDraft | false {
	const parts = partsOf(claim);
	if (!parts || claim.clause.verb.negated) return false;
	const upTo = parts.core.findIndex(({ origin }) => origin === reason.from);
	const explained = upTo < 0 ? parts.core : parts.core.slice(0, upTo);
	// What is explained ends where the reason begins, and holds no clause that it may belong to.
	if (
		reason.from < claim.clause.verb.to ||
		reason.from > (claim.clause.rest ?? claim.clause.core.to) + 2
	)
		return context.drop('F-reason-attach');
	if (explained.some(({ lower }) => /^(?:that|which|who|whether|if|not)$/.test(lower)))
		return context.drop('F-reason-attach');
	const key = capitalised(realise(reason.tokens));
	if (!isPlain(key) || wordCount(key) < 4 || wordCount(key) > longestReason)
		return context.drop('F-reason-length');
	if (refersOut(reason)) return context.drop('F-reason-alone');
	const front = frontFor(parts);
	// "To keep the harvest, why …?" holds an answer already.
	if (parts.front[0]?.lower === 'to') return context.drop('F-reason-attach');
	const question = inverted(claim, { ...parts, core: trimmed(explained, longestCore) });
	if (front === false || !question) return context.drop('F-not-invertible');
	if (wordCount(realise([...parts.subject, ...explained])) < 3) return context.drop('F-too-little');
	const stem = asked(front, [word('why', 'ADV'), ...question]);
	return {
		type: 'choice',
		form: 'why',
		stem,
		level: 'infer',
		evidence: [claim.sentence],
		reason: { code: 'other-reasons', count: given.length - 1 },
		key: { text: key },
		distractors: [
			...otherReasons(reason, given, context),
			...madeReasons(claim, reason, bank, context),
			...madePhrases(claim, reason, bank, context)
		],
		features: { ...claimFeatures(claim), ...lengthFeatures(plain(stem), key) }
	};
}

/** A pronoun after the cue means what the question names; one of the speaker or the reader means no one there. */
function refersOut({ tokens }: GivenReason): boolean {
	return tokens.some(
		({ lower, text }) =>
			/^(?:i|we|you|our|us|my|your|this|these|those|here)$/.test(lower) && text !== 'US'
	);
}

function otherReasons(
	reason: GivenReason,
	given: readonly GivenReason[],
	{ source }: Context
): Distractor[] {
	const length = reason.tokens.length;
	return given
		.filter(
			(other) =>
				other.sentence !== reason.sentence &&
				families[other.cue] === families[reason.cue] &&
				!pointsBack(other.tokens) &&
				!sharesMatter(other, reason)
		)
		.sort(
			(one, other) => Math.abs(one.tokens.length - length) - Math.abs(other.tokens.length - length)
		)
		.map((other) => {
			const rest = other.tokens.slice(other.cue.split(' ').length);
			return {
				text: `${capitalised(reason.cue)} ${realise(rest)}`,
				sentence: other.sentence,
				kind: 'text' as const,
				lures: ['elsewhere', 'misread'] as const,
				feedback: givenElsewhere({ source, sentence: other.sentence }, shortened(realise(rest)))
			};
		});
}

/** Claims of other sentences, made into reasons. */
function madeReasons(
	claim: Claim,
	reason: GivenReason,
	bank: Bank,
	{ analysis, source }: Context
): Distractor[] {
	if (reason.cue !== 'because') return [];
	const length = reason.tokens.length;
	const near = analysis.claims.filter(
		(other) =>
			!other.weak &&
			!other.front &&
			!other.attributed &&
			Math.abs(other.sentence.index - claim.sentence.index) > 1 &&
			isPlain(other.text) &&
			Math.abs(other.tokens.length + 1 - length) <= Math.max(3, length * 0.4)
	);
	return near
		.sort(
			(one, other) =>
				Math.abs(one.sentence.part - claim.sentence.part) -
					Math.abs(other.sentence.part - claim.sentence.part) ||
				Math.abs(one.tokens.length + 1 - length) - Math.abs(other.tokens.length + 1 - length)
		)
		.slice(0, mostClauses)
		.filter((other) => !mayAlsoHold(other.text, claim.tokens, claim, bank))
		.map((other) => ({
			text: `Because ${realise(inner(other.tokens))}`,
			sentence: other.sentence,
			kind: 'elsewhere' as const,
			lures: ['elsewhere', 'misread'] as const,
			feedback: givenElsewhere({ source, sentence: other.sentence }, shortened(other.text)),
			fit: 0.95
		}));
}

/** Noun phrases of other claims, made into reasons. */
function madePhrases(
	claim: Claim,
	reason: GivenReason,
	bank: Bank,
	{ analysis, source }: Context
): Distractor[] {
	if (families[reason.cue] !== 'phrase') return [];
	const size = reason.cue.split(' ').length;
	const length = reason.tokens.length - size;
	return analysis.claims
		.filter(({ sentence, weak, attributed }) => sentence !== claim.sentence && !weak && !attributed)
		.flatMap((other) => {
			const end = widePhrase(other.tokens, other.core.from);
			const object = other.tokens.slice(other.core.from, end ?? other.core.from);
			return [other.tokens.slice(other.subject.from, other.subject.to), object].map((words) => ({
				words,
				sentence: other.sentence
			}));
		})
		.filter(
			({ words }) =>
				isReasonable(words) && Math.abs(words.length - length) <= Math.max(2, length * 0.4)
		)
		.sort(
			(one, other) =>
				Math.abs(one.sentence.index - claim.sentence.index) -
				Math.abs(other.sentence.index - claim.sentence.index)
		)
		.slice(0, mostClauses)
		.filter(({ words }) => !mayAlsoHold(realise(words), claim.tokens, claim, bank))
		.map(({ words, sentence }) => ({
			text: `${capitalised(reason.cue)} ${realise(inner(words))}`,
			sentence,
			kind: 'elsewhere' as const,
			lures: ['elsewhere', 'misread'] as const,
			feedback: givenElsewhere({ source, sentence }, realise(inner(words))),
			fit: 0.94
		}));
}

/** What brings something about: no things and no people. */
const causes: ReadonlySet<NounClass> = new Set([
	'act',
	'event',
	'feeling',
	'phenomenon',
	'process',
	'state',
	'attribute',
	'motive'
]);

/** The noun before the first preposition. */
function headOf(words: readonly Word[]): string {
	const end = words.findIndex(({ pos }) => pos === 'ADP');
	return words[(end < 0 ? words.length : end) - 1]?.lemma ?? '';
}

/** A noun phrase that can be a reason: it has an article, ends in a noun and points at nothing outside. */
function isReasonable(words: readonly Word[]): boolean {
	const last = words.at(-1);
	return (
		words.length >= 3 &&
		/^(?:the|an?)$/.test(words[0]?.lower ?? '') &&
		last?.pos === 'NOUN' &&
		causes.has(nounClass(headOf(words)) ?? 'tops') &&
		!pointsBack(words) &&
		!hasClause(words) &&
		isPlain(realise(words))
	);
}

function sharesMatter(one: GivenReason, other: GivenReason): boolean {
	const nouns = (reason: GivenReason) =>
		new Set(
			reason.tokens.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').map(({ lemma }) => lemma)
		);
	const left = nouns(one);
	return [...nouns(other)].filter((noun) => left.has(noun)).length >= 2;
}

function shortened(text: string): string {
	const words = text.split(' ');
	return words.length <= 10
		? text
		: `${words
				.slice(0, 9)
				.join(' ')
				.replace(/[,;:]$/, '')} …`;
}
