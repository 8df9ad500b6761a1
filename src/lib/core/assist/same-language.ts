import type { Survey } from '../module/check/survey';
import { tokens } from '../module/check/words';

const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Han', 'Devanagari'].map(
	(script) => new RegExp(`\\p{Script=${script}}`, 'gu')
);

/** Of fewer words nothing can be said. */
const fewestWords = 8;

/** Whether words are in the language of the text, as far as scripts and its own small words tell. */
export function isSameLanguage(words: string, survey: Survey): boolean {
	const texts = [...survey.blocks.values()].flat().join(' ').slice(0, 5000);
	if (scriptOf(texts) !== scriptOf(words)) return false;
	const { isFunctionWord } = survey.language;
	const all = tokens(words);
	if (!isFunctionWord || all.length < fewestWords) return true;
	const known = all.filter((token) => isFunctionWord(token) || survey.tokens.has(token));
	// Every other word of a question is of the text, or one of those that sentences are made of.
	return known.length / all.length >= 0.35;
}

/** The script that most letters are of. */
function scriptOf(text: string): number {
	const counts = scripts.map((script) => (text.match(script) ?? []).length);
	return counts.indexOf(Math.max(...counts));
}
