import type { Claim, DateMention, Grain } from '../analysis/analysis';
import { inClaim, tokensIn } from '../english/parts';
import { wordsOf } from '../english/realise';
import type { Bank } from './bank';
import type { Edit } from './edit';

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Years, months or days to go from a date, in order of how well they serve. */
const steps: Record<Grain, readonly number[]> = {
	year: [-3, 4, -8, 7, -12],
	decade: [-20, 20, -10, 30],
	century: [-1, 1, 2],
	month: [2, -3, 5, -4],
	day: [1, -2, 3, -4]
};

/** Another date in a claim. */
export function* editDates(claim: Claim, bank: Bank): Iterable<Edit> {
	for (const mention of claim.sentence.dates) {
		if (isRange(claim.sentence.text, mention)) continue;
		const stretch = tokensIn(claim.sentence, mention);
		const range = stretch && inClaim(claim, stretch);
		if (!range) continue;
		for (const given of datesFor(claim, mention, bank)) {
			yield {
				...range,
				words: wordsOf(given.text, 'NUM'),
				kind: 'date',
				said: mention.text,
				given: given.text,
				lures: given.fromText ? ['misread', 'elsewhere'] : ['misread'],
				fit: given.fromText ? 1 : 0.97
			};
		}
	}
}

/** "from 1914 to 1918", "between 1914 and 1918": what begins or ends in it can't be moved alone. */
export function isRange(text: string, { start, end }: Pick<DateMention, 'start' | 'end'>): boolean {
	return (
		/\b(?:between|from) [^,]{0,14}$/i.test(text.slice(0, start)) ||
		/(?:\b(?:and|to|or|through)|–|-) *$/.test(text.slice(0, start)) ||
		/^ ?(?:and|to|or|until|through|–|-) ?(?:\d|the )/.test(text.slice(end))
	);
}

/** Dates of the same grain that do not overlap with it or with one another: the text's, then near ones. */
export function datesFor(
	{ sentence }: Pick<Claim, 'sentence'>,
	mention: DateMention,
	{ datesOf }: Bank
): { text: string; fromText: boolean }[] {
	const chosen: { text: string; first: number; last: number; fromText: boolean }[] = [];
	const isFree = (first: number, last: number) =>
		[mention, ...sentence.dates, ...chosen].every((one) => last < one.first || first > one.last);
	const nearest = [...(datesOf.get(mention.grain) ?? [])]
		.filter(
			(known) => known.sentence !== sentence && formOf(known.mention.text) === formOf(mention.text)
		)
		.sort(
			(one, other) =>
				Math.abs(one.mention.first - mention.first) -
					Math.abs(other.mention.first - mention.first) || one.sentence.index - other.sentence.index
		);
	for (const { mention: other } of nearest) {
		if (chosen.length >= 3 || Math.abs(other.first - mention.first) > farthest) break;
		if (isFree(other.first, other.last)) chosen.push({ ...other, fromText: true });
	}
	for (const step of steps[mention.grain]) {
		const moved = stepped(mention, step);
		if (moved && isFree(moved.first, moved.last)) chosen.push({ ...moved, fromText: false });
	}
	return chosen.map(({ text, fromText }) => ({ text, fromText }));
}

/** Of dates of one text: sixty years, as `DateMention` counts. */
const farthest = 60 * 10_000;

/** "early 1940s" and "1940s", "March 3, 1918" and "3 March 1918" are not mixed. */
function formOf(text: string): string {
	return text.replace(/\d+(?:st|nd|rd|th)?/g, '#').replace(new RegExp(months.join('|'), 'i'), 'M');
}

function stepped(
	{ text, grain, first, last }: DateMention,
	step: number
): { text: string; first: number; last: number } | undefined {
	if (grain === 'year' || grain === 'decade') {
		const year = /\d{3,4}/.exec(text)?.[0];
		if (year === undefined) return undefined;
		const moved = text.replace(year, String(Number(year) + step));
		return { text: moved, first: first + step * 10_000, last: last + step * 10_000 };
	}
	if (grain === 'century') {
		const [whole, number] = /(\d{1,2})(?:st|nd|rd|th)/.exec(text) ?? [];
		if (whole === undefined || Number(number) + step < 1) return undefined;
		const moved = text.replace(whole, ordinal(Number(number) + step));
		return { text: moved, first: first + step * 1_000_000, last: last + step * 1_000_000 };
	}
	const month = months.findIndex((name) => text.includes(name));
	// A month that is not written out, or one of another year, is not moved.
	if (month < 0 || month + step < 0 || month + step > 11) return undefined;
	const moved = text.replace(months[month] ?? '', months[month + step] ?? '');
	const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1] ?? 0);
	if (day > 28) return undefined;
	return { text: moved, first: first + step * 100, last: last + step * 100 };
}

function ordinal(number: number): string {
	const ending =
		number % 100 >= 11 && number % 100 <= 13
			? 'th'
			: (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
	return `${number}${ending}`;
}
