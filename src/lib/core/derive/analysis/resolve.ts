import type { Clause, ClaimToken, Name, Range, Sentence, Token } from './analysis';
import { isPlural, isPreposition, nounPhrase } from './chunks';
import { clausesOf } from './clause';
import { keyOf, type Gender } from './persons';
import { sentencesBefore, type Reading } from './reading';
import { isCollective, referentOf } from './referent';
import { nounClass } from './tables/tables';

/** What a pronoun means, as words that can stand in its place. */
export type Antecedent = { words: readonly Token[]; plural: boolean; person: boolean };

/** What "he", "she", "it" or "they" at the start of a sentence's clause means; undefined where it is not certain. */
export function antecedentOf(
	reading: Reading,
	sentence: Sentence,
	pronoun: string,
	clause: Clause
): Antecedent | undefined {
	const earlier = earlierClause(reading, sentence, clause);
	if (earlier) return subjectAs(reading, sentence, earlier, pronoun);
	if (/^(he|she|his|her)$/.test(pronoun))
		return person(reading, sentence, /^(he|his)$/.test(pronoun) ? 'he' : 'she', clause);
	return thing(reading, sentence, pronoun);
}

/** "When water freezes, it …": the subject of the clause in front, where the pronoun agrees with it. */
export function frontSubject(
	sentence: Sentence,
	{ front }: Clause,
	pronoun: string
): Antecedent | undefined {
	const opener = sentence.tokens[front?.from ?? -1];
	if (
		!front ||
		!opener ||
		!/^(when|although|though|while|if|because|as|since|after|before|until|once|whereas|unless)$/.test(
			opener.lower
		)
	)
		return undefined;
	const [clause] = clausesOf(sentence.tokens, front.from + 1, front.to);
	const referent = clause && referentOf(sentence.tokens, clause.subject, sentence.names);
	if (!referent || !agrees(pronoun, referent.plural, referent.person)) return undefined;
	const words = plainPhrase(sentence, clause);
	return words && { words, plural: referent.plural, person: referent.person };
}

/** The clause before one in the same sentence, whose subject goes on. */
function earlierClause(reading: Reading, sentence: Sentence, clause: Clause): Clause | undefined {
	const clauses = reading.clauses[sentence.index] ?? [];
	const at = clauses.indexOf(clause);
	return at > 0 ? clauses[at - 1] : undefined;
}

function subjectAs(
	reading: Reading,
	sentence: Sentence,
	clause: Clause,
	pronoun: string
): Antecedent | undefined {
	const { tokens, names } = sentence;
	const first = tokens[clause.subject.from];
	if (first && isPersonal(first)) {
		if (first.lower !== pronoun && !sameReferent(first.lower, pronoun)) return undefined;
		return antecedentOf(reading, sentence, first.lower, clause);
	}
	const referent = referentOf(tokens, clause.subject, names);
	if (!referent || !agrees(pronoun, referent.plural, referent.person)) return undefined;
	if (
		/^(he|she)$/.test(pronoun) &&
		!names.some(
			({ kind, from, to }) => kind === 'person' && from <= referent.head && referent.head < to
		)
	)
		return undefined;
	const words = plainPhrase(sentence, clause);
	return words && { words, plural: referent.plural, person: referent.person };
}

function sameReferent(one: string, other: string): boolean {
	return [/^(he|his)$/, /^(she|her)$/, /^(it|its)$/, /^(they|their)$/].some(
		(forms) => forms.test(one) && forms.test(other)
	);
}

function agrees(pronoun: string, plural: boolean, isPerson: boolean): boolean {
	if (/^(they|their)$/.test(pronoun)) return plural;
	return !plural && isPerson === /^(he|she|his|her)$/.test(pronoun);
}

export function isPersonal({ lower, pos }: Token): boolean {
	return /^(he|she|it|they|his|her|its|their)$/.test(lower) && pos !== 'NOUN';
}

/** The one person whom the sentences before leave open, or the one who was their subject. */
function person(
	reading: Reading,
	sentence: Sentence,
	gender: Gender,
	clause: Clause
): Antecedent | undefined {
	const own = personsIn(reading, sentence, gender).filter(({ to }) => to <= clause.subject.from);
	if (own.length > 0) return own.length === 1 ? asAntecedent(reading, own[0], sentence) : undefined;
	for (const earlier of toldBefore(reading, sentence)) {
		const [main] = reading.clauses[earlier.index] ?? [];
		const found = distinct(personsIn(reading, earlier, gender));
		const first = main && earlier.tokens[main.subject.from];
		if (found.length === 0) {
			if (first && sameReferent(first.lower, gender ?? '')) {
				continue;
			}
			if (others(earlier, gender)) return undefined;
			continue;
		}
		const [one] = found;
		if (!one || found.length > 1) return undefined;
		if (main && one.from >= main.subject.to && first && sameReferent(first.lower, gender ?? ''))
			return undefined;
		const isSubject = main && main.subject.from <= one.from && one.to <= main.subject.to;
		if (!isSubject && others(earlier, gender)) return undefined;
		return asAntecedent(reading, one, earlier);
	}
	return undefined;
}

/** Who spoke last before "he said", if a name says so and nobody else of the kind came up since. */
export function speakerBefore(
	reading: Reading,
	sentence: Sentence,
	pronoun: string
): Antecedent | undefined {
	const gender = pronoun === 'he' ? 'he' : 'she';
	for (const earlier of toldBefore(reading, sentence)) {
		const people = distinct(personsIn(reading, earlier, gender));
		const { attribution } = earlier;
		const named =
			attribution &&
			people.find(
				({ from, to }) => attribution.speaker.from <= from && to <= attribution.speaker.to
			);
		if (named) return asAntecedent(reading, named, earlier);
		if (people.length > 0) return undefined;
	}
	return undefined;
}

/** The sentences before one that the text tells itself; what is only quoted names nobody for what follows. */
function toldBefore(reading: Reading, sentence: Sentence): Sentence[] {
	return sentencesBefore(reading, sentence, 14)
		.filter((earlier) => !earlier.quoted || earlier.attribution !== undefined)
		.slice(0, 3);
}

/** Common nouns for a single person compete with names: "the king", "a man". */
function others({ tokens }: Sentence, gender: Gender): boolean {
	const wrong =
		gender === 'he'
			? /^(woman|wife|mother|daughter|sister|girl|queen|actress)$/
			: /^(man|husband|father|son|brother|boy|king)$/;
	return tokens.some(
		(token, at) =>
			token.pos === 'NOUN' &&
			nounClass(token.lemma) === 'person' &&
			!isPlural(token) &&
			!wrong.test(token.lemma) &&
			tokens[at + 1]?.pos !== 'PROPN' &&
			tokens[at + 1]?.pos !== 'NOUN' &&
			tokens[at - 1]?.lower !== ',' &&
			tokens[at - 2]?.lower !== ','
	);
}

function personsIn(reading: Reading, { names }: Sentence, gender: Gender): Name[] {
	return names.filter((name) => {
		if (name.kind !== 'person') return false;
		const known = reading.persons.get(keyOf(name))?.gender;
		return known === undefined || known === gender;
	});
}

function distinct(names: readonly Name[]): Name[] {
	return names.filter(
		(name, index) => names.findIndex((one) => keyOf(one) === keyOf(name)) === index
	);
}

function asAntecedent(
	reading: Reading,
	name: Name | undefined,
	{ tokens }: Sentence
): Antecedent | undefined {
	if (!name || /^['’]s?$/.test(tokens[name.to]?.lower ?? ''))
		return name && possessor(reading, name, tokens);
	const words = reading.persons.get(keyOf(name))?.words ?? tokens.slice(name.from, name.to);
	return { words, plural: false, person: true };
}

/** "Graham's lectures": the owner is meant less surely than one who acts. */
function possessor(reading: Reading, name: Name, tokens: readonly Token[]): Antecedent {
	return {
		words: reading.persons.get(keyOf(name))?.words ?? tokens.slice(name.from, name.to),
		plural: false,
		person: true
	};
}

/** "it" and "they": the subject of the sentence before, where nothing else in it agrees. */
function thing(reading: Reading, sentence: Sentence, pronoun: string): Antecedent | undefined {
	const [earlier] = sentencesBefore(reading, sentence, 1);
	if (!earlier || sentence.place === 0 || earlier.block !== sentence.block || earlier.quoted)
		return undefined;
	const clauses = reading.clauses[earlier.index] ?? [];
	const [main] = clauses;
	if (!main) return undefined;
	const first = earlier.tokens[main.subject.from];
	if (first && sameReferent(first.lower, pronoun) && main.subject.to - main.subject.from === 1)
		return antecedentOf(reading, earlier, first.lower, main);
	if (
		clauses.length > 1 ||
		(main.front &&
			earlier.tokens
				.slice(main.front.from, main.front.to)
				.some(({ pos }) => /^(VERB|AUX)$/.test(pos)))
	)
		return undefined;
	const referent = referentOf(earlier.tokens, main.subject, earlier.names);
	if (!referent || !agrees(pronoun, referent.plural, referent.person && !referent.plural))
		return undefined;
	if (!referent.plural && isCollective(earlier.tokens[referent.head]) && pronoun === 'they')
		return undefined;
	if (
		!main.verb.copula &&
		competes(earlier, { from: referent.head + 1, to: earlier.tokens.length }, referent.plural, main)
	)
		return undefined;
	const words = plainPhrase(earlier, main);
	const plain = words && (isName(earlier, main) || !words.some((word) => isPreposition(word)));
	return plain ? { words, plural: referent.plural, person: referent.person } : undefined;
}

/** Whether a subject is a name and nothing else: "the Great Wall of China". */
function isName({ names, tokens }: Sentence, { subject }: Clause): boolean {
	const from = tokens[subject.from]?.lower === 'the' ? subject.from + 1 : subject.from;
	const found = names.filter((name) => name.from >= from && name.to <= subject.to);
	const last = found.at(-1);
	return (
		found[0]?.from === from &&
		last?.to === subject.to &&
		!tokens.slice(subject.from, subject.to).some(({ lower }) => lower === 'and')
	);
}

/** Whether a direct object, or any noun of the plural, could be meant as well. */
function competes(
	{ tokens }: Sentence,
	{ from, to }: Range,
	plural: boolean,
	{ verb }: Clause
): boolean {
	if (plural) return tokens.slice(from, to).some((token) => isPlural(token));
	const object = nounPhrase(tokens, verb.to);
	return (
		object !== undefined &&
		!isPlural(tokens[object - 1] ?? (tokens[0] as Token)) &&
		tokens[object - 1]?.pos !== 'NUM'
	);
}

/** The words of a short subject that can be said again: without what is put in, without pronouns. */
function plainPhrase(sentence: Sentence, clause: Clause): Token[] | undefined {
	const end =
		clause.asides.find(({ from }) => from >= clause.subject.from)?.from ?? clause.subject.to;
	const words = sentence.tokens.slice(clause.subject.from, Math.min(end, clause.subject.to));
	const loose = words.some(
		({ lower, pos }) =>
			/^(PRON|VERB|AUX)$/.test(pos) ||
			/^(this|that|these|those|such|another|other|one|some|many|most|several|both|each|all)$/.test(
				lower
			)
	);
	return words.length === 0 || words.length > 7 || loose ? undefined : words;
}

/** Words in the place of a sentence's token. */
export function inPlaceOf(
	sentence: Sentence,
	at: number,
	words: readonly Pick<Token, 'text' | 'lower' | 'lemma' | 'pos'>[]
): ClaimToken[] {
	const { start = 0, end = 0 } = sentence.tokens[at] ?? {};
	return words.map(({ text, lower, lemma, pos }) => ({
		text,
		lower,
		lemma,
		pos,
		start,
		end,
		origin: at
	}));
}
