import type { Claim, DateMention } from '../analysis/analysis';
import { inClaim, partsOf, tokensIn, type Parts } from '../english/parts';
import { hasClause, trimmed } from '../english/phrase';
import { capitalised, realise, type Word } from '../english/realise';
import { eventVerbs, lastingVerbs } from './event-verbs';
import type { Event } from './events';
import type { Context } from './form';
import { attached } from './when';

const longestCore = 12;
/** Without these a claim does not hold. */
const condition = /^(?:if|unless|without|except|under)$/;

/** What a claim says happened at a date that goes with its verb, or with a second verb after "and". */
export function claimedEvents(claim: Claim, { drop }: Pick<Context, 'drop'>): Event[] {
	const { sentence, clause, resolved } = claim;
	if (claim.weak || claim.attributed || sentence.quoted || clause.verb.negated) return [];
	const parts = partsOf(claim);
	if (!parts) return [];
	return sentence.dates.flatMap((mention): Event[] => {
		const words = ofVerb(claim, parts, mention) ?? ofSecondVerb(claim, parts, mention);
		if (!words) {
			drop('F-no-event');
			return [];
		}
		return [{ text: capitalised(realise(words)), mention, sentence, resolved }];
	});
}

function ofVerb(claim: Claim, parts: Parts, mention: DateMention): Word[] | undefined {
	const dated = attached(claim, mention);
	const main = parts.verb[parts.main];
	if (!dated || !main || !isPastVerb(claim, main)) return undefined;
	if (!isEvent(main, parts.subject, mention)) return undefined;
	// An adjunct before the subject says when or why; the date alone places the event.
	if (condition.test(dated.front[0]?.lower ?? '')) return undefined;
	return [...parts.subject, ...parts.verb, ...trimmed(dated.core, longestCore)];
}

/** "Morris entered the college and graduated in 1975": the subject with the second verb. */
function ofSecondVerb(claim: Claim, parts: Parts, mention: DateMention): Word[] | undefined {
	const { tokens, sentence } = claim;
	const stretch = tokensIn(sentence, mention);
	const date = stretch && inClaim(claim, stretch);
	if (!date || !/^(?:in|on)$/.test(tokens[date.from - 1]?.lower ?? '')) return undefined;
	const joint = tokens.findLastIndex(
		({ lower }, place) =>
			/^(?:and|but)$/.test(lower) && place >= claim.core.from && place < date.from
	);
	const verb = tokens[joint + 1];
	if (joint < 0 || !verb || verb.pos !== 'VERB' || !isPast(verb)) return undefined;
	if (!isEvent(verb, parts.subject, mention)) return undefined;
	const said = tokens.slice(joint + 1, date.from - 1);
	if (hasClause(said.slice(1)) || said.some(({ text }) => /^[,;]$/.test(text))) return undefined;
	const after = tokens.slice(date.to, claim.core.to);
	const end = after.findIndex(
		({ text, lower }) => /^[,;.]$/.test(text) || /^(?:and|but|when|while|after|before)$/.test(lower)
	);
	const rest = end < 0 ? after : after.slice(0, end);
	if (hasClause(rest) || (rest.length > 0 && rest[0]?.pos !== 'ADP')) return undefined;
	return [...parts.subject, ...said, ...trimmed(rest, longestCore / 2)];
}

function isPastVerb({ clause }: Claim, main: Word): boolean {
	const { tense, finite, main: own } = clause.verb;
	return tense === 'past' || (tense === 'present' && finite === own && isPast(main));
}

/** A form that is neither the base, nor the third person, nor a participle in -ing. */
export function isPast({ lower, lemma }: Pick<Word, 'lower' | 'lemma'>): boolean {
	return lower !== lemma && !/(?:ing|[^s]s)$/.test(lower);
}

/** A verb of what happens, not a state, and not a habit of many over a long time. */
function isEvent({ lemma }: Word, subject: readonly Word[], { grain }: DateMention): boolean {
	if (grain === 'decade' || grain === 'century') {
		const [first] = subject;
		return eventVerbs.has(lemma) && (first?.pos === 'PROPN' || first?.lower === 'the');
	}
	return !lastingVerbs.has(lemma);
}
