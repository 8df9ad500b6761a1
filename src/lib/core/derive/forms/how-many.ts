import { plain } from '../../text/rich';
import type { Amount, Claim, ClaimToken, Token } from '../analysis/analysis';
import { isPlural } from '../analysis/chunks';
import type { Bank } from '../distractors/bank';
import { isEnd, isNumeral, numbersFor, valueOf } from '../distractors/number';
import { inverted } from '../english/ask';
import { inClaim, partsOf, type Parts } from '../english/parts';
import { hasClause, isPlain, trimmed } from '../english/phrase';
import { capitalised, realise, wordsOf, type Word } from '../english/realise';
import { notSo } from '../feedback';
import type { ChoiceDraft, Context, FormGenerator } from './form';
import { asked, claimFeatures, frontFor, lengthFeatures } from './stem';

const longestTail = 12;
/** What may stand before a number and goes into every option. */
const rounding =
	/^(?:|about|around|nearly|almost|over|more than|at least|up to|approximately|roughly|less than|fewer than|an estimated|some|only|just)$/;
/** What says nothing about the number. */
const dropped = /^(?:some|only|just|an estimated)$/;

/** How many …? Of claims whose subject or object is counted. */
export function howMany(bank: Bank): FormGenerator {
	return function* (context) {
		for (const claim of context.analysis.claims) {
			if (claim.weak || claim.attributed || claim.clause.verb.negated) continue;
			for (const amount of claim.sentence.amounts) {
				const draft = draftOf(claim, amount, bank, context);
				if (draft) yield draft;
			}
		}
	};
}

function draftOf(claim: Claim, amount: Amount, bank: Bank, context: Context): ChoiceDraft | false {
	const counted = countedIn(claim, amount);
	const parts = partsOf(claim);
	if (!counted || !parts) return false;
	const { numeral } = counted;
	// "Two women cross the square": nobody reads for that.
	const isBare = claim.sentence.names.length === 0 && claim.sentence.dates.length === 0;
	if (valueOf(numeral.lower) === 2 && isBare) return context.drop('F-trivial-number');
	const front = frontFor(parts);
	const question = questionOf(claim, parts, counted);
	if (front === false || !question) return context.drop('F-not-invertible');
	if (!isPlain(realise(question))) return context.drop('F-stem');
	const stem = asked(front, question);
	if (words(plain(stem)).includes(numeral.lower)) return context.drop('F-answer-in-stem');
	const others = numbersFor(claim, numeral, amount.unit, bank);
	const optionFor = (text: string) =>
		capitalised([counted.rounding, inDigits(text), counted.scale].filter(Boolean).join(' '));
	const key = optionFor(numeral.text);
	return {
		type: 'choice',
		form: 'how-many',
		stem,
		level: 'locate',
		evidence: [claim.sentence],
		reason: { code: 'other-numbers', count: others.filter(({ fromText }) => fromText).length },
		key: { text: key },
		distractors: others.map(({ text, fromText }) => ({
			text: optionFor(text),
			kind: 'number' as const,
			lures: fromText ? (['elsewhere', 'misread'] as const) : (['misread'] as const),
			feedback: notSo({ source: context.source, sentence: claim.sentence }, numeral.text, text),
			fit: fromText ? 1 : 0.97
		})),
		features: {
			...claimFeatures(claim),
			pair: Number(valueOf(numeral.lower) === 2),
			...lengthFeatures(plain(stem), key)
		}
	};
}

/** A counted noun phrase at the start of a subject or of what follows the verb. */
type Counted = {
	numeral: Token;
	/** "million". */
	scale: string;
	/** "more than". */
	rounding: string;
	/** "delegations". */
	unit: Word[];
	/** What follows the noun phrase in its part. */
	tail: Word[];
	where: 'subject' | 'object' | 'there' | 'phrase';
	/** What stands between the verb and a phrase that counts: "raids" of "raids in twelve cities". */
	ahead: Word[];
	/** "in". */
	preposition: Word[];
};

function countedIn(claim: Claim, amount: Amount): Counted | undefined {
	const range = inClaim(claim, amount);
	if (!range || amount.unit === '' || isEnd(claim.sentence.tokens, amount)) return undefined;
	const { tokens, subject, core, clause } = claim;
	const [numeral, ...scale] = tokens.slice(range.from, range.to);
	if (!numeral || !isNumeral(numeral) || /[%$£€¥]/.test(numeral.lower)) return undefined;
	const inSubject = range.from >= subject.from && range.from < subject.to;
	const inCore = range.from >= core.from && range.from < core.to;
	const part = inSubject ? subject : inCore ? core : undefined;
	if (!part) return undefined;
	const phrase = inSubject ? undefined : phraseBefore(tokens.slice(part.from, range.from));
	const start = part.from + (phrase?.length ?? 0);
	const before = realise(tokens.slice(start, range.from)).toLowerCase();
	if (!rounding.test(before)) return undefined;
	const size = amount.unit.split(/\s+|(?=['’]s)/).length;
	const unit = tokens.slice(range.to, range.to + size);
	const head = unit.at(-1);
	if (!head || head.pos !== 'NOUN' || !isPlural(head)) return undefined;
	if (
		unit.some(({ pos, lower }) => pos === 'NUM' || /^(?:other|more|such|of|per|cent)$/.test(lower))
	)
		return undefined;
	const isThere = tokens[subject.from]?.lower === 'there';
	if (!inSubject && !isThere && !phrase && (clause.verb.passive || clause.verb.copula))
		return undefined;
	return {
		numeral,
		scale: realise(scale),
		rounding: dropped.test(before) ? '' : before,
		unit,
		tail: tokens.slice(range.to + size, part.to),
		where: inSubject ? 'subject' : isThere ? 'there' : phrase ? 'phrase' : 'object',
		ahead: phrase?.slice(0, -1) ?? [],
		preposition: phrase?.slice(-1) ?? []
	};
}

/** What leads up to a number in a phrase of its own: no verb, and a preposition right before the number. */
function phraseBefore(words: readonly ClaimToken[]): ClaimToken[] | undefined {
	const at = words.findLastIndex(({ pos }) => pos === 'ADP');
	if (at < 0 || !/^(?:in|into|for|on|from|at|to|across|over)$/.test(words[at]?.lower ?? ''))
		return undefined;
	const led = words.slice(0, at + 1);
	const after = realise(words.slice(at + 1)).toLowerCase();
	if (hasClause(led) || led.some(({ text }) => text === ',') || !rounding.test(after))
		return undefined;
	return led;
}

function questionOf(
	claim: Claim,
	parts: Parts,
	{ unit, tail, where, ahead, preposition }: Counted
): Word[] | undefined {
	const asking = [...wordsOf('how many', 'ADV'), ...unit];
	const rest = trimmed(withoutLists(tail), longestTail);
	// "two of whom", "ten years later": the number counts something else.
	const next = rest[0]?.lower ?? '';
	if (/^(?:,|of|more|less|and|or|apart|away|long|old)$/.test(next)) return undefined;
	if (isTime(unit) && /^(?:later|ago|earlier|after|before)$/.test(next)) return undefined;
	if (where === 'subject')
		return [...asking, ...rest, ...parts.verb, ...trimmed(withoutLists(parts.core), longestTail)];
	const question = inverted(claim, { ...parts, core: [...ahead, ...rest] });
	return question && [...preposition, ...asking, ...question];
}

/** Up to a colon, a dash or a further clause: what is listed there gives the number away. */
function withoutLists(words: readonly ClaimToken[]): readonly ClaimToken[] {
	const end = words.findIndex(
		({ text, lower }, at) =>
			/^[:;–—]$/.test(text) ||
			(lower === 'compared' && /^(?:to|with)$/.test(words[at + 1]?.lower ?? '')) ||
			(/^(?:and|but)$/.test(lower) && words.slice(at + 1).some(({ pos }) => pos === 'AUX'))
	);
	return end < 0 ? words : words.slice(0, end);
}

function isTime(unit: readonly Word[]): boolean {
	return /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies))$/.test(
		unit.at(-1)?.lower ?? ''
	);
}

function inDigits(text: string): string {
	const value = valueOf(text.toLowerCase());
	return value === undefined || /\d/.test(text) ? text : String(value);
}

function words(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}
