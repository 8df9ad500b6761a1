import type { Analysis, Claim, DateMention, Sentence, Token } from '../analysis/analysis';
import { tokensIn } from '../english/parts';
import { hasClause } from '../english/phrase';
import { capitalised, realise, word, type Word } from '../english/realise';
import type { Event } from './events';
import { isPast } from './events-claimed';
import { lastingVerbs } from './event-verbs';

/** Plural nouns and names that take "were". */
const plural = /(?:[^s]s|men|women|people|children)$/;

/**
 * What a sentence dates beside its main point: "the bridge, which opened in 1936, …", "the church, built in 1912,
 * …", "Founded in 1900 by a mining company, the town …".
 */
export function besideEvents({ claims, sentences }: Analysis): Event[] {
	const subjects = new Map<Sentence, Claim>();
	for (const claim of claims)
		if (!claim.weak && !claim.attributed && !subjects.has(claim.sentence))
			subjects.set(claim.sentence, claim);
	return sentences.flatMap((sentence) => {
		if (sentence.quoted || sentence.attribution) return [];
		return sentence.dates.flatMap((mention): Event[] => {
			if (isLong(mention)) return [];
			const words =
				aroundSubject(subjects.get(sentence), sentence, mention) ?? afterName(sentence, mention);
			return words ? [{ text: capitalised(realise(words)), mention, sentence }] : [];
		});
	});
}

function isLong({ grain, first, last, carried }: DateMention): boolean {
	if (carried || grain === 'century') return true;
	return grain === 'year' && Math.floor(first / 10_000) !== Math.floor(last / 10_000);
}

/** The name before the clause that ends in the date. */
function afterName(sentence: Sentence, mention: DateMention): Word[] | undefined {
	const said = clauseBefore(sentence, mention);
	if (!said) return undefined;
	const name = sentence.names.find(({ to }) => to === said.from - 1 || to === said.from);
	if (!name || name.kind === 'other') return undefined;
	const { tokens } = sentence;
	const from = name.from - Number(name.article);
	// "the Convention of Constantinople": then the name is not what the clause is about.
	const ahead = tokens[from - 1];
	if (ahead && (/^(?:of|and|or)$/.test(ahead.lower) || /^(?:NOUN|PROPN|ADJ)$/.test(ahead.pos)))
		return undefined;
	const before = tokens.slice(from, name.to);
	const apart = tokens[said.from - 1]?.text === ',';
	return predicate(said, before, apart, sentence);
}

/** The subject of the sentence, where the clause stands right after it or opens the sentence. */
function aroundSubject(
	claim: Claim | undefined,
	sentence: Sentence,
	mention: DateMention
): Word[] | undefined {
	if (!claim) return undefined;
	const { tokens } = sentence;
	const subject = claim.tokens.slice(claim.subject.from, claim.subject.to);
	const { from } = claim.clause.subject;
	// What stands beside the subject is no word of the claim.
	const to = 1 + Math.max(...subject.map(({ origin = -1 }) => origin));
	const said = clauseBefore(sentence, mention);
	if (said && tokens[to]?.text === ',' && said.from === to + 1)
		return predicate(said, subject, true, sentence);
	// "Founded in 1900 by a mining company, the town …"
	const date = tokensIn(sentence, mention);
	const [first] = tokens;
	if (!date || date.from > 6 || date.to > from || !first || !isParticiple(first)) return undefined;
	const preposition = prepositionOf(tokens, date.from);
	if (preposition === undefined) return undefined;
	const comma = tokens.findIndex(({ text }, place) => place >= date.to && text === ',');
	if (comma < 0 || comma >= from) return undefined;
	const rest = tokens.slice(date.to, comma);
	if (rest.length > 0 && (rest[0]?.lower !== 'by' || hasClause(rest))) return undefined;
	const participle = { ...first, text: first.lower };
	return [...subject, copula(subject), participle, ...tokens.slice(1, preposition), ...rest];
}

type Said = { from: number; to: number; relates: boolean };

/** The words between a comma or a name and the preposition of the date, which ends the clause. */
function clauseBefore({ tokens }: Sentence, mention: DateMention): Said | undefined {
	const date = tokensIn({ tokens }, mention);
	if (!date) return undefined;
	const to = prepositionOf(tokens, date.from);
	if (to === undefined) return undefined;
	if (!/^[,.;)]?$/.test(tokens[date.to]?.text ?? '')) return undefined;
	for (let from = to - 1; from > 0 && to - from <= 10; from--) {
		const before = tokens[from - 1];
		const relates = /^(?:which|who)$/.test(tokens[from]?.lower ?? '');
		if (relates) return { from, to, relates };
		if (before?.text === ',') return { from, to, relates };
		if (/^(?:[;:()–—]|and|or)$/.test(tokens[from]?.lower ?? '')) return undefined;
	}
	return undefined;
}

function predicate(
	{ from, to, relates }: Said,
	subject: readonly Word[],
	apart: boolean,
	{ tokens, clause }: Sentence
): Word[] | undefined {
	const words = tokens.slice(from + Number(relates), to);
	const [first, second] = words;
	if (!first || !apart) return undefined;
	if (clause && clause.verb.main >= from && clause.verb.main < to) return undefined;
	if (/^(?:was|were)$/.test(first.lower) && relates)
		return second && isParticiple(second) && !hasClause(words.slice(2))
			? [...subject, ...words]
			: undefined;
	if (!isParticiple(first) || hasClause(words.slice(1))) return undefined;
	return relates ? [...subject, ...words] : [...subject, copula(subject), ...words];
}

/** The "in" or "on" of a date: "in the early 1840s". */
function prepositionOf(tokens: readonly Token[], date: number): number | undefined {
	const at = tokens[date - 1]?.lower === 'the' ? date - 2 : date - 1;
	return /^(?:in|on)$/.test(tokens[at]?.lower ?? '') ? at : undefined;
}

function isParticiple(token: Token): boolean {
	return token.pos === 'VERB' && isPast(token) && !lastingVerbs.has(token.lemma);
}

function copula(subject: readonly Word[]): Word {
	return word(plural.test(subject.at(-1)?.lower ?? '') ? 'were' : 'was', 'AUX');
}
