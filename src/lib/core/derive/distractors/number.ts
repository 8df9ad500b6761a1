import type { Claim, Range, Token } from '../analysis/analysis';
import { inClaim } from '../english/parts';
import { word } from '../english/realise';
import type { Bank } from './bank';
import type { Edit } from './edit';

const words =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const tens = new Map([
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['sixty', 60],
	['seventy', 70],
	['eighty', 80],
	['ninety', 90]
]);

/** Another number in a claim: of the same unit in the text first, else by arithmetic. */
export function* editNumbers(claim: Claim, bank: Bank): Iterable<Edit> {
	// Shares of one whole: none can be changed alone.
	const shares = claim.sentence.amounts.filter(({ unit }) => /^(?:%|per ?cent)/.test(unit));
	for (const amount of claim.sentence.amounts) {
		if (shares.length > 1 && shares.includes(amount)) continue;
		const range = inClaim(claim, amount);
		if (!range || isEnd(claim.sentence.tokens, amount)) continue;
		const numerals = claim.tokens.slice(range.from, range.to);
		const at = numerals.findIndex(isNumeral);
		const numeral = numerals[at];
		if (!numeral || numerals.filter(isNumeral).length !== 1) continue;
		for (const given of numbersFor(claim, numeral, amount.unit, bank)) {
			yield {
				from: range.from + at,
				to: range.from + at + 1,
				words: [word(given.text, 'NUM')],
				kind: 'number',
				said: numeral.text,
				given: given.text,
				lures: given.fromText ? ['misread', 'elsewhere'] : ['misread'],
				fit: given.fromText ? 1 : 0.96
			};
		}
	}
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** "the second mayor" for "the first mayor". */
export function* editOrdinals({ tokens }: Claim): Iterable<Edit> {
	for (const [place, token] of tokens.entries()) {
		const order = ordinals.indexOf(token.lower);
		const noun = tokens[place + 1];
		if (order < 0 || tokens[place - 1]?.lower !== 'the' || noun?.pos !== 'NOUN') continue;
		if (
			/^(?:time|half|place|step|few|years?|days?|months?|decades?|century|amendment|world|person)$/.test(
				noun.lower
			)
		)
			continue;
		for (const step of [1, 2, -1]) {
			const given = ordinals[order + step];
			if (given === undefined) continue;
			yield {
				from: place,
				to: place + 1,
				words: [word(given, token.pos)],
				kind: 'number',
				said: `the ${token.lower} ${noun.text}`,
				given: `the ${given} ${noun.text}`,
				lures: ['misread'],
				fit: 0.93
			};
		}
	}
}

/** "from 5 to 10", "5 or 6": one end can't be moved alone. */
export function isEnd(tokens: readonly Token[], { from, to }: Range): boolean {
	const isNumber = (at: number) => tokens[at]?.pos === 'NUM';
	const joins = (at: number) => /^(?:to|and|or|–|-|by|x)$/.test(tokens[at]?.lower ?? '');
	return (
		(joins(to) && isNumber(to + 1)) ||
		(joins(from - 1) && isNumber(from - 2)) ||
		tokens[from - 1]?.lower === 'between'
	);
}

/** A numeral that can be another: not "one", and no word for a power of ten. */
export function isNumeral({ pos, lower }: Token): boolean {
	if (pos !== 'NUM' || /^(?:one|1|hundred|thousand|million|billion|trillion|dozen)$/.test(lower))
		return false;
	return valueOf(lower) !== undefined;
}

/** What a numeral could be instead, in its own style: from the text, then near it. */
export function numbersFor(
	{ sentence, text }: Pick<Claim, 'sentence' | 'text'>,
	numeral: Token,
	unit: string,
	{ amountsOf }: Bank
): { text: string; fromText: boolean }[] {
	const value = valueOf(numeral.lower) ?? 0;
	const shape = shapeOf(numeral.lower);
	const others = (unit === '' ? [] : (amountsOf.get(unit) ?? []))
		.filter((known) => known.sentence !== sentence)
		.flatMap((known) => {
			const tokens = known.sentence.tokens.slice(known.amount.from, known.amount.to);
			return tokens.filter(isNumeral).slice(0, 1);
		})
		.filter((token) => shapeOf(token.lower) === shape && isNear(valueOf(token.lower) ?? 0, value))
		.map((token) => token.text.toLowerCase());
	const near = nearby(numeral.text);
	const seen = new Set([numeral.text.toLowerCase()]);
	return [
		...others.slice(0, 2).map((one) => ({ text: one, fromText: true })),
		...near.map((one) => ({ text: one, fromText: false }))
	]
		.filter((one) => !seen.has(one.text.toLowerCase()) && seen.add(one.text.toLowerCase()))
		.filter(
			(one) => !new RegExp(`(?<![\\w.,])${escaped(one.text)}(?![\\w]|[.,]\\d)`, 'i').test(text)
		)
		.map((one) => (/^[A-Z]/.test(numeral.text) ? { ...one, text: upper(one.text) } : one));
}

function isNear(value: number, other: number): boolean {
	return value !== other && value > other / 8 && value < other * 8;
}

/** Words, digits, money and shares are not mixed. */
function shapeOf(lower: string): string {
	return /^[a-z-]+$/.test(lower) ? 'word' : lower.replace(/[\d.,]+/, '#');
}

/** What a numeral means. */
export function valueOf(lower: string): number | undefined {
	const word = words.indexOf(lower);
	if (word >= 0) return word;
	const [ten = '', unit] = lower.split('-');
	const many = tens.get(ten);
	if (many !== undefined) return many + (unit ? Math.max(0, words.indexOf(unit)) : 0);
	const digits = /^[^\d]{0,2}(\d[\d,]*(?:\.\d+)?)\D{0,2}$/.exec(lower)?.[1];
	return digits === undefined ? undefined : Number(digits.replace(/,/g, ''));
}

/** Numbers near one, written as it is. */
function nearby(text: string): string[] {
	const value = valueOf(text.toLowerCase());
	if (value === undefined) return [];
	if (/^[a-z-]+$/i.test(text)) {
		const isRound = value >= 20 && value % 10 === 0;
		const steps = isRound ? [10, -10, 20, -20] : value <= 6 ? [1, 2, -1, 3] : [2, -2, 3, -3];
		return steps.flatMap((step) => wordFor(value + step) ?? []);
	}
	const [, before = '', digits = '', after = ''] = /^(\D*)([\d.,]*\d)(.*)$/.exec(text) ?? [];
	const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
	const round = roundness(value, decimals);
	const isShare = after.startsWith('%');
	const wanted =
		value < 8 && decimals === 0
			? [value + 1, value + 2, value - 1, value + 3]
			: [value * 1.5, value * 0.5, value * 2, value * 0.75, value + round, value - round];
	return wanted
		.map((one) => (decimals > 0 ? one : Math.round(one / round) * round))
		.filter((one) => one > (value < 8 ? 1 : 0) && one !== value && !(isShare && one >= 100))
		.map((one) => before + written(one, decimals, digits.includes(',')) + after);
}

/** How coarsely a number is given: 500 in hundreds, 45 in fives, 43 in ones. */
function roundness(value: number, decimals: number): number {
	if (decimals > 0) return 10 ** -decimals;
	for (const step of [1_000_000, 100_000, 10_000, 1000, 100, 10, 5])
		if (value % step === 0 && value >= 2 * step) return step;
	return 1;
}

function written(value: number, decimals: number, parted: boolean): string {
	const text = value.toFixed(decimals);
	return parted ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
}

function wordFor(value: number): string | undefined {
	if (value < 2) return undefined;
	if (words[value] !== undefined) return words[value];
	return [...tens].find(([, many]) => many === value)?.[0];
}

function upper(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
