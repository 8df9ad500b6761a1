import { contentStems } from './cohesion';
import type { TextLanguage } from '../languages/language';

/** How often a phrase stands in a text, after an article, and before something else than its own noun. */
type Phrase = {
	key: string;
	words: string;
	count: number;
	cued: number;
	last: number;
	first: number;
};

const longestPhrase = 3;
const openingWords = 6;

/**
 * A title for each text of a row: the phrase that tells it best from the others, in the words of the text;
 * where nothing recurs, its opening words. No two are alike.
 */
export function titlesFor(texts: readonly string[], language: TextLanguage | undefined): string[] {
	const spread = new Map<string, number>();
	for (const text of texts)
		for (const stem of new Set(contentStems(text, language)))
			spread.set(stem, (spread.get(stem) ?? 0) + 1);
	const used = new Set<string>();
	return texts.map((text) => {
		const ranked = [...phrasesOf(text, language).values()]
			.map((phrase) => ({ phrase, worth: worthOf(phrase, spread, texts.length, language) }))
			.filter(({ worth }) => worth > 0)
			.sort((a, b) => b.worth - a.worth || a.phrase.first - b.phrase.first);
		const phrases = ranked.map(({ phrase }) => phrase);
		const names = [...phrases.map((phrase) => named(phrase, phrases)), openingOf(text)];
		const name = names.find((one) => !used.has(one.toLowerCase())) ?? openingOf(text);
		used.add(name.toLowerCase());
		return name;
	});
}

/** One word says little: the next best goes with it. */
function named(phrase: Phrase, ranked: readonly Phrase[]): string {
	if (phrase.key.includes(' ')) return capital(phrase.words);
	const other = ranked.find(
		({ key }) => !key.split(' ').includes(phrase.key) && key !== phrase.key
	);
	return capital(other ? `${phrase.words}, ${other.words}` : phrase.words);
}

function worthOf(
	{ key, count, cued, last, first, words }: Phrase,
	spread: ReadonlyMap<string, number>,
	texts: number,
	language: TextLanguage | undefined
): number {
	const stems = key.split(' ');
	if (count < 2 || last < count / 2) return 0;
	if (language && language.determiners.size > 0 && cued === 0 && !/^\p{Lu}/u.test(words)) return 0;
	const rarity =
		stems.reduce((sum, stem) => sum + Math.log((texts + 1) / (spread.get(stem) ?? 1)), 0) /
		stems.length;
	return count * (0.3 + rarity) * (1 + 0.6 * (stems.length - 1)) * (first < 300 ? 1.3 : 1);
}

/** Runs of one to three content words, by their stems; how often each stands there, and after an article. */
function phrasesOf(text: string, language: TextLanguage | undefined): Map<string, Phrase> {
	const found = new Map<string, Phrase>();
	const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu)];
	words.forEach((word, place) => {
		const before = words[place - 1]?.[0].toLowerCase() ?? '';
		const cued = language?.determiners.has(before) ?? false;
		let key = '';
		let end = word.index;
		for (let length = 1; length <= longestPhrase; length++) {
			const next = words[place + length - 1];
			if (!next || (length > 1 && text.slice(end, next.index) !== ' ')) return;
			const lower = next[0].toLowerCase();
			if (lower.length < 3 || language?.functionWords.has(lower)) return;
			key += (key && ' ') + lower.slice(0, 5);
			end = next.index + next[0].length;
			if (length === 1 && lower.length < 4) continue;
			if (language?.tag === 'en' && /(?:ly|ed)$/.test(lower)) continue;
			const last = !leads(words[place + length], end, text, language);
			note(found, { key, words: text.slice(word.index, end), cued, last, first: word.index });
		}
	});
	return found;
}

/** Whether a word goes on with the phrase that ends before it. */
function leads(
	next: RegExpExecArray | undefined,
	end: number,
	text: string,
	language: TextLanguage | undefined
): boolean {
	if (!next || text.slice(end, next.index) !== ' ') return false;
	return !language?.functionWords.has(next[0].toLowerCase()) && !/(?:ed|s)$/.test(next[0]);
}

function note(
	found: Map<string, Phrase>,
	{
		key,
		words,
		cued,
		last,
		first
	}: { key: string; words: string; cued: boolean; last: boolean; first: number }
) {
	const known = found.get(key) ?? { key, words, count: 0, cued: 0, last: 0, first };
	known.count++;
	known.cued += Number(cued);
	known.last += Number(last);
	// The shortest form of a word is most often the one that dictionaries have.
	if (words.length < known.words.length) known.words = words;
	found.set(key, known);
}

function openingOf(text: string): string {
	const words = text.slice(0, 400).trim().split(/\s+/);
	if (words.length === 1)
		return text
			.trim()
			.slice(0, 40)
			.replace(/[\ud800-\udbff]$/, '');
	const opening = words
		.slice(0, openingWords)
		.join(' ')
		.replace(/[\p{P}\s]+$/u, '');
	return words.length > openingWords ? `${opening} …` : opening;
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
