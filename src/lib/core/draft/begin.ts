import type { Outline } from '../derive/outline/outline';
import { isReserved, slug } from '../module/markdown/slug';
import type { Module } from '../module/module';
import { blockText } from '../text/rich';
import { sentences } from '../text/sentences';
import { typed } from './rewrite';

/** What a person should know of a text that was read. */
export type TextNote = Outline['notes'][number];

/** What a module is called and said to come from until a person says so. */
export type Unsaid = { title: string; source: string };

/** A description is a sentence or two on a card. */
const longestDescription = 200;

/** A module without questions, made of a text in sections; undefined where the text has no words. */
export function moduleFrom({ title, lang, sections }: Outline, unsaid: Unsaid): Module | undefined {
	if (sections.length === 0) return undefined;
	const name = typed(title).trim() || unsaid.title;
	const id = slug(name);
	return {
		id: id === '' || isReserved(id) ? 'module' : id,
		title: name,
		lang,
		description: opening(sections[0]?.passage.map(blockText) ?? []) || name,
		source: unsaid.source,
		glossary: [],
		claims: [],
		sections: sections.map((section) => ({ ...section, title: typed(section.title), items: [] }))
	};
}

/** The first sentence of a text, cut at a word where it is long. */
function opening([text = '']: readonly string[]): string {
	const [first] = sentences(text);
	const words = typed(first ? text.slice(first.start, first.end) : '').trim();
	if (words.length <= longestDescription) return words;
	return `${words.slice(0, longestDescription).replace(/\s+\S*$/, '')} …`;
}
