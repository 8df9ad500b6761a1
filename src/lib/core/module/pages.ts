import { provingSentences, sentencePlaces } from '../items/proof';
import type { Sentences } from '../items/sentences';
import type { Block } from '../text/rich';
import { blockText } from '../text/rich';
import { occurs } from '../text/occurs';
import { markTerms } from './terms';
import type { GlossaryEntry, Module, Section } from './module';

/** A module without its words: enough to find one's way and to count what is answered. */
export type Outline = { id: string; lang: string; title: string; sections: SectionOutline[] };

export type SectionOutline = { id: string; title: string; note?: string; items: string[] };

export function outline({ id, lang, title, sections }: Module): Outline {
	return { id, lang, title, sections: sections.map(sectionOutline) };
}

function sectionOutline({ id, title, note, items }: Section): SectionOutline {
	const ids = items.map((item) => item.id);
	return note === undefined ? { id, title, items: ids } : { id, title, note, items: ids };
}

/** A passage as it is shown: its blocks are numbered through the whole module, from 1. */
export type Passage = {
	section: string;
	title: string;
	/** The section's content note. */
	note?: string;
	first: number;
	blocks: Block[];
};

/** All that one page of reading shows, and no more. */
export type Reading = {
	outline: Outline;
	section: Section;
	passages: Passage[];
	/** The entries whose terms occur in the passages. */
	glossary: GlossaryEntry[];
	/** Number of the section's first question, counted through the module from 1. */
	firstQuestion: number;
	/** For items that ask for a proof: the sentences that count, by the item's id. */
	proving: Record<string, string[]>;
	/** The sentences to choose a proof from; none where no item asks for one. */
	sentences: Sentences;
};

/** The page of one section; undefined where the module has no such section. */
export function reading(module: Module, sectionId: string): Reading | undefined {
	const index = module.sections.findIndex(({ id }) => id === sectionId);
	const section = module.sections[index];
	if (!section) return undefined;
	const shown = passagesFor(module, sectionId);
	const asking = section.items.filter((item) => item.type === 'choice' && item.prove);
	const text = shown.flatMap(({ blocks }) => blocks.map(blockText)).join('\n');
	const glossary = module.glossary.filter(({ term }) => occurs(term, text, module.lang));
	return {
		outline: outline(module),
		section,
		passages: markTerms(shown, glossary, module.lang),
		glossary,
		firstQuestion: module.sections.slice(0, index).flatMap(({ items }) => items).length + 1,
		proving: Object.fromEntries(asking.map((item) => [item.id, provingSentences(item, shown)])),
		sentences: asking.length > 0 ? sentencePlaces(shown) : {}
	};
}

/** What stands beside a section's questions: its own passage, or all of them where it has none. */
export function passagesFor(module: Module, sectionId: string): Passage[] {
	const all = passages(module);
	const own = all.filter(({ section }) => section === sectionId);
	return own.length > 0 ? own : all;
}

/** The passages of a module in order, each with the number of its first paragraph. */
export function passages(module: Module): Passage[] {
	let first = 1;
	return module.sections
		.filter(({ passage }) => passage.length > 0)
		.map(({ id, title, note, passage }) => {
			const shown = { section: id, title, first, blocks: passage, ...(note && { note }) };
			first += passage.length;
			return shown;
		});
}

/** Words of the reading text. */
export function wordCount(module: Module): number {
	const text = module.sections.flatMap(({ passage }) => passage.map(blockText)).join(' ');
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Minutes that reading and answering take: 200 words a minute and 40 seconds a question, which is what
 * learners of the language need rather than practised readers.
 */
export function minutes(module: Module): number {
	const questions = module.sections.flatMap(({ items }) => items).length;
	return Math.max(1, Math.round(wordCount(module) / 200 + (questions * 40) / 60));
}
