import type { Outline, Passage } from '../module/pages';
import type { Sentence } from '../items/proof';
import { findQuotes } from '../text/quote';
import { blockText } from '../text/rich';
import type { Place } from '../text/sentences';
import type { Entry, Mark, Note, Unmark } from './entry';
import { byTime } from './record';

/** A mark that stands, with what is noted at it; empty for no note. */
export type OwnMark = Mark & { note: string };

/** A place of the text and the words in it. */
export type Quoted = Place & { quote: string };

type Shown = Pick<Passage, 'section' | 'blocks'>;

/** How much may be written at one mark, in UTF-16 units. */
export const longestNote = 2000;

/**
 * The reader's own marks that stand now, on one edition or on all, the earliest first. What was said last of a mark
 * holds: it was taken away, or something was noted at it, which also brings it back. So copies of the log
 * can meet in any way, and a note that one device writes outlasts that another took its mark away before.
 */
export function standingMarks(entries: readonly Entry[], lang?: string): OwnMark[] {
	const last = new Map<string, Note | Unmark>();
	const inOrder = [...entries].sort(byTime);
	for (const entry of inOrder)
		if (entry.kind === 'note' || entry.kind === 'unmark') last.set(entry.mark, entry);
	return inOrder.flatMap((entry) => {
		if (entry.kind !== 'mark' || (lang !== undefined && entry.lang !== lang)) return [];
		const said = last.get(entry.id);
		return said?.kind === 'unmark' ? [] : [{ ...entry, note: said?.text ?? '' }];
	});
}

/** Those of the marks that belong to the passages of a page, or to a section that the module has no more. */
export function marksOf(
	marks: readonly OwnMark[],
	passages: readonly Shown[],
	{ sections }: Pick<Outline, 'sections'>
): OwnMark[] {
	return marks.filter(
		({ section }) =>
			passages.some((passage) => passage.section === section) ||
			!sections.some(({ id }) => id === section)
	);
}

/**
 * Where the words of a mark stand in today's text: in their place, or, where the text was edited, as near to
 * it in their section as they are found; anywhere, if the section is no more. Undefined where they are gone.
 */
export function locate(mark: Mark, passages: readonly Shown[]): Place | undefined {
	const { section, block, start, end, quote } = mark;
	if (textAt(passages, mark) === quote) return { section, block, start, end };
	const own = passages.filter((passage) => passage.section === section);
	const found = (own.length > 0 ? own : passages).flatMap((passage) =>
		passage.blocks.flatMap((one, index) =>
			findQuotes(blockText(one), quote).map((span) => ({
				section: passage.section,
				block: index,
				...span
			}))
		)
	);
	const far = (place: Place) => Math.abs(place.block - block);
	return found.sort(
		(a, b) => far(a) - far(b) || Math.abs(a.start - start) - Math.abs(b.start - start)
	)[0];
}

/** The words of a place without the white space around them; undefined where there are none. */
export function quoted(place: Place, passages: readonly Shown[]): Quoted | undefined {
	const text = textAt(passages, place);
	const quote = text?.trim();
	if (!text || !quote) return undefined;
	const start = place.start + text.indexOf(quote);
	return { ...place, start, end: start + quote.length, quote };
}

/** The places of sentences in their order, those that follow each other as one. */
export function joined(sentences: readonly Sentence[], chosen: ReadonlySet<Sentence>): Place[] {
	const places: Place[] = [];
	for (const [index, sentence] of sentences.entries()) {
		if (!chosen.has(sentence)) continue;
		const { section, block, start, end } = sentence;
		const before = sentences[index - 1];
		const last = places.at(-1);
		if (last && before && chosen.has(before) && last.section === section && last.block === block)
			last.end = end;
		else places.push({ section, block, start, end });
	}
	return places;
}

function textAt(passages: readonly Shown[], place: Place): string | undefined {
	const passage = passages.find(({ section }) => section === place.section);
	const block = passage?.blocks[place.block];
	return block && blockText(block).slice(place.start, place.end);
}
