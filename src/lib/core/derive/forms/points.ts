import { sentences } from '../../text/sentences';
import type { Analysis, Sentence } from '../analysis/analysis';
import { textLanguage } from '../languages/languages';
import { standsAlone } from '../stands-alone';
import type { Context } from './form';
import { claimFeatures } from './stem';

/** A statement of the text that can be read by itself. */
export type Point = { text: string; sentence: Sentence; features: Record<string, number> };

const fewestWords = 6;
/** Rules M06 and OL2: more words are too much to hold in mind. */
const mostWords = 18;
/** Sentences that share so much of their content say the same. */
const alike = 0.6;

/**
 * The points of each section that no other sentence repeats: claims where the language is analysed, else
 * whole sentences.
 */
export function pointsOf({ analysis, source }: Context): Point[][] {
	const found = analysis.claims.length > 0 ? claimed(analysis) : whole(analysis, source.lang);
	const points = source.sections.map((): Point[] => []);
	for (const point of found)
		if (!isRepeated(point.sentence, analysis)) points[point.sentence.part]?.push(point);
	return points;
}

function claimed({ claims }: Analysis): Point[] {
	return claims
		.filter(({ weak, text }) => !weak && isOfLength(text))
		.filter(({ text }) => !/["“”„«»()[\]:]|(?<!\p{L})['‘]|…/u.test(text))
		.map((claim) => ({
			text: claim.text,
			sentence: claim.sentence,
			features: claimFeatures(claim)
		}));
}

function whole({ sentences: all }: Analysis, lang: string): Point[] {
	const language = textLanguage(lang);
	if (!language) return [];
	return all
		.filter(({ text, quoted }) => !quoted && isOfLength(text) && standsAlone(text, language))
		.filter(isOneSentence)
		.map((sentence) => ({
			text: sentence.text.replace(/[.۔।]$/u, ''),
			sentence,
			features: {}
		}));
}

function isOfLength(text: string): boolean {
	const words = text.split(/\s+/).length;
	return words >= fewestWords && words <= mostWords;
}

/** Reading pages know no language's own abbreviations: what they cut in two can't be given as proof. */
function isOneSentence({ text }: Sentence): boolean {
	return sentences(text).length === 1;
}

/** Whether another sentence has most of its content words. */
function isRepeated(sentence: Sentence, { byWord, sentences: all }: Analysis): boolean {
	return [...sharing(sentence.words, byWord)].some(([index, shared]) => {
		const other = all[index];
		if (!other || other.index === sentence.index) return false;
		return (
			shared / Math.max(1, Math.min(other.words.size, sentence.words.size)) >= alike && shared >= 3
		);
	});
}

/** How many of the words each sentence has, by its number. */
export function sharing(words: Iterable<string>, byWord: Analysis['byWord']): Map<number, number> {
	const counts = new Map<number, number>();
	for (const word of words)
		for (const index of byWord.get(word) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
	return counts;
}
