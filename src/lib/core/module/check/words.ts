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

/** Letters that an English stem keeps when an ending is cut off. */
const shortestStem = 4;
/** A bare -e goes as well, so that "stage" meets "stages" and "propose" meets "proposed". */
const endings = ['ing', 'ed', 'es', 's', 'ly', 'e'];

/** A rough stem of an English word: "'s" goes, and one ending if four letters stay. */
export function lemma(token: string): string {
	const base = token.replace(/'s$/, '');
	const ending = endings.find(
		(end) => base.endsWith(end) && base.length - end.length >= shortestStem
	);
	return ending ? base.slice(0, -ending.length) : base;
}

/** English words that carry grammar and no content. */
const functionWords = new Set(
	(
		'a an the this that these those such same other another each every either neither both all any some ' +
		'no none few many much more most less least several own one ones ' +
		'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
		'myself ourselves yourself himself herself itself themselves who whom whose which what when where ' +
		'why how whether someone something anyone anything everyone everything nothing ' +
		'be am is are was were been being have has had having do does did doing done ' +
		'can could may might must shall should will would ought ' +
		'not never nor and or but if then than so because although though while since until unless as ' +
		'of in on at by for from to into onto with without within about against between among through ' +
		'during before after above below over under up down out off near per via upon toward towards ' +
		'there here now just only also too very even still yet again once already ' +
		"don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't"
	).split(' ')
);

/** The stems of the words that carry content, less the given names. English only. */
export function contentLemmas(text: string, names: ReadonlySet<string> = new Set()): Set<string> {
	const content = tokens(text)
		.map((token) => token.replace(/'s$/, ''))
		.filter((token) => !functionWords.has(token) && !names.has(token));
	return new Set(content.map(lemma));
}

/** The words of a text that have the given stems, one for each, so that messages show words. */
export function spelled(stems: Iterable<string>, text: string): string[] {
	const all = tokens(text);
	return [...stems].flatMap((stem) => all.find((token) => lemma(token) === stem) ?? []);
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
	run.forEach((token, start) => {
		for (const place of index.places.get(token) ?? []) {
			let length = 1;
			while (
				start + length < run.length &&
				place + length < index.tokens.length &&
				run[start + length] === index.tokens[place + length]
			)
				length++;
			if (length > longest.length) longest = run.slice(start, start + length);
		}
	});
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

/** All that a pattern finds, in lower case, each once. The pattern must be global. */
export function found(pattern: RegExp, text: string): string[] {
	return [...new Set([...text.matchAll(pattern)].map((match) => match[0].toLowerCase()))];
}

/** Quotes and joins what a message names. */
export function listed(parts: Iterable<string>): string {
	return [...parts].map((part) => `“${part}”`).join(', ');
}
