import type { Language } from './languages/language';
import { languages } from './languages/languages';
import { tokens } from './words';

/** Numbers and months in the words of every language: none is another's word for something else. */
const numerals = together(({ numerals }) => numerals);
const months = together(({ months }) => months);

/** The earliest number that is read as a year where a month stands beside it. */
const firstYear = 1000;

/**
 * Whether texts differ in their numbers or dates alone, and if so whether these ascend:
 * `none` (other words differ), `ascending` or `mixed`.
 */
export function inOrder(texts: readonly string[]): 'none' | 'ascending' | 'mixed' {
	const read = texts.map(quantity);
	const frames = new Set(read.map(({ frame }) => frame));
	const values = read.map(({ value }) => value);
	if (texts.length === 0 || frames.size > 1 || values.includes(null)) return 'none';
	return values.every((value, index) => index === 0 || (value ?? 0) > (values[index - 1] ?? 0))
		? 'ascending'
		: 'mixed';
}

/** A text's number, or its date as a number that grows with time; and the other words. */
function quantity(text: string): { value: number | null; frame: string } {
	const frame: string[] = [];
	const numbers: number[] = [];
	let month: number | null = null;
	// "1,300" and "2.5" are one number each.
	const whole = text.replace(/(?<=\d),(?=\d{3}\b)/g, '').replace(/(?<=\d)[.,](?=\d)/g, 'point');
	for (const token of tokens(whole)) {
		const named = months.findIndex((pattern) => pattern.test(token));
		const counted = numerals.findIndex((pattern) => pattern.test(token));
		if (/^\d+(?:point\d+)?$/.test(token)) numbers.push(Number(token.replace('point', '.')));
		else if (counted >= 0) numbers.push(counted + 1);
		else if (named >= 0 && month === null) month = named;
		else frame.push(token);
	}
	if (month === null) return { value: numbers[0] ?? null, frame: frame.join(' ') };
	const year = numbers.find((number) => number >= firstYear) ?? 0;
	const day = numbers.find((number) => number < firstYear) ?? 0;
	return { value: year * 372 + month * 31 + day, frame: frame.join(' ') };
}

/** Whether a text holds a year or the name of a month. "May" counts where a number stands beside it. */
export function isDated(text: string): boolean {
	if (/(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/.test(text)) return true;
	return tokens(text).some(
		(token, index, all) =>
			months.some((pattern) => pattern.test(token)) &&
			(languages.some(({ monthLike }) => monthLike?.test(token))
				? [all[index - 1], all[index + 1]].some((beside) => /^\d+$/.test(beside ?? ''))
				: true)
	);
}

/** The patterns of every language by their places: the third month of each is the third of all. */
function together(listed: (language: Language) => readonly string[]): RegExp[] {
	const longest = Math.max(...languages.map((language) => listed(language).length));
	return Array.from({ length: longest }, (_, index) => {
		const words = languages.flatMap((language) => listed(language)[index] ?? []);
		return new RegExp(`^(?:${words.join('|')})$`, 'u');
	});
}
