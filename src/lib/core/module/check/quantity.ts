import { tokens } from './words';

/** Beginnings of month names, English and Ukrainian, so that every case is known. */
const months = [
	/^(?:jan(?:uary)?|січ(?:ень|н[яію]))$/,
	/^(?:feb(?:ruary)?|лют(?:ий|ого|ому))$/,
	/^(?:mar(?:ch)?|берез(?:ень|н[яію]))$/,
	/^(?:apr(?:il)?|квіт(?:ень|н[яію]))$/,
	/^(?:may|трав(?:ень|н[яію]))$/,
	/^(?:june?|черв(?:ень|н[яію]))$/,
	/^(?:july?|лип(?:ень|н[яію]))$/,
	/^(?:aug(?:ust)?|серп(?:ень|н[яію]))$/,
	/^(?:sept?(?:ember)?|верес(?:ень|н[яію]))$/,
	/^(?:oct(?:ober)?|жовт(?:ень|н[яію]))$/,
	/^(?:nov(?:ember)?|листопад[аіу]?)$/,
	/^(?:dec(?:ember)?|груд(?:ень|н[яію]))$/
];

const numerals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

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
		if (/^\d+(?:point\d+)?$/.test(token)) numbers.push(Number(token.replace('point', '.')));
		else if (numerals.includes(token)) numbers.push(numerals.indexOf(token) + 1);
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
			// A month begins with a capital in English; "march" and "may" are words as well.
			(/^(?:may|mar|march|sep|dec|oct|jan|jun|jul)$/.test(token)
				? [all[index - 1], all[index + 1]].some((beside) => /^\d+$/.test(beside ?? ''))
				: true)
	);
}
