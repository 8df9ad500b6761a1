import { textLanguage } from '../languages/languages';
import { standsAlone } from '../stands-alone';
import type { Event } from './events';
import type { Context } from './form';

/** Languages in which an adjunct before the clause can go without any other change. German moves its verb. */
const free: ReadonlySet<string> = new Set(['uk', 'ru', 'pl', 'tr', 'fr', 'es', 'ar']);
/** "In", "on the" and the like: at most this stands before a date that opens a sentence. */
const longestOpening = 12;

/** Where only whole sentences are taken: those that begin with their one date, without it. */
export function frontEvents({ analysis, source }: Context): Event[] {
	const language = textLanguage(source.lang);
	if (!language || !free.has(language.tag)) return [];
	return analysis.sentences.flatMap((sentence): Event[] => {
		const [mention, second] = sentence.dates;
		if (!mention || second || mention.carried || sentence.quoted) return [];
		const opening = sentence.text.slice(0, mention.start).trim();
		if (opening.length > longestOpening || /\s\S+\s/.test(opening)) return [];
		if (!/^(?:\p{L}*)$/u.test(opening) && opening.split(/\s+/).length > 2) return [];
		const rest = sentence.text.slice(mention.end).replace(/^[\s,،]+/u, '');
		const text = rest.charAt(0).toUpperCase() + rest.slice(1);
		if (!standsAlone(text, language) || /\d{3}/.test(text)) return [];
		return [{ text: text.replace(/[.۔।]$/u, ''), mention, sentence }];
	});
}
