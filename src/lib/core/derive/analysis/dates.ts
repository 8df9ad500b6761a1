import type { DateMention } from './analysis';
import { carriedWays } from './date-carried';
import { dateWays, type Way } from './date-ways';
import { dateWords } from './date-words';

/** What a date without a year goes by: the date before it in the text. */
export type Anchor = Pick<DateMention, 'first' | 'last' | 'grain'>;

const arabicFigures = /[٠-٩۰-۹]/g;

/**
 * The dates in a text, in order and disjoint. A date that hangs on another ("in May", "that year", "two
 * years later") is read by the one before it: in the text, else `before`, the last of the text so far.
 */
export function dateMentions(text: string, lang: string, before?: Anchor): DateMention[] {
	// Every figure is one unit long, so that offsets stay.
	const plain = text.replace(arabicFigures, (figure) => String(figure.charCodeAt(0) & 15));
	const found = absolute(plain, lang);
	const all = carried(plain, lang, found, before);
	return all.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
}

function absolute(text: string, lang: string): DateMention[] {
	const { amount, introduced } = surroundings(lang);
	const figures = /\d/.test(text);
	const taken = new Uint8Array(text.length);
	const mentions: DateMention[] = [];
	for (const way of dateWays(lang)) {
		// Most sentences have no figure, and most ways need one.
		if (!figures && !way.spelled) continue;
		for (const mention of matches(text, way)) {
			if (taken[mention.start] || taken[mention.end - 1]) continue;
			if (amount.test(text.slice(mention.end, mention.end + 20))) continue;
			if (isBare(mention.text) && !isYear(text, mention, introduced)) continue;
			taken.fill(1, mention.start, mention.end);
			mentions.push(mention);
		}
	}
	return mentions.sort((a, b) => a.start - b.start);
}

type Surroundings = { amount: RegExp; introduced: RegExp };

const known = new Map<string, Surroundings>();

/** What tells a year from an amount: words that are counted after it, words that years follow before it. */
function surroundings(lang: string): Surroundings {
	const found = known.get(lang);
	if (found) return found;
	const { counted, before } = dateWords(lang);
	const made = {
		amount: new RegExp(`^\\s(?:${counted})(?![\\p{L}\\p{M}])|^\\s?[%°]`, 'iu'),
		introduced: new RegExp(`(?:^|[^\\p{L}])(?:${before})\\s$`, 'iu')
	};
	known.set(lang, made);
	return made;
}

/** Four figures and nothing else. */
function isBare(text: string): boolean {
	return /^\d{4}$/.test(text);
}

/** Whether four figures are a year: after a word that years follow, or set off by a mark. */
function isYear(text: string, { start, end }: DateMention, introduced: RegExp): boolean {
	if (introduced.test(text.slice(Math.max(0, start - 30), start))) return true;
	const opens = /(?:^|[(,;:–—]\s?|\p{L}\s)$/u.test(text.slice(Math.max(0, start - 2), start));
	// "the 1936 Olympics", "1066, a year …", "(1936)": but not "1500 ships".
	return opens && !/^\s\p{Ll}/u.test(text.slice(end, end + 2));
}

/** The dates found, with those that hang on one of them, or on what came before the text. */
function carried(
	text: string,
	lang: string,
	found: readonly DateMention[],
	before: Anchor | undefined
): DateMention[] {
	const hanging = carriedWays(lang)
		.flatMap((way) => [...text.matchAll(way.pattern)].map((match) => ({ way, match })))
		.sort((a, b) => a.match.index - b.match.index);
	const all: DateMention[] = [];
	let next = 0;
	for (const { way, match } of hanging) {
		const start = match.index;
		const end = start + match[0].length;
		for (let own = found[next]; own && own.start < end; own = found[++next]) all.push(own);
		const last = all.at(-1);
		if (last && last.end > start) continue;
		const anchor = last ?? before;
		const interval = anchor && way.read(match.groups ?? {}, anchor);
		if (interval) all.push({ text: match[0], start, end, ...interval, carried: true });
	}
	return [...all, ...found.slice(next)];
}

function matches(text: string, { pattern, read }: Way): DateMention[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const interval = read(match.groups ?? {});
		if (!interval) return [];
		const start = match.index;
		return [{ text: match[0], start, end: start + match[0].length, ...interval }];
	});
}
