import type { DateMention } from './analysis';
import { dayNumber, whole, years, type Interval } from './date-ways';
import { dateWords, type DateWords } from './date-words';

type Anchor = Pick<DateMention, 'first' | 'last' | 'grain'>;

/** A way to write a date that hangs on another. */
export type CarriedWay = {
	pattern: RegExp;
	read: (found: Record<string, string | undefined>, anchor: Anchor) => Interval | undefined;
};

const known = new Map<string, CarriedWay[]>();

/** The ways of a language to write a date by the one before it. */
export function carriedWays(lang: string): CarriedWay[] {
	const tag = lang.toLowerCase().split('-')[0] ?? '';
	const ways = known.get(tag) ?? build(dateWords(lang));
	known.set(tag, ways);
	return ways;
}

function build(words: DateWords): CarriedWay[] {
	const { before, joint, dayTail, early, middle, late } = words;
	const month = `(?<month>${words.months.join('|')})(?![\\p{L}\\p{M}])`;
	const monthOf = (name = '') =>
		words.capital && !/^\p{Lu}/u.test(name)
			? 0
			: words.months.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(name)) + 1;
	const [laterBefore, laterAfter] = words.later;
	return [
		{
			pattern: whole(`(?<day>\\d{1,2})${dayTail}${joint}${month}`),
			read: ({ day, month: name }, anchor) => inYear(anchor, monthOf(name), Number(day))
		},
		{
			pattern: whole(`${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?`),
			read: ({ day, month: name }, anchor) => inYear(anchor, monthOf(name), Number(day))
		},
		{
			// A month alone is a date only after a word such as "in": "May" and "March" are words as well.
			pattern: new RegExp(
				`(?<=(?<![\\p{L}\\p{M}])(?:${before}|${early}|${middle}|${late})[\\s-])${month}(?!\\s\\d)`,
				'giu'
			),
			read: ({ month: name }, anchor) => inYear(anchor, monthOf(name))
		},
		{ pattern: whole(words.thatYear), read: (_, anchor) => shifted(anchor, 0) },
		{ pattern: whole(words.nextYear), read: (_, anchor) => shifted(anchor, 1) },
		{
			pattern: whole(`${laterBefore}(?<count>\\d{1,3}|${words.numbers.join('|')})${laterAfter}`),
			read: ({ count }, anchor) => shifted(anchor, numberOf(words, count ?? ''))
		}
	];
}

/** A month or a day in the anchor's year, unless it would come before the anchor. */
function inYear(anchor: Anchor, month: number, day?: number): Interval | undefined {
	const year = yearOf(anchor);
	if (year === undefined || month < 1 || (day !== undefined && (day < 1 || day > 31)))
		return undefined;
	const first = dayNumber(year, month, day ?? 1);
	const last = dayNumber(year, month, day ?? 31);
	if (last < anchor.first) return undefined;
	return { grain: day === undefined ? 'month' : 'day', first, last };
}

function shifted(anchor: Anchor, by: number): Interval | undefined {
	const year = yearOf(anchor);
	if (year === undefined || Number.isNaN(by)) return undefined;
	return years('year', year + by, year + by);
}

/** The one year that a date lies in. */
function yearOf({ first, last }: Anchor): number | undefined {
	const year = Math.floor(first / 10_000);
	return year === Math.floor(last / 10_000) ? year : undefined;
}

function numberOf({ numbers }: DateWords, text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	const place = numbers.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(text));
	return place < 0 ? NaN : place + 1;
}
