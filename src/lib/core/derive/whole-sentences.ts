import { sentences, type Span } from '../text/sentences';
import type { TextLanguage } from './languages/language';

/**
 * The sentences of a text as every reading page counts them, but for those that a language's own
 * abbreviations cut in two: these are made whole again.
 */
export function wholeSentences(text: string, language: TextLanguage | undefined): Span[] {
	const whole: Span[] = [];
	for (const span of sentences(text)) {
		const last = whole.at(-1);
		const continued = last && isCut(text.slice(last.start, last.end), language);
		if (continued && !text.slice(last.end, span.start).includes('\n')) last.end = span.end;
		else whole.push({ ...span });
	}
	return whole;
}

/** Whether a sentence ends in an abbreviation. */
function isCut(sentence: string, language: TextLanguage | undefined): boolean {
	const word = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]{1,8})\.$/u.exec(sentence.slice(-12))?.[1];
	return word !== undefined && (language?.abbreviations.has(word.toLowerCase()) ?? false);
}
