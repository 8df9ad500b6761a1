import {
	locate,
	marksOf,
	quoted,
	standingMarks,
	type OwnMark,
	type Quoted
} from '$lib/core/record/marks';
import { marksText } from '$lib/core/record/marks-text';
import { paragraphNumber } from '$lib/core/module/paragraph';
import type { Place } from '$lib/core/text/sentences';
import type { ReadingState } from './reading.svelte';

/** A mark of the reader's, and where its words stand; nowhere, if the text has them no more. */
export type Located = { mark: OwnMark; place: Place | undefined };

/** The reader's own marks on the text of a page. They are kept with the progress, and belong to no attempt. */
export class OwnMarks {
	readonly #reading: ReadingState;

	constructor(reading: ReadingState) {
		this.#reading = reading;
	}

	/** All that stand in this edition. */
	readonly all: OwnMark[] = $derived.by(() => {
		const { record, lang } = this.#reading.progress;
		return standingMarks(record.entries, lang);
	});

	/** Those of the text on this page, in its order; at the end those whose words are gone. */
	readonly here: Located[] = $derived.by(() => this.locate(this.all));

	locate(marks: readonly OwnMark[]): Located[] {
		const { passages, outline } = this.#reading.page;
		const at = ({ place }: Located) =>
			passages.findIndex(({ section }) => section === place?.section);
		return marksOf(marks, passages, outline)
			.map((mark) => ({ mark, place: locate(mark, passages) }))
			.sort((a, b) => {
				if (!a.place || !b.place) return Number(!a.place) - Number(!b.place);
				return at(a) - at(b) || a.place.block - b.place.block || a.place.start - b.place.start;
			});
	}

	/** The number of the paragraph on the page. */
	paragraph(place: Place): number {
		return paragraphNumber(this.#reading.page.passages, place);
	}

	/** The words in these places. */
	quoted(places: readonly Place[]): Quoted[] {
		return places.flatMap((place) => quoted(place, this.#reading.page.passages) ?? []);
	}

	/** Marks words; those that are marked already only once. Whether any were not. */
	add(quotes: readonly Quoted[]): boolean {
		const { progress } = this.#reading;
		const here = this.here;
		const added = quotes.filter((quote) => !here.some(({ place }) => place && same(place, quote)));
		for (const quote of added) progress.own({ kind: 'mark', lang: progress.lang, ...quote });
		return added.length > 0;
	}

	/** Notes something at a mark, instead of what was noted there. */
	note({ id }: OwnMark, text: string) {
		this.#reading.progress.own({ kind: 'note', mark: id, text });
	}

	remove({ id }: OwnMark) {
		this.#reading.progress.own({ kind: 'unmark', mark: id });
	}

	/** Takes back that a mark was taken away. */
	restore(mark: OwnMark) {
		this.note(mark, mark.note);
	}

	/** Those of the whole module, as a file to keep. */
	file(): { name: string; text: string } {
		const { outline } = this.#reading.page;
		const name = `readback-${outline.id}-${outline.lang}.md`;
		return { name, text: marksText(outline, this.all) };
	}
}

function same(a: Place, b: Place): boolean {
	return a.section === b.section && a.block === b.block && a.start === b.start && a.end === b.end;
}
