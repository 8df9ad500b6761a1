import type {
	Amount,
	Analysis,
	DateMention,
	Grain,
	NameKind,
	Sentence,
	Token
} from '../analysis/analysis';
import { english } from '../../module/check/languages/en';
import { isPlural } from '../analysis/chunks';
import { nounClass, tables } from '../analysis/tables/tables';
import { baseForm } from '../english/verbs';

/** A name with all the sentences that have it. */
export type KnownName = {
	text: string;
	kind: NameKind;
	/** "the" stands before it more often than not. */
	article: boolean;
	/** By number, in reading order. */
	sentences: number[];
};

type KnownDate = { mention: DateMention; sentence: Sentence };
type KnownAmount = { amount: Amount; sentence: Sentence };
export type KnownModifier = { token: Token; head: Token; sentence: Sentence };

type KnownSibling = { token: Token; sentence: Sentence };

/** What a text has to offer as distractors, by kind, gathered once. */
export type Bank = {
	analysis: Analysis;
	names: ReadonlyMap<string, KnownName>;
	namesOf: ReadonlyMap<NameKind, readonly KnownName[]>;
	datesOf: ReadonlyMap<Grain, readonly KnownDate[]>;
	/** By unit. */
	amountsOf: ReadonlyMap<string, readonly KnownAmount[]>;
	/** What stands before a noun, by the noun's lemma. */
	modifiersOf: ReadonlyMap<string, readonly KnownModifier[]>;
	/** Words that the text joins by "and", "or" or a comma, or makes alike: one stands where the other could. */
	siblingsOf: ReadonlyMap<string, readonly KnownSibling[]>;
};

export function bankOf(analysis: Analysis): Bank {
	const { sentences } = analysis;
	const names = knownNames(sentences);
	return {
		analysis,
		names,
		namesOf: grouped([...names.values()], ({ kind }) => kind),
		datesOf: grouped(
			sentences.flatMap((sentence) => sentence.dates.map((mention) => ({ mention, sentence }))),
			({ mention }) => mention.grain
		),
		amountsOf: grouped(
			sentences.flatMap((sentence) => sentence.amounts.map((amount) => ({ amount, sentence }))),
			({ amount }) => amount.unit
		),
		modifiersOf: grouped(sentences.flatMap(modifiers), ({ head }) => head.lemma),
		siblingsOf: siblings(sentences)
	};
}

function knownNames(sentences: readonly Sentence[]): Map<string, KnownName> {
	const known = new Map<string, KnownName & { articles: number }>();
	for (const { index, names } of sentences) {
		for (const { text, kind, article } of names) {
			const found = known.get(text) ?? { text, kind, article, sentences: [], articles: 0 };
			found.articles += article ? 1 : -1;
			found.article = found.articles > 0;
			if (found.sentences.at(-1) !== index) found.sentences.push(index);
			known.set(text, found);
		}
	}
	for (const name of known.values()) name.kind = kindOf(name, sentences);
	return known;
}

/** Verbs of which only people and bodies of people are the subject. */
const human =
	/^(?:say|tell|believe|think|see|want|hope|agree|argue|claim|convince|persuade|insist|meet|write|promise|refuse|decide|propose|speak|warn|suggest|know|understand|fear|visit|marry|die|serve|study|teach|order|command|accept|reject|announce|demand|ask|view|consider|favor|favour)$/;

/** States of the Union that share their names with towns, countries or people. */
const states =
	/^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)$/;
const body =
	/\b(?:University|College|School|Institute|Company|Council|Church|Bank|Museum|Party|Club|Society)\b/;

/** A country stays one, a school is nobody, and a town that believes or writes is somebody of that name. */
function kindOf(
	{ text, kind, sentences: at }: KnownName,
	sentences: readonly Sentence[]
): NameKind {
	const { places } = tables();
	if (states.test(text)) return 'region';
	if (places.get(text) === 'country') return 'country';
	if (body.test(text) && kind === 'person') return 'organisation';
	if (text.includes(' ') || !/^(?:city|region|place|person)$/.test(kind)) return kind;
	const placed = places.get(text);
	if (placed === undefined) return kind;
	const found = at.flatMap((index) => sentences[index] ?? []);
	if (found.some((sentence) => acts(text, sentence))) return 'person';
	return found.some((sentence) => isWhere(text, sentence)) ? placed : kind;
}

function acts(text: string, { tokens, clause }: Sentence): boolean {
	if (!clause) return false;
	const verb = tokens[clause.verb.main];
	const last = tokens[clause.subject.to - 1];
	return last?.text === text && verb !== undefined && human.test(baseForm(verb));
}

/** "in York", "the town of York". */
function isWhere(text: string, { names, tokens }: Sentence): boolean {
	return names.some(
		(name) =>
			name.text === text && /^(?:in|at|near|of|to|from)$/.test(tokens[name.from - 1]?.lower ?? '')
	);
}

/** "innate and adaptive", "parents or teachers": what is joined is of a kind. */
function siblings(sentences: readonly Sentence[]): Map<string, KnownSibling[]> {
	const known = new Map<string, KnownSibling[]>();
	const note = (one: Token, other: Token, sentence: Sentence) => {
		const list = known.get(one.lower) ?? [];
		if (!list.some(({ token }) => token.lower === other.lower))
			list.push({ token: other, sentence });
		known.set(one.lower, list);
	};
	for (const sentence of sentences)
		sentence.tokens.forEach((one, place) => {
			const joint = sentence.tokens[place + 1];
			const other = sentence.tokens[place + 2];
			if (!other || !joint || !/^(?:and|or)$/.test(joint.lower)) return;
			if (!areOfAKind(one, other, sentence.tokens[place + 3])) return;
			note(one, other, sentence);
			note(other, one, sentence);
		});
	for (const [one, other] of madeAlike(sentences)) {
		note(one.token, other.token, other.sentence);
		note(other.token, one.token, one.sentence);
	}
	return known;
}

const fewestShared = 4;
/** Endings that any word may have. */
const ending =
	/(?:tion|sion|ment|ness|ship|able|ible|ical|less|ious|ance|ence|ology|ating|ated|ally|ting|ties|ings|ions|ents|ants|ters|ists|isms?|ists?|ards?|lity|ture|tures)$/;

/** Terms of the text that end alike: "haploid" and "diploid", "prophase" and "anaphase". */
function madeAlike(sentences: readonly Sentence[]): [KnownSibling, KnownSibling][] {
	const terms = new Map<string, KnownSibling>();
	for (const sentence of sentences)
		for (const token of sentence.tokens) {
			const isTerm = /^(?:NOUN|ADJ)$/.test(token.pos) && /^[a-z]{6,}$/.test(token.lower);
			if (isTerm && !terms.has(token.lower)) terms.set(token.lower, { token, sentence });
		}
	const alike = grouped([...terms.values()], ({ token }) => token.lower.slice(-fewestShared));
	return [...alike.values()].flatMap((group) =>
		group.flatMap((one, place) =>
			group.slice(place + 1).flatMap((other): [KnownSibling, KnownSibling][] => {
				const shared = sharedEnd(one.token.lower, other.token.lower);
				const rest = Math.max(one.token.lower.length, other.token.lower.length) - shared;
				const isSibling =
					one.token.pos === other.token.pos &&
					isPlural(one.token) === isPlural(other.token) &&
					(one.token.pos === 'ADJ' || areOfAClass(one.token, other.token)) &&
					shared >= fewestShared &&
					rest >= 1 &&
					rest <= 5 &&
					areTerms(one.token, other.token) &&
					!ending.test(one.token.lower.slice(-shared));
				return isSibling ? [[one, other]] : [];
			})
		)
	);
}

/** Words of everyday that end alike have nothing to do with one another: "message" and "passage". */
function areTerms(one: Token, other: Token): boolean {
	const common = [one, other].filter(({ lower }) => english.isCommon?.(lower)).length;
	return one.pos === 'ADJ' ? common === 0 : common < 2;
}

function sharedEnd(one: string, other: string): number {
	let shared = 0;
	while (
		shared < Math.min(one.length, other.length) &&
		one.at(-1 - shared) === other.at(-1 - shared)
	)
		shared++;
	return shared;
}

/** Adjectives before one noun, or nouns of one class and number that stand alone. */
function areOfAKind(one: Token, other: Token, next: Token | undefined): boolean {
	if (one.pos !== other.pos || one.lower === other.lower) return false;
	if (one.pos === 'ADJ') return next?.pos === 'NOUN';
	if (one.pos !== 'NOUN' || next?.pos === 'NOUN' || isPlural(one) !== isPlural(other)) return false;
	return areOfAClass(one, other);
}

function areOfAClass(one: Token, other: Token): boolean {
	const kind = nounClass(one.lemma);
	return kind === nounClass(other.lemma) && (kind !== undefined || one.lower.length >= 8);
}

/** Adjectives, nouns and names that stand right before a noun. */
function modifiers(sentence: Sentence): KnownModifier[] {
	return sentence.tokens.flatMap((token, place) => {
		const head = sentence.tokens[place + 1];
		const modifies = token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN';
		return head?.pos === 'NOUN' && modifies ? [{ token, head, sentence }] : [];
	});
}

export function grouped<Key, Value>(
	values: readonly Value[],
	keyOf: (value: Value) => Key
): Map<Key, Value[]> {
	const groups = new Map<Key, Value[]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
