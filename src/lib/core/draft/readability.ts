import type { Item } from '../items/item';
import { gradeOf } from '../module/check/grade';
import type { Module } from '../module/module';
import { blockText, plain } from '../text/rich';
import { sentences } from '../text/sentences';

/** How hard texts are to read: the US school grade for English, the words of a sentence for other languages. */
export type Readability = { by: 'grade' | 'sentence'; value: number };

/** Of the reading text; undefined where there is none. */
export function textReadability({ lang, sections }: Module): Readability | undefined {
	return readability(
		lang,
		sections.flatMap(({ passage }) => passage.map(blockText))
	);
}

/** Of a question with its options or cards, each counted as a sentence. */
export function itemReadability(lang: string, item: Item): Readability | undefined {
	const parts = item.type === 'choice' ? item.options : item.cards;
	return readability(lang, [plain(item.stem), ...parts.map(({ text }) => plain(text))]);
}

function readability(lang: string, texts: readonly string[]): Readability | undefined {
	const worded = texts.filter((text) => /\p{L}/u.test(text));
	if (worded.length === 0) return undefined;
	if (/^en\b/i.test(lang)) return { by: 'grade', value: Math.max(0, gradeOf(worded)) };
	const words = worded.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
	const ends = worded.reduce((sum, text) => sum + Math.max(1, sentences(text).length), 0);
	return { by: 'sentence', value: words / ends };
}
