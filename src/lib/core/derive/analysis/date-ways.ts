import type { Grain } from './analysis';
import { dateWords, romanFigures, type DateWords } from './date-words';

/** The days that a date can mean. */
export type Interval = { grain: Grain; first: number; last: number };

/** One way to write a date; `read` gives nothing where what was found is none. */
export type Way = {
	pattern: RegExp;
	/** It can be written without a figure: "the nineteenth century", "XIX век". */
	spelled?: true;
	read: (found: Record<string, string | undefined>) => Interval | undefined;
};

/** A day as a whole number that sorts. Years before Christ are negative. */
export function dayNumber(year: number, month: number, day: number): number {
	return year * 10_000 + month * 100 + day;
}

/** From the first day of a year to the last of another. */
export function years(grain: Grain, from: number, to: number): Interval {
	return { grain, first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) };
}

const dash = '\\s?[–—-]\\s?';
/** Winter begins in one year and ends in the next, so that it says no more than its year. */
const seasons: readonly (readonly [RegExp, readonly [number, number]])[] = [
	[/^spring$/i, [3, 6]],
	[/^summer$/i, [6, 9]],
	[/^(?:autumn|fall)$/i, [9, 12]]
];
/** The longest range of years that is read as one. */
const longestRange = 400;

const known = new Map<string, Way[]>();

/** The ways of a language to write a date that needs no other, the fuller ones first. */
export function dateWays(lang: string): Way[] {
	const tag = lang.toLowerCase().split('-')[0] ?? '';
	const ways = known.get(tag) ?? build(dateWords(lang));
	known.set(tag, ways);
	return ways;
}

/** A pattern for a whole expression, not a part of a longer word or number. */
export function whole(source: string): RegExp {
	return new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}$€£#/.,-])(?:${source})(?![\\p{L}\\p{M}\\p{N}]|[.,]\\d)`,
		'giu'
	);
}

function build(words: DateWords): Way[] {
	const { joint, dayTail, yearTail, to, bc, ad } = words;
	const month = `(?<month>${words.months.join('|')})(?![\\p{L}\\p{M}])`;
	const part = `(?:(?:(?<early>${words.early})|(?<middle>${words.middle})|(?<late>${words.late}))[\\s-](?:the\\s)?)?`;
	const about = `(?:(?<about>${words.about})\\s?)?`;
	const [decadeBefore, decadeAfter] = words.decade;
	const [centuryBefore, centuryAfter] = words.century;
	const [namedBefore, namedAfter] = words.named;
	const ofMonth = (found: Record<string, string | undefined>) => {
		const name = found.month ?? '';
		if (words.capital && !/^\p{Lu}/u.test(name)) return 0;
		return words.months.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(name)) + 1;
	};
	const day = (found: Record<string, string | undefined>) =>
		dayOf(Number(found.year), ofMonth(found), Number(found.day));
	return [
		{
			pattern: whole('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'),
			read: (found) => dayOf(Number(found.year), Number(found.month), Number(found.day))
		},
		{
			pattern: whole(
				`(?<day>\\d{1,2})${dayTail}(?:${dash}\\d{1,2}${dayTail})?${joint}${month}${joint}(?<year>\\d{3,4})${yearTail}`
			),
			read: day
		},
		{
			pattern: whole(
				`${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:${dash}\\d{1,2})?,?\\s(?<year>\\d{4})${yearTail}`
			),
			read: day
		},
		{
			pattern: whole(`${part}${month}${joint}(?<year>\\d{4})${yearTail}`),
			read: (found) => monthOf(Number(found.year), ofMonth(found))
		},
		{
			pattern: whole(`${part}${decadeBefore}(?<decade>\\d{3}0)(?:${decadeAfter})`),
			read: (found) => partOf('decade', Number(found.decade), Number(found.decade) + 9, found)
		},
		{
			pattern: whole(
				`${part}${centuryBefore}(?<number>\\d{1,2}|${romanFigures})${centuryAfter}(?:\\s(?<bc>${bc}))?`
			),
			spelled: true,
			read: (found) => centuryOf(figure(found.number ?? ''), found)
		},
		{
			pattern: whole(
				`${part}${namedBefore}(?<number>${[...words.ordinals].reverse().join('|') || '(?!)'})${namedAfter}(?:\\s(?<bc>${bc}))?`
			),
			spelled: true,
			read: (found) => centuryOf(ordinalOf(words, found.number ?? ''), found)
		},
		{
			pattern: whole(
				`${about}(?:(?<from>\\d{1,4})${dash})?(?<year>\\d{1,4})\\s?(?:${yearTail}\\s?)?(?:(?<bc>${bc})|(?:${ad}))`
			),
			read: (found) => reckoned(found)
		},
		{
			pattern: whole(
				`${about}(?:(?<bc>${bc})|(?:${ad}))\\s(?:(?<from>\\d{1,4})${dash})?(?<year>\\d{1,4})${yearTail}`
			),
			read: (found) => reckoned(found)
		},
		{
			pattern: whole(
				`(?<from>\\d{4})(?:${dash}(?<short>\\d{4}|\\d{2})|${yearTail}\\s(?:${to})\\s(?<year>\\d{4}))${yearTail}`
			),
			read: rangeOf
		},
		{
			pattern: whole(
				`${about}${part}(?:(?<=(?<season>${words.season})\\s(?:of\\s)?)|)(?<year>\\d{4})${yearTail}`
			),
			read: (found) => {
				const year = Number(found.year);
				if (year < 1000 || year > 2100) return undefined;
				if (found.about) return years('year', year - spread(year), year + spread(year));
				return partOfYear(year, found);
			}
		}
	];
}

function dayOf(year: number, month: number, day: number): Interval | undefined {
	if (month < 1 || month > 12 || day < 1 || day > 31 || year < 100) return undefined;
	const at = dayNumber(year, month, day);
	return { grain: 'day', first: at, last: at };
}

function monthOf(year: number, month: number): Interval | undefined {
	if (month < 1) return undefined;
	return { grain: 'month', first: dayNumber(year, month, 1), last: dayNumber(year, month, 31) };
}

/** "Early", "mid" and "late" of a stretch of years: thirds, each a little wide. */
function partOf(
	grain: Grain,
	from: number,
	to: number,
	{ early, middle, late }: Record<string, string | undefined>
): Interval {
	const length = to - from + 1;
	const at = (share: number) => from + Math.floor(share * length);
	if (early) return years(grain, from, at(0.5) - 1);
	if (middle) return years(grain, at(0.3), at(0.7));
	if (late) return years(grain, at(0.5), to);
	return years(grain, from, to);
}

function partOfYear(
	year: number,
	{ early, middle, late, season }: Record<string, string | undefined>
): Interval {
	const months = seasons.find(([name]) => name.test(season ?? ''))?.[1];
	const [from, to] = months ?? (early ? [1, 6] : middle ? [4, 9] : late ? [7, 12] : [1, 12]);
	return { grain: 'year', first: dayNumber(year, from, 1), last: dayNumber(year, to, 31) };
}

function centuryOf(
	number: number,
	found: Record<string, string | undefined>
): Interval | undefined {
	if (number < 1 || number > 21) return undefined;
	if (found.bc) return years('century', -number * 100, -(number - 1) * 100 - 1);
	return partOf('century', (number - 1) * 100 + 1, number * 100, found);
}

function reckoned({ year, from, bc, about }: Record<string, string | undefined>): Interval {
	const sign = bc ? -1 : 1;
	const wide = about ? spread(Number(year) * sign) : 0;
	const one = Number(from ?? year) * sign;
	const other = Number(year) * sign;
	return years('year', Math.min(one, other) - wide, Math.max(one, other) + wide);
}

function rangeOf({ from, short, year }: Record<string, string | undefined>): Interval | undefined {
	const begin = Number(from);
	const end = Number(year ?? (short?.length === 2 ? (from ?? '').slice(0, 2) + short : short));
	const sound = begin >= 1000 && end <= 2100 && begin < end && end - begin < longestRange;
	return sound ? years('year', begin, end) : undefined;
}

/** How far "about" may reach: the older, the further. */
function spread(year: number): number {
	return year > 1500 ? 5 : year > 0 ? 25 : 50;
}

function ordinalOf({ ordinals }: DateWords, word: string): number {
	return ordinals.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(word)) + 1;
}

/** A number in Arabic or Roman figures, the latter typed with Latin or Cyrillic letters. */
function figure(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	const values: Record<string, number> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };
	const figures = Array.from(text.toUpperCase(), (letter) => values[letter] ?? 0);
	return figures.reduce(
		(sum, value, index) => sum + ((figures[index + 1] ?? 0) > value ? -value : value),
		0
	);
}
