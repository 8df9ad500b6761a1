import type { Place } from '../../text/sentences';

/** Universal part-of-speech tags. */
export type Pos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

export type Token = {
	text: string;
	lower: string;
	lemma: string;
	pos: Pos;
	/** Offsets in the sentence's text, end exclusive. */
	start: number;
	end: number;
};

/** Tokens by number, end exclusive. */
export type Range = { from: number; to: number };

export type NameKind =
	'person' | 'country' | 'city' | 'region' | 'place' | 'organisation' | 'event' | 'other';

/** A proper name as it stands in a sentence. */
export type Name = Range & {
	text: string;
	kind: NameKind;
	/** "the" stands before it. */ article: boolean;
};

export type Grain = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A date as it stands in a text, and the days that it can mean. */
export type DateMention = {
	text: string;
	/** Offsets in the sentence's text, end exclusive. */
	start: number;
	end: number;
	grain: Grain;
	/** First and last day, as whole numbers that sort: year × 10,000 + month × 100 + day; BC is negative. */
	first: number;
	last: number;
	/** It was read by the date before it, as "in May" and "two years later" are. */
	carried?: true;
};

/** A number with what it counts or measures: "four", "23 per cent", "$3 million", "40 delegates". */
export type Amount = Range & { text: string; value: number; unit: string };

export type VerbGroup = Range & {
	/** The token of the main verb. */
	main: number;
	/** The first auxiliary, or the main verb where there is none. */
	finite: number;
	tense: 'past' | 'present' | 'modal';
	negated: boolean;
	passive: boolean;
	/** "be" with a complement. */
	copula: boolean;
};

/** Why a clause ends before its sentence does. */
export type Cut =
	/** A further clause with a subject of its own. */
	| 'clause'
	/** A further verb of the same subject. */
	| 'verb'
	| 'semicolon'
	| 'dash'
	| 'which'
	| 'participle'
	| 'concession'
	| 'reason'
	| 'example'
	| 'splice';

/** The main clause of a sentence. */
export type Clause = {
	/** An adjunct before the subject, without its comma: "In 1941", "After the war". */
	front?: Range;
	subject: Range;
	verb: VerbGroup;
	/** What follows the verb, up to where the clause was cut. */
	core: Range;
	/** What was cut off and why, such as `which` or `participle`. */
	cut?: Cut;
	/** Where what was cut off begins. */
	rest?: number;
	/** Stretches inside that can be left out, with the commas, dashes or brackets around them. */
	asides: readonly Range[];
	/** A connective at the start: "However". */
	discourse?: string;
};

/** Whose words a sentence reports: "X said that …", "according to X", "“…,” said X". */
export type Attribution = {
	/** The speaker's noun phrase: "the minister", "Anna Bell". */
	speaker: Range;
	/** The token of the verb of saying; absent for "according to". */
	verb?: number;
	/** What is reported, without "that" and quotation marks. */
	content: Range;
	/** The words are in quotation marks. */
	direct: boolean;
};

/** A sentence of a passage, with what was found in it. */
export type Sentence = Place & {
	/** In reading order over all sections, from 0. */
	index: number;
	/** The number of its section, from 0. */
	part: number;
	/** Its place in its block, from 0. */
	place: number;
	text: string;
	tokens: Token[];
	names: Name[];
	dates: DateMention[];
	amounts: Amount[];
	clause?: Clause;
	attribution?: Attribution;
	/** It holds direct speech or an unpaired quotation mark. */
	quoted: boolean;
	/** Lemmas of its content words. */
	words: ReadonlySet<string>;
};

/** A token of a claim: from the sentence, or put in ("Graham" for "he"). */
export type ClaimToken = Token & {
	/** The sentence's token that it is, or stands for. */ origin?: number;
};

/** A sentence cut to its main clause that stands alone, and how it was cut. */
export type Claim = {
	sentence: Sentence;
	clause: Clause;
	/** In the claim's own order, with ranges of `clause` mapped onto it. */
	tokens: ClaimToken[];
	/** With a capital first and no end mark. */
	text: string;
	/** Ranges in `tokens`. */
	front?: Range;
	subject: Range;
	verb: Range;
	core: Range;
	/**
	 * The tokens that say whose words it reports: "According to the minister", or "The minister said that".
	 * A claim without them is the text's own; they must never be left out.
	 */
	attributed?: Range;
	/** A pronoun was replaced by what it means. */
	resolved: boolean;
	/** Why it may not stand quite alone; absent for a sound claim. */
	weak?: string;
};

/** Why a clause became no claim, with the word that stood in the way where there was one. */
export type Refusal = { sentence: number; reason: string };

export type Analysis = {
	sentences: Sentence[];
	claims: Claim[];
	refused: Refusal[];
	/** Names in the title or in at least 22 % of the sentences: never swapped (derive.md §5.5). */
	topics: ReadonlySet<string>;
	/** From a lemma or a name's text to the sentences that have it: no pairwise scans (derive.md, speed). */
	byWord: ReadonlyMap<string, readonly number[]>;
};
