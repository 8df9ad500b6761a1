import type { Span } from './sentences';

/** White space, invisible and direction marks aside, and what typing and typesetting write differently. */
const variants: readonly (readonly [RegExp, string])[] = [
	[/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/, ''],
	[/\s/, ' '],
	[/[“”„‟«»″]/, '"'],
	[/[‘’‚‛‹›′`]/, "'"],
	[/[‐‑‒–—―−]/, '-'],
	[/…/, '...']
];

/** A text in plain typing, and for each of its characters the offset it came from. */
type Folded = { text: string; offsets: number[] };

/** Where a quote first stands in a text: word for word, typographic quotes, dashes and white space aside. */
export function findQuote(text: string, quote: string): Span | undefined {
	return findQuotes(text, quote)[0];
}

/** Everywhere a quote stands in a text, in order, without overlaps. The spans count in the text as given. */
export function findQuotes(text: string, quote: string): Span[] {
	const wanted = foldOnce(quote).text.trim();
	if (wanted === '') return [];
	const folded = foldOnce(text);
	const spans: Span[] = [];
	let found = folded.text.indexOf(wanted);
	while (found !== -1) {
		const last = found + wanted.length - 1;
		spans.push({ start: folded.offsets[found] ?? 0, end: (folded.offsets[last] ?? 0) + 1 });
		found = folded.text.indexOf(wanted, last + 1);
	}
	return spans;
}

/** Many quotes are looked for in the same few texts, one after another. */
const known = new Map<string, Folded>();

function foldOnce(text: string): Folded {
	const found = known.get(text);
	if (found) return found;
	if (known.size >= 200) known.clear();
	const folded = fold(text);
	known.set(text, folded);
	return folded;
}

function fold(text: string): Folded {
	const folded: Folded = { text: '', offsets: [] };
	for (let offset = 0; offset < text.length; offset++) {
		const plain = plainTyping(text.charAt(offset));
		if (plain === ' ' && folded.text.endsWith(' ')) continue;
		folded.text += plain;
		for (let unit = 0; unit < plain.length; unit++) folded.offsets.push(offset);
	}
	return folded;
}

function plainTyping(character: string): string {
	const variant = variants.find(([pattern]) => pattern.test(character));
	return variant ? variant[1] : character;
}
