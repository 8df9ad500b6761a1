/** A word as it stands in a text: letters and digits, with an apostrophe inside ("п'ять", "don't"). */
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text as written, with the place of each. */
export function words(text: string): { text: string; start: number }[] {
	return [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index }));
}

/** The words in lower case, compatibility forms and apostrophes made one (NFKC). */
export function tokens(text: string): string[] {
	return fold(text).match(word) ?? [];
}

/** A text with its words as `tokens` gives them. */
export function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
}

/** Shared members by all members (Jaccard), 0 to 1; two empty sets have nothing in common. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
	const shared = [...a].filter((one) => b.has(one)).length;
	return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Where each word of a text stands: makes the search for shared runs quick. */
export type RunIndex = { tokens: string[]; places: Map<string, number[]> };

export function runIndex(text: readonly string[]): RunIndex {
	const places = new Map<string, number[]>();
	text.forEach((token, place) => {
		const known = places.get(token);
		if (known) known.push(place);
		else places.set(token, [place]);
	});
	return { tokens: [...text], places };
}

/** The longest run of words that stands in the indexed text as well. */
export function longestRun(run: readonly string[], index: RunIndex): string[] {
	let longest: string[] = [];
	run.forEach((_, start) => {
		const length = runFrom(run, start, index);
		if (length > longest.length) longest = run.slice(start, start + length);
	});
	return longest;
}

/** How many words from one on stand in the indexed text in the same order. */
export function runFrom(run: readonly string[], start: number, index: RunIndex): number {
	let longest = 0;
	for (const place of index.places.get(run[start] ?? '') ?? []) {
		let length = 1;
		while (
			start + length < run.length &&
			place + length < index.tokens.length &&
			run[start + length] === index.tokens[place + length]
		)
			length++;
		longest = Math.max(longest, length);
	}
	return longest;
}

const quotation = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"|(?<![\p{L}\p{N}])[‘'][^‘’']*[’'](?!\p{L})/gu;

/** The text less what stands in quotation marks. */
export function unquoted(text: string): string {
	return text.replace(quotation, ' ');
}

/** Whether the whole text stands in quotation marks. */
export function isQuotation(text: string): boolean {
	const rest = unquoted(text);
	return rest !== text && tokens(rest).length === 0;
}

/** A word list as a pattern that finds whole words, whatever their case. */
export function anyOf(list: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.split(' ').join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** All that a pattern finds, in lower case, each once. The pattern must be global; no pattern finds nothing. */
export function found(pattern: RegExp | null, text: string): string[] {
	if (!pattern) return [];
	return [...new Set([...text.matchAll(pattern)].map((match) => match[0].toLowerCase()))];
}

/** Quotes and joins what a message names. */
export function listed(parts: Iterable<string>): string {
	return [...parts].map((part) => `“${part}”`).join(', ');
}
