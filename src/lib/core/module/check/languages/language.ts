/**
 * What the rules of item writing know of one language: one field per concern, with the rules that ask for
 * it. `null` says that the rule does not hold in this language, and the language's file says why.
 */
export type Language = {
	/** The first subtag: `en` of `en-GB`. */
	tag: string;

	/** A rough stem, by which forms of one word are met. M11, M13, M15, M16, M18, M23, M25. */
	lemma: (token: string) => string;
	/** Words that carry grammar and no content, by their tokens. The same rules; null: no words are compared. */
	isFunctionWord: ((token: string) => boolean) | null;
	/** A name in the form by which its other forms are met. */
	nameOf: (token: string) => string;

	/** Patterns of the numbers from one up, for whole words. M02, M26. */
	numerals: readonly string[];
	/** Patterns of the twelve months, for whole words. M26, OL3, OL4. */
	months: readonly string[];
	/** A month's name that is a word as well: it is a date only beside a number. */
	monthLike: RegExp | null;

	/** An option that speaks of other options. M03. */
	otherOptions: RegExp | null;
	/** Two options named by their letters, unless the passage has them. M03. */
	letteredOptions: RegExp | null;

	/** A negation in a stem or an option. M04. */
	negation: RegExp | null;
	/** An article before the blank, which tells what the answer begins with. M05. */
	articleAtEnd: RegExp | null;
	/** What in a stem asks for an opinion, or what a party should do. Names as `nameOf` gives them. M20. */
	opinion: ((stem: string, names: ReadonlySet<string>) => string[]) | null;
	/** A stem or an option that points at an earlier question. M22. */
	earlierQuestion: RegExp | null;
	/** A stem that hangs on the answer to another question. M29. */
	otherAnswer: RegExp | null;

	/** Words that leave no exception. M09. */
	absolutes: RegExp | null;
	/** Words that limit a claim. M10. */
	hedges: RegExp | null;
	/** What looks like a hedge and is none. */
	hedgeLike: RegExp | null;
	/** Opposites, as words: they are compared by their stems. M16. */
	opposites: readonly (readonly [string, string])[] | null;
	/** A token that negates, and those that go with it, so that “does not turn” is met by “turn”. M16. */
	negator: { is: RegExp; with: ReadonlySet<string> };

	/** What kind of word an option opens with, where kinds stand out. M14, OL9. */
	opening: ((text: string, first: string) => string) | null;

	/** How a stem says that it asks about the text and not about the world. M19. */
	asTold: RegExp | null;
	/** The phrase to advise where it does not. */
	accordingToTheText: string;
	/** Words that take a side. M21. */
	loaded: RegExp | null;

	/** The school grade at which texts read. M24. */
	grade: ((texts: readonly string[]) => number) | null;
	/** Whether learners know a word. M25. */
	isCommon: ((word: string) => boolean) | null;

	/** What an ordering goes by: the time of the events, or the text’s presentation; `told` may be either. OL6, OL8. */
	basis: { time: RegExp; presentation: RegExp; told: RegExp } | null;
	/** Words of sequence. OL3. */
	sequence: RegExp | null;
	/** The tense of a sentence by its tokens; null where nothing tells. OL9. */
	tense: ((tokens: readonly string[]) => 'past' | 'present' | null) | null;
};
