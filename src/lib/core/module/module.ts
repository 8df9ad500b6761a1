import type { Block } from '../text/rich';
import type { Item } from '../items/item';

/** One edition of a module: a text in short sections, with questions that it proves. */
export type Module = {
	/** A slug, stable for ever; progress is filed under it, whatever the edition. */
	id: string;
	title: string;
	/** BCP 47. */
	lang: string;
	/** One or two sentences for the library card. */
	description: string;
	/** Who wrote the text, when, under which licence. */
	source: string;
	/** The author's version of this file, such as "1.2". */
	version?: string;
	/** Background for teachers that the text itself does not give. Never shown beside a question. */
	teachers?: string;
	glossary: GlossaryEntry[];
	claims: Claim[];
	sections: Section[];
};

export type GlossaryEntry = { term: string; definition: string };

/** What the text says: as a fact, as its author's judgement, or as somebody's. */
export type ClaimStatus = 'stated' | 'judged' | 'attributed';

export type Claim = { id: string; status: ClaimStatus; contested: boolean; text: string };

/** A short reading and the questions on it. Without a passage it asks about the whole module. */
export type Section = {
	/** A slug, shared by the editions of a module. */
	id: string;
	title: string;
	/** A content note, shown before the section with the offer to skip it. */
	note?: string;
	passage: Block[];
	items: Item[];
};
