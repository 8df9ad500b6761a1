/** A stretch of a text, end exclusive, in UTF-16 units. */
export type Span = { start: number; end: number };

/** A stretch of one block of a section's passage; it counts in the block's `blockText`, blocks from 0. */
export type Place = Span & { section: string; block: number };

/** End marks, the quotes and brackets that close with them, then white space. */
const possibleEnd = /[.!?…؟۔]+["'”’“»›)\]]*\s+/gu;

/** So many characters on either side say whether a mark ends a sentence. */
const nearby = 80;

/** What may stand before the first word of a sentence. */
const opening = /^["'“‘„‚«‹([{¿¡–—-]*\s*/u;

/** Abbreviations that a name or a noun follows, so that a capital after them says nothing. */
const neverLast = new Set(
	(
		'mr mrs ms mx dr prof st ste gen col maj lt sgt capt cmdr adm rev hon gov sen rep pres messrs ' +
		'mt ft vs cf e.g i.e viz approx ca esp ' +
		'г м р с т ст ул вул им ім проф акад св див напр обл просп пл гр зв доц кн бул пров смт'
	).split(' ')
);

/** Abbreviations that a number follows. */
const beforeNumber = new Set(
	(
		'no nos nr fig figs p pp vol ch sec art eq ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec рис табл стор гл розд буд кв корп'
	).split(' ')
);

/** What an ordinal number comes before: "17. Februar", "17. April", "19. Jahrhundert". */
const dated =
	/^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrh|Şub|Mart|Nis|May|Haz|Tem|Ağu|Eyl|Ek|Kas|Ara)/;

/** Words that seldom stand inside a name: after "U.S." or an initial they begin a sentence. */
const starters = new Set(
	(
		'the a an this that these those it its he she they we his her their our there here in on at ' +
		'as but and so if when while after before since although however by for from with what who ' +
		'це ця цей він вона вони воно але та у в на після коли тут там это он она они но и после'
	).split(' ')
);

/**
 * The sentences of a text, in order, without the white space around them. A line feed always ends
 * one, since it keeps the parts of a block apart. By rule and without the platform's segmenter, so
 * that every browser counts the same sentences; meant for Latin and Cyrillic scripts.
 */
export function sentences(text: string): Span[] {
	const spans: Span[] = [];
	let lineStart = 0;
	for (const line of text.split('\n')) {
		for (const { start, end } of sentencesOfLine(line)) {
			spans.push({ start: lineStart + start, end: lineStart + end });
		}
		lineStart += line.length + 1;
	}
	return spans;
}

function sentencesOfLine(line: string): Span[] {
	const spans: Span[] = [];
	let start = line.length - line.trimStart().length;
	for (const match of line.matchAll(possibleEnd)) {
		const next = match.index + match[0].length;
		const end = match.index + match[0].trimEnd().length;
		const before = line.slice(Math.max(start, match.index - nearby), match.index);
		if (next === line.length || !ends(before, match[0], line.slice(next, next + nearby))) continue;
		spans.push({ start, end });
		start = next;
	}
	const end = line.trimEnd().length;
	return start < end ? [...spans, { start, end }] : spans;
}

function ends(before: string, mark: string, after: string): boolean {
	const rest = after.replace(opening, '');
	if (/^\p{Ll}/u.test(rest)) return false;
	if (mark.trimEnd() !== '.') return true;
	if (/^[(\d]*$/.test(before) || (/\b\d\d?$/.test(before) && dated.test(rest))) return false;
	const word = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}.]+)$/u.exec(before)?.[1] ?? '';
	const lower = word.toLowerCase();
	if (beforeNumber.has(lower)) return !/^\d/.test(rest);
	if (neverLast.has(lower)) return /\d\s*$/.test(before.slice(0, before.length - word.length));
	if (/^\p{Lu}$|^(\p{L}\.)+\p{L}$/u.test(word)) {
		return starters.has(/^[\p{L}\p{M}]+/u.exec(rest)?.[0].toLowerCase() ?? '');
	}
	return true;
}
