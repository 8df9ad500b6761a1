import type { DateMention } from './analysis';

const year = /\b(1\d{3}|20\d{2})\b/g;

/** The dates that a text names, in order. Only years so far. */
export function dateMentions(text: string, _lang: string): DateMention[] {
	return [...text.matchAll(year)].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
		grain: 'year',
		first: Number(match[0]) * 10000 + 101,
		last: Number(match[0]) * 10000 + 1231
	}));
}
