import type { ClaimToken } from '../analysis/analysis';
import { tables } from '../analysis/tables/tables';

/** A word on its way to a text: a token of a claim, or one put in. */
export type Word = Pick<ClaimToken, 'text' | 'lower' | 'lemma' | 'pos'> &
	Partial<Pick<ClaimToken, 'start' | 'end' | 'origin' | 'lemma'>>;

/** Words that begin with a vowel's letter and a consonant's sound, or the other way round. */
const consonantSound = /^(?:uni(?!n[^i]|m[^a])|use|usu|uti|eu|ewe|one|once|ubi|ura|u\.|u[ks]\b)/i;
const vowelSound = /^(?:hour|honest|honou?r|heir|8|11\b|18\b|[FHLMNRSX](?:[A-Z]|\b))/;

/** Put in where the text has no such word. */
export function word(text: string, pos: Word['pos'] = 'X'): Word {
	const lower = text.toLowerCase();
	return { text, lower, lemma: lower, pos };
}

/** Several words put in, as one would type them. */
export function wordsOf(text: string, pos: Word['pos'] = 'X'): Word[] {
	return text.split(' ').map((one) => word(one, pos));
}

/** The words as a text: spaces where they belong, the right article, no doubled or hanging commas. */
export function realise(words: readonly Word[]): string {
	let text = '';
	const all = withArticles(withoutHangingCommas(words));
	all.forEach((one, index) => {
		const before = all[index - 1];
		text += before && isApart(before, one) ? ` ${one.text}` : one.text;
	});
	return text;
}

/** A text that begins a sentence. */
export function capitalised(text: string): string {
	return text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, opening: string, letter: string) => {
		return opening + letter.toUpperCase();
	});
}

/** Words that stand inside a sentence: the first keeps its capital only where it is a name's. */
export function inner(words: readonly Word[]): Word[] {
	const [first, ...rest] = words;
	if (!first || keepsCapital(first, rest[0])) return [...words];
	const text = first.text.charAt(0).toLowerCase() + first.text.slice(1);
	return [{ ...first, text }, ...rest];
}

/** Names, adjectives of nations, "I" and abbreviations. */
function keepsCapital(first: Word, second: Word | undefined): boolean {
	if (first.text === 'I' || /^\P{L}*\p{Lu}.*\p{Lu}/u.test(first.text)) return true;
	// The words of claims have the capitals that they have inside a sentence.
	if (first.origin !== undefined) return true;
	if (first.pos === 'PROPN' || tables().peoples.has(first.lower)) return true;
	return first.pos === 'NUM' && second?.pos === 'PROPN';
}

/** Whether a space stands between two words: as in the sentence where they are neighbours there. */
function isApart(before: Word, after: Word): boolean {
	if (
		before.origin !== undefined &&
		after.origin === before.origin + 1 &&
		before.end !== undefined &&
		after.start !== undefined
	)
		return after.start > before.end;
	if (/^(?:[,.;:?!%)\]”’]|['’]\p{L}{0,2}$|n['’]t$)/u.test(after.text)) return false;
	return !/[([$£€“‘]$/u.test(before.text);
}

/** "a" before a consonant's sound, "an" before a vowel's, by the word that follows now. */
function withArticles(words: readonly Word[]): Word[] {
	return words.map((one, index) => {
		const next = words[index + 1];
		if (!next || !/^an?$/.test(one.lower) || one.pos !== 'DET') return one;
		const lower = takesAn(next.text) ? 'an' : 'a';
		if (lower === one.lower) return one;
		return { ...one, lower, text: /^A/.test(one.text) ? capitalised(lower) : lower };
	});
}

/** Whether "an" goes before a word. */
export function takesAn(text: string): boolean {
	if (vowelSound.test(text)) return true;
	return /^[aeiou]/i.test(text) && !consonantSound.test(text);
}

/** No comma at either end, and none beside another or before an end. */
function withoutHangingCommas(words: readonly Word[]): Word[] {
	const isComma = (one: Word | undefined) => one !== undefined && /^[,;:–—-]$/.test(one.text);
	let all = words.filter((one, index) => !(isComma(one) && isComma(words[index - 1])));
	while (isComma(all[0])) all = all.slice(1);
	while (isComma(all.at(-1))) all = all.slice(0, -1);
	return all;
}
