import { english } from './en';
import type { Language } from './language';
import { ukrainian } from './uk';

/** The languages whose words the rules know. To add one: write its file and name it here. */
export const languages: readonly Language[] = [english, ukrainian];

/** What is known of a module's language; of others than those above, nothing. */
export function languageOf(lang: string): Language {
	const tag = lang.toLowerCase().split('-')[0] ?? '';
	return languages.find((language) => language.tag === tag) ?? { ...unknown, tag };
}

/** The languages in which a concern has words: a rule that rests on it holds in these. */
export function knowing(concern: keyof Language): string[] {
	return languages.filter((language) => language[concern] !== null).map(({ tag }) => tag);
}

const unknown: Omit<Language, 'tag'> = {
	lemma: (token) => token,
	isFunctionWord: null,
	nameOf: (token) => token,
	numerals: [],
	months: [],
	monthLike: null,
	otherOptions: null,
	letteredOptions: null,
	negation: null,
	articleAtEnd: null,
	opinion: null,
	earlierQuestion: null,
	otherAnswer: null,
	absolutes: null,
	hedges: null,
	hedgeLike: null,
	opposites: null,
	negator: { is: /^$/u, with: new Set() },
	opening: null,
	asTold: null,
	accordingToTheText: 'according to the text',
	loaded: null,
	grade: null,
	isCommon: null,
	basis: null,
	sequence: null,
	tense: null
};
