import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentences } from '../../text/sentences';
import { tokens } from './words';

/** The US school grade at which English texts read (Kincaid et al. 1975); each text is one sentence at least. */
export function gradeOf(texts: readonly string[]): number {
	const counted = texts.flatMap(tokens);
	return fleschKincaid({
		sentence: texts.reduce((sum, text) => sum + Math.max(1, sentences(text).length), 0),
		word: counted.length,
		syllable: counted.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
	});
}
