/** What deriving knows of a language, where it takes sentences as they stand. */
export type TextLanguage = {
	/** The first subtag: `en` of `en-GB`. */
	tag: string;
	/** Words that carry grammar and no content. They tell the language as well. */
	functionWords: ReadonlySet<string>;
	/** A sentence that begins with one of these hangs on the one before. */
	leaning: ReadonlySet<string>;
	/** Pronouns: early in a sentence, they mean something of an earlier one. */
	pronouns: ReadonlySet<string>;
	/** Words that point back wherever they stand: "this", "such". */
	pointing: ReadonlySet<string>;
	/** Abbreviations that another word follows, beside those that every text is read with. */
	abbreviations: ReadonlySet<string>;
	/** Articles and the like, which a noun follows; none where the language has none. */
	determiners: ReadonlySet<string>;
	/** Headings under which a text lists its sources. */
	apparatus: ReadonlySet<string>;
	/** The title of a section whose questions ask about several others. */
	wholeText: string;
	/** What the forms that take whole sentences ask. */
	stems: Stems;
};

export type Stems = {
	/** Of several points, the one that the question's own section makes. */
	point: string;
	/** The order in which the text presents the cards. */
	textOrder: string;
	/** The order in which the events happened. */
	timeOrder: string;
	/** The earliest of the events. */
	first: string;
	/** What to say to whoever chose a point of another section, whose title stands between the two. */
	elsewhere: readonly [before: string, after: string];
	/** What to say to whoever chose a later event; what comes first stands between the two. */
	later: readonly [before: string, after: string];
};

/** The words of a list. */
export function listOf(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
