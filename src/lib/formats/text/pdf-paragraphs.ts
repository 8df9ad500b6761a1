import type { Line } from './pdf-lines';

/** The part of a page's height at either end in which heads, feet and page numbers stand. */
const margin = 0.12;

/** The pages without the lines at their ends that come back from page to page, and without page numbers. */
export function withoutRunningHeads(pages: readonly Line[][]): Line[][] {
	const outer = ({ top }: Line) => top < margin || top > 1 - margin;
	/** Numbers count on from page to page. */
	const form = ({ text }: Line) => text.replace(/\d+/g, '#').toLowerCase();
	const seen = new Map<string, number>();
	for (const page of pages)
		for (const line of new Set(page.filter(outer).map(form)))
			seen.set(line, (seen.get(line) ?? 0) + 1);
	// Left and right pages may have heads of their own.
	const often = Math.max(2, pages.length / 3);
	const number =
		/^([-–—\s]*(page|p\.|seite|стор\.?|sayfa)?\s*#([-–—\s]*|\s*(\/|of|von|з)\s*#)|[ivxl]+)$/;
	const runs = (line: Line) =>
		outer(line) && ((seen.get(form(line)) ?? 0) >= often || number.test(form(line)));
	return pages.map((page) => page.filter((line) => !runs(line)));
}

/** A line, and how far below the one before it; 0 where it begins a page or a column. */
type Placed = Line & { below: number };

/** The lines put together to paragraphs, in Markdown: what is written larger than the rest is a heading. */
export function paragraphs(pages: readonly Line[][]): string[] {
	const lines = pages.flatMap(placed);
	const body = usual(lines.map(({ size }) => size));
	const leading = usual(
		lines.flatMap(({ below, size }) => (below > 0 && near(size, body) ? [below] : []))
	);
	const words = new Set(
		lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? [])
	);
	const measure = { leading, right: rightEdge(lines) };
	const found: { text: string; heading: boolean }[] = [];
	let before: Line | undefined;
	for (const line of lines) {
		const last = found.at(-1);
		if (last && before && follows(before, line, measure))
			last.text = join(last.text, line.text, words);
		else found.push({ text: line.text, heading: line.size > body * 1.15 });
		before = line;
	}
	return found.map(({ text, heading }) => {
		const safe = escape(text);
		return heading && /\p{L}/u.test(text) && text.length < 200 ? `## ${safe}` : safe;
	});
}

function placed(page: readonly Line[]): Placed[] {
	return page.map((line, index) => {
		const before = page[index - 1];
		return { ...line, below: before ? Math.max(0, before.base - line.base) : 0 };
	});
}

function near(size: number, other: number): boolean {
	return Math.abs(size - other) <= other * 0.1;
}

/** Whether a line goes on with the paragraph of the line before it. */
function follows(
	before: Line,
	line: Placed,
	{ leading, right }: { leading: number; right: number }
): boolean {
	if (!near(line.size, before.size)) return false;
	const sameColumn = line.below > 0;
	if (sameColumn && line.below > Math.max(leading, line.size) * 1.35) return false;
	const ended = /[.!?…:»”"')\]]$/.test(before.text);
	const short = before.right < right - (right - before.left) * 0.12;
	const indented = sameColumn && line.left > before.left + line.size * 0.8;
	if (ended && (short || indented)) return false;
	// Over the end of a page or column only a sentence that is not at its end goes on.
	return sameColumn || !ended || /^\p{Ll}/u.test(line.text);
}

/** A word divided at the end of a line is one again, if that is how the text has it elsewhere or nowhere else. */
function join(text: string, next: string, words: ReadonlySet<string>): string {
	const first = /([\p{L}-]+)[-\u00AD\u2010]$/u.exec(text)?.[1];
	const second = /^\p{Ll}[\p{L}-]*/u.exec(next)?.[0];
	if (first === undefined || second === undefined) return `${text} ${next}`;
	const whole = (first + second).toLowerCase();
	const hyphened = `${first}-${second}`.toLowerCase();
	return words.has(hyphened) && !words.has(whole) ? text + next : text.slice(0, -1) + next;
}

/** What would mean something in Markdown at the beginning of a line, or anywhere. */
function escape(text: string): string {
	return text
		.replace(/[\\*_`[\]<]/g, '\\$&')
		.replace(/^(#{1,6} |>|[-+] |~~~)/, '\\$1')
		.replace(/^(\d{1,9})([.)]) /, '$1\\$2 ');
}

/** The number that occurs most often. */
function usual(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) {
		const rounded = Math.round(number * 10) / 10;
		counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Where full lines end: all but the shortest half do about there. */
function rightEdge(lines: readonly Line[]): number {
	const ends = lines.map(({ right }) => right).sort((a, b) => a - b);
	return ends[Math.floor(ends.length * 0.75)] ?? 0;
}
