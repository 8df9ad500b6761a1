import type { Item } from '../../items/item';
import { sentencesOf, type Sentence } from '../../items/proof';
import { blockText, plain } from '../../text/rich';
import { sentences } from '../../text/sentences';
import type { Module, Section } from '../module';
import { passages } from '../pages';
import { contentLemmas } from './content';
import type { Language } from './languages/language';
import { languageOf } from './languages/languages';
import { fold, runIndex, tokens, words, type RunIndex } from './words';

/** A module with what the rules ask of its text again and again, gathered once. */
export type Survey = {
	module: Module;
	/** Whether the module ships with the program: then types, claims and short names are required. */
	shipped: boolean;
	/** What is known of the module's language. */
	language: Language;
	/** Every item with its section, in the order of the file. */
	items: { item: Item; section: Section }[];
	/** The text of each section's blocks. */
	blocks: Map<string, string[]>;
	/** Every sentence of the passages, in reading order. */
	sentences: Sentence[];
	/** All words of all passages. */
	tokens: Set<string>;
	/** All passages, for runs of words. No run crosses from one block to the next. */
	runs: RunIndex;
	/** The stems of all content words of the passages, names among them. */
	lemmas: Set<string>;
	/** Names in the passages, as the language's `nameOf` gives them. */
	names: Set<string>;
	/** The words of the glossary's terms, and their stems. */
	terms: Set<string>;
	/** The school grade at which the passages read; 0 where the language has no measure of it. */
	textGrade: number;
};

/** Stands between two blocks where runs of words are sought; no word is like it. */
const border = '¶';

export function survey(module: Module, shipped: boolean): Survey {
	const blocks = new Map(
		module.sections.map(({ id, passage }) => [id, passage.map(blockText)] as const)
	);
	const texts = [...blocks.values()].flat();
	const terms = module.glossary.flatMap(({ term }) => tokens(term));
	const language = languageOf(module.lang);
	return {
		module,
		shipped,
		language,
		items: module.sections.flatMap((section) => section.items.map((item) => ({ item, section }))),
		blocks,
		sentences: sentencesOf(passages(module)),
		tokens: new Set(texts.flatMap(tokens)),
		runs: runIndex(texts.flatMap((text) => [...tokens(text), border])),
		lemmas: contentLemmas(texts.join('\n'), language),
		names: new Set([...namesIn(texts)].map(language.nameOf)),
		terms: new Set([...terms, ...terms.map(language.lemma)]),
		textGrade: language.grade?.(texts) ?? 0
	};
}

/** Words with a capital that no sentence's beginning accounts for, and never without one. In lower case. */
export function namesIn(texts: readonly string[]): Set<string> {
	const names = new Set<string>();
	const lower = new Set<string>();
	for (const text of texts) {
		const openings = openingsOf(text);
		for (const { text: word, start } of words(text)) {
			const name = fold(word).replace(/'s$/, '');
			if (/^\p{Ll}/u.test(word)) lower.add(name);
			else if (/^\p{Lu}/u.test(word) && !openings.has(start)) names.add(name);
		}
	}
	return new Set([...names].filter((name) => name !== 'i' && !lower.has(name)));
}

/** Where the first word of each sentence stands. */
function openingsOf(text: string): Set<number> {
	return new Set(
		sentences(text).flatMap(({ start, end }) => {
			const first = words(text.slice(start, end))[0];
			return first ? [start + first.start] : [];
		})
	);
}

/** All evidence of an item, that of its cards included. */
export function evidenceOf(item: Item) {
	return item.type === 'choice'
		? item.evidence
		: [...item.evidence, ...item.cards.flatMap((card) => card.evidence)];
}

/** The text of every block that an item's evidence points into. */
export function citedText(item: Item, { blocks }: Survey): string {
	const cited = evidenceOf(item).map(({ section, block }) => blocks.get(section)?.[block] ?? '');
	return [...new Set(cited)].join('\n');
}

/** The words of an item's stem. */
export function stemOf(item: Item): string {
	return plain(item.stem);
}
