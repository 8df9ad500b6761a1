import { plain } from '../../text/rich';
import type { Claim, DateMention, Range } from '../analysis/analysis';
import type { Bank } from '../distractors/bank';
import { datesFor, isRange } from '../distractors/date';
import { inverted } from '../english/ask';
import { inClaim, partsOf, tokensIn } from '../english/parts';
import { hasClause, pointsBack, trimmed, wordCount } from '../english/phrase';
import { capitalised, realise, word, type Word } from '../english/realise';
import { notSo } from '../feedback';
import type { ChoiceDraft, Context, FormGenerator } from './form';
import { asked, claimFeatures, frontFor, lengthFeatures } from './stem';

const longestCore = 14;

/** When did …? Of claims whose date goes with the main verb. */
export function when(bank: Bank): FormGenerator {
	return function* (context) {
		for (const claim of context.analysis.claims) {
			if (claim.weak || claim.attributed) continue;
			for (const mention of claim.sentence.dates) {
				const draft = draftOf(claim, mention, bank, context);
				if (draft) yield draft;
			}
		}
	};
}

function draftOf(
	claim: Claim,
	mention: DateMention,
	bank: Bank,
	context: Context
): ChoiceDraft | false {
	const dated = attached(claim, mention);
	if (!dated) return context.drop('F-date-attach');
	if (claim.clause.verb.tense === 'modal') return context.drop('F-date-modal');
	const { preposition, front, core } = dated;
	const parts = partsOf(claim);
	if (!parts) return false;
	const kept = frontFor({ front });
	const question = inverted(claim, { ...parts, core: trimmed(core, longestCore) });
	if (kept === false || !question) return context.drop('F-not-invertible');
	if (/\b[12]\d{3}\b/.test(realise([...kept, ...question]))) return context.drop('F-second-date');
	if (wordCount(realise([...parts.subject, ...core])) < 3) return context.drop('F-too-little');
	const stem = asked(kept, [word('when', 'ADV'), ...question]);
	const key = capitalised(`${preposition}${mention.text}`);
	return {
		type: 'choice',
		form: 'when',
		stem,
		level: 'locate',
		evidence: [claim.sentence],
		reason: { code: 'other-dates', count: (bank.datesOf.get(mention.grain) ?? []).length },
		key: { text: key },
		distractors: datesFor(claim, mention, bank).map(({ text, fromText }) => ({
			text: capitalised(`${preposition}${text}`),
			kind: 'date' as const,
			lures: fromText ? (['elsewhere', 'misread'] as const) : (['misread'] as const),
			feedback: notSo({ source: context.source, sentence: claim.sentence }, mention.text, text),
			fit: fromText ? 1 : 0.97
		})),
		features: { ...claimFeatures(claim), ...lengthFeatures(plain(stem), key) }
	};
}

/** A claim less its date, where the date goes with the main verb. */
type Dated = { preposition: string; front: Word[]; core: Word[] };

const before = /^(?:in|on|during|at)$/;
/** "in the spring of", "at the end of": stands in every option. */
const between =
	/^(?:the|early|late|mid|about|around|of|spring|summer|autumn|fall|winter|end|beginning|start|middle|morning|evening|afternoon|night)$/;
/** The date is then an end, a beginning or a standard of comparison, or goes with another clause. */
const elsewhere = /^(?:since|until|than|when|while|because|after|before|that|first|closest)$/;

export function attached(claim: Claim, mention: DateMention): Dated | undefined {
	const { sentence, tokens } = claim;
	const stretch = tokensIn(sentence, mention);
	const range = stretch && inClaim(claim, stretch);
	if (!range || isRange(sentence.text, mention)) return undefined;
	let from = range.from - 1;
	while (from >= 0 && between.test(tokens[from]?.lower ?? '')) from--;
	const preposition = tokens[from];
	const isBare = mention.grain === 'day' && from === range.from - 1 && preposition?.pos === 'VERB';
	if (isBare) from++;
	else if (!preposition || !before.test(preposition.lower)) return undefined;
	const said = isBare ? 'on' : realise(tokens.slice(from, range.from));
	// "in the 2011 census": the date says which census.
	const opens = claim.front && range.to === claim.front.to;
	const after = opens ? undefined : tokens[range.to];
	if (after && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return undefined;
	const words = { preposition: `${said} ` };
	if (claim.front && within(from, range, claim.front)) {
		const rest = frontWithout(claim, claim.front, { from, to: range.to });
		if (!rest) return undefined;
		const core = tokens.slice(claim.core.from, claim.core.to);
		if (core.some(({ lower }) => /^(?:when|while|because)$/.test(lower))) return undefined;
		return { ...words, front: rest, core };
	}
	if (!within(from, range, claim.core)) return undefined;
	const ahead = tokens.slice(claim.core.from, from);
	const behind = tokens.slice(range.to, claim.core.to);
	if (hasClause(ahead) || ahead.some(({ lower }) => elsewhere.test(lower))) return undefined;
	// After the date only phrases that go with the verb as well.
	const isOver = /^[,;:–—]$/.test(behind[0]?.text ?? '') || beginsJoined(behind);
	const rest = isOver ? [] : behind;
	if (rest.some(({ lower }) => elsewhere.test(lower)) || isJoined(rest)) return undefined;
	const front = claim.front ? tokens.slice(claim.front.from, claim.front.to) : [];
	const core = [...ahead, ...rest];
	if (core.length === 0 && claim.clause.verb.copula) return undefined;
	if (pointsBack(front)) return undefined;
	return { ...words, front, core };
}

/** The rest of an adjunct that begins with a date, or is nothing but one. */
function frontWithout({ tokens }: Claim, front: Range, date: Range): Word[] | undefined {
	if (date.from !== front.from) return undefined;
	const rest = tokens.slice(date.to, front.to);
	if (rest.length === 0 || rest.every(({ text }) => text === ',')) return [];
	return rest[0]?.text === ',' && rest[1]?.pos === 'ADP' && !hasClause(rest)
		? rest.slice(1)
		: undefined;
}

/** "in 1979 and Baxter was elected": another clause begins right after the date. */
function beginsJoined(words: readonly Word[]): boolean {
	return /^(?:and|but)$/.test(words[0]?.lower ?? '') && hasClause(words);
}

/** What is joined to a date by "and" may be a clause of its own. */
function isJoined(words: readonly Word[]): boolean {
	return words.some(
		({ lower }, place) => /^(?:and|but|or)$/.test(lower) && hasClause(words.slice(place))
	);
}

function within(from: number, { to }: Range, outer: Range): boolean {
	return from >= outer.from && to <= outer.to;
}
