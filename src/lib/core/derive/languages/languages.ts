import { arabic } from './ar';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import type { TextLanguage } from './language';
import { polish } from './pl';
import { russian } from './ru';
import { spanish } from './es';
import { turkish } from './tr';
import { ukrainian } from './uk';

/** The languages that deriving knows words of. To add one: write its file and name it here. */
export const textLanguages: readonly TextLanguage[] = [
	english,
	ukrainian,
	turkish,
	arabic,
	german,
	french,
	spanish,
	polish,
	russian
];

/** What is known of a language; undefined where nothing is. */
export function textLanguage(lang: string): TextLanguage | undefined {
	const tag = lang.toLowerCase().split('-')[0];
	return textLanguages.find((language) => language.tag === tag);
}

/** English gets every form of question; other languages those that take whole sentences. */
export function reachOf(lang: string): 'full' | 'sentences' {
	return textLanguage(lang) === english ? 'full' : 'sentences';
}
