import { slug, isReserved } from '../../module/markdown/slug';
import { blockText, type Block } from '../../text/rich';
import { guessLanguage } from '../languages/guess';
import { textLanguage } from '../languages/languages';
import type { TextLanguage } from '../languages/language';
import { clean } from './clean';
import { divide } from './divide';
import { isMarkdown, readMarkdownText } from './markdown-text';
import { partsOf, type Part } from './parts';
import { wordCount } from './piece';
import { readPlainText } from './plain-text';
import { titlesFor } from './titles';

/** What a person should know of a text that was read; none of these stopped the work. */
type OutlineNote =
	/** There are no words. */
	| 'empty'
	/** Nowhere does a sentence end, so that nothing can be asked. */
	| 'no-sentences'
	/** Too short for more than one section. */
	| 'short'
	/** Only the beginning was read. */
	| 'too-long'
	/** The language could not be told. */
	| 'language-unknown';

type OutlineSection = { id: string; title: string; passage: Block[] };

/** A text in sections, ready to be asked about. */
export type Outline = {
	title: string;
	/** BCP 47; `und` where nothing tells. */
	lang: string;
	sections: OutlineSection[];
	notes: OutlineNote[];
};

export type OutlineOptions = {
	/** The language, where it is known. */
	lang?: string;
	/** The title, where it is known. */
	title?: string;
};

/** The longest text that is read, in UTF-16 units: 200,000 words and more. */
const longest = 2_000_000;
/** Fewer words than this make one short section. */
const fewWords = 110;

/** Divides a plain text, or one in Markdown, into titled sections. */
export function outline(text: string, options: OutlineOptions = {}): Outline {
	const cleaned = clean(text.slice(0, longest));
	const lang = options.lang ?? guessLanguage(cleaned);
	const language = textLanguage(lang);
	const body = cleaned.replace(/^\s*---\n[^]{0,4000}?\n---[ ]*\n/, '');
	const pieces = isMarkdown(body) ? readMarkdownText(body) : readPlainText(body);
	const { title, parts } = partsOf(pieces, language);
	const sections = sectionsOf(parts, language);
	return {
		title: options.title ?? title ?? titlesFor([body.slice(0, 20_000)], language)[0] ?? '',
		lang,
		sections,
		notes: notesOf(text, sections, lang)
	};
}

function sectionsOf(parts: readonly Part[], language: TextLanguage | undefined): OutlineSection[] {
	const passages = parts.flatMap(({ title, blocks }) =>
		divide(blocks, language).map((passage, index) => ({ title, passage, continued: index > 0 }))
	);
	const texts = passages.map(({ passage }) => passage.map(blockText).join('\n'));
	const telling = titlesFor(texts, language);
	const ids = new Set<string>();
	return passages.map(({ title, passage, continued }, index) => {
		const own = telling[index] ?? '';
		const name = title === undefined ? own : continued ? `${title}: ${own}` : title;
		return { id: unique(slug(name), ids), title: name, passage };
	});
}

function unique(name: string, taken: Set<string>): string {
	const base = name === '' || isReserved(name) ? `section-${name}`.replace(/-$/, '') : name;
	let id = base;
	for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
	taken.add(id);
	return id;
}

function notesOf(text: string, sections: readonly OutlineSection[], lang: string): OutlineNote[] {
	const notes: OutlineNote[] = text.length > longest ? ['too-long'] : [];
	if (sections.length === 0) return [...notes, 'empty'];
	const texts = sections.flatMap(({ passage }) => passage.map(blockText));
	if (!texts.some((one) => /[.!?…؟۔。！？।]/u.test(one))) notes.push('no-sentences');
	if (sections.length === 1 && wordCount(texts.join(' ')) < fewWords) notes.push('short');
	if (lang === 'und') notes.push('language-unknown');
	return notes;
}
