import type { Attribution, Claim, ClaimToken, Clause, Range, Sentence } from './analysis';
import { claimOf } from './claim';
import { clausesOf } from './clause';
import { definite } from './definite';
import { ownToken } from './realise';
import type { Reading } from './reading';
import { nounClass } from './tables/tables';
import { antecedentOf, inPlaceOf, speakerBefore } from './resolve';
import type { Speech } from './speech';

/** What a sentence reports, as claims that keep saying whose words they are; undefined where it reports nothing. */
export function attributedClaims(
	reading: Reading,
	sentence: Sentence
): (Claim | string)[] | undefined {
	const { attribution } = sentence;
	const speech = reading.speech.get(sentence.index);
	if (speech)
		return speech.by ? reported(reading, sentence, speech.content, speech.by) : ['quotation'];
	const [main] = reading.clauses[sentence.index] ?? [];
	if (
		!attribution &&
		main &&
		sentence.tokens[main.verb.main]?.lemma === 'say' &&
		!main.verb.passive
	)
		return ['speaker'];
	if (!attribution || attribution.direct) return undefined;
	if (main && attribution.speaker.from === main.subject.from && attribution.verb === main.verb.main)
		return asSaid(reading, sentence, main);
	return reported(reading, sentence, attribution.content, { sentence, attribution });
}

/** "According to the minister, …": the words reported, with the one who says them before. */
function reported(
	reading: Reading,
	sentence: Sentence,
	{ from, to }: Range,
	by: NonNullable<Speech['by']>
): (Claim | string)[] {
	const speaker = speakerOf(reading, by.sentence, by.attribution);
	if (!speaker) return ['speaker'];
	if (sentence.tokens.slice(from, to).some(({ lower }) => lower === '"')) return ['quotation'];
	const own =
		by.sentence === sentence ? speaker : speaker.map(({ origin: _, ...token }) => ({ ...token }));
	const before = [...inserted('According', 'to'), ...own, ...inserted(',')];
	const clauses = clausesOf(sentence.tokens, from, to);
	if (clauses.length === 0) return ['no reported clause'];
	const vague = definite(reading, by.sentence, before, { from: 2, to: before.length - 1 });
	return clauses.map((clause) => {
		const claim = claimOf(reading, sentence, clause, before);
		return typeof claim === 'string' || vague === undefined ? claim : { ...claim, weak: vague };
	});
}

/** "The minister said that …" stands as it is. */
function asSaid(reading: Reading, sentence: Sentence, main: Clause): (Claim | string)[] {
	const claim = claimOf(reading, sentence, withContent(sentence, main));
	if (typeof claim === 'string') return [claim];
	const that = claim.tokens[claim.core.from]?.lower === 'that' ? 1 : 0;
	return [{ ...claim, attributed: { from: claim.subject.from, to: claim.verb.to + that } }];
}

/** A clause of saying whose core ends where the clause that it reports can be cut. */
function withContent({ tokens, attribution }: Sentence, main: Clause): Clause {
	const [content] = attribution ? clausesOf(tokens, attribution.content.from) : [];
	if (!content) return main;
	const { cut: _, rest: __, ...clause } = main;
	return {
		...clause,
		core: { from: main.core.from, to: content.core.to },
		...(content.cut && { cut: content.cut }),
		...(content.rest !== undefined && { rest: content.rest }),
		asides: [...main.asides.filter(({ to }) => to <= main.verb.to), ...content.asides]
	};
}

function speakerOf(
	reading: Reading,
	sentence: Sentence,
	{ speaker }: Attribution
): ClaimToken[] | undefined {
	const { tokens } = sentence;
	const first = tokens[speaker.from];
	if (!first) return undefined;
	if (/^(he|she|it|they)$/.test(first.lower)) {
		const spoke = /^(he|she)$/.test(first.lower)
			? speakerBefore(reading, sentence, first.lower)
			: undefined;
		const antecedent = spoke ?? antecedentOf(reading, sentence, first.lower, noClause(speaker));
		if (
			first.lower === 'it' &&
			!antecedent?.words.some(
				({ pos, lemma }) =>
					pos === 'PROPN' || /^(group|communication)$/.test(nounClass(lemma) ?? '')
			)
		)
			return undefined;
		return antecedent && inPlaceOf(sentence, speaker.from, antecedent.words);
	}
	if (
		/^(i|we|you|this|these|that|those|his|her|its|their|our|my|one|another|others|some|many)$/.test(
			first.lower
		)
	)
		return undefined;
	const words = tokens.slice(speaker.from, speaker.to);
	if (
		words.length > 8 ||
		words.some(({ lower }) => /^(his|her|its|their|this|these|he|she|it)$/.test(lower))
	)
		return undefined;
	return words.map((_, offset) => ownToken(sentence, speaker.from + offset, reading.capitals));
}

/** A speaker stands for a clause's subject where its pronoun is resolved. */
function noClause(subject: Clause['subject']): Clause {
	const verb = {
		...subject,
		main: subject.from,
		finite: subject.from,
		tense: 'past',
		negated: false,
		passive: false,
		copula: false
	} as const;
	return { subject, verb, core: subject, asides: [] };
}

function inserted(...words: string[]): ClaimToken[] {
	return words.map((text) => ({
		text,
		lower: text.toLowerCase(),
		lemma: text.toLowerCase(),
		pos: text === ',' ? 'PUNCT' : 'ADP',
		start: 0,
		end: 0
	}));
}
