import type { Waiver } from '../../items/item';
import { languageOf } from '../../module/check/languages/languages';
import { tokens } from '../../module/check/words';

/** Where one text alone opens in another way, why that may stand (rule OL9). */
export function unlikeOpening(texts: readonly string[], lang: string): Waiver[] {
	return openAlike(texts, lang)
		? []
		: [{ rule: 'OL9', why: 'How one card begins says nothing of its place.' }];
}

/** Whether texts are alike in form: none alone opens in another way, and all have one tense (rule OL9). */
export function areEven(texts: readonly string[], lang: string): boolean {
	return openAlike(texts, lang) && haveOneTense(texts, lang);
}

/** Whether no text alone opens in another way than all others. */
export function openAlike(texts: readonly string[], lang: string): boolean {
	const { opening } = languageOf(lang);
	const openings = texts.map((text) => opening?.(text, tokens(text)[0] ?? '') ?? '');
	const kinds = [...new Set(openings)];
	const single = kinds.filter((kind) => openings.filter((one) => one === kind).length === 1);
	return !(texts.length >= 3 && kinds.length === 2 && single.length === 1);
}

export function haveOneTense(texts: readonly string[], lang: string): boolean {
	const { tense } = languageOf(lang);
	const tenses = new Set(texts.map((text) => tense?.(tokens(text)) ?? 'none'));
	return !(tenses.has('past') && tenses.has('present'));
}

/** Whether a text has a word of sequence, which would tell a card its place (rule OL3). */
export function tellsPlace(text: string, lang: string): boolean {
	const { sequence } = languageOf(lang);
	return sequence !== null && new RegExp(sequence.source, 'iu').test(text);
}
