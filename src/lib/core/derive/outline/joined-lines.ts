/** A paragraph on one line; `alone`: it was one line of the text by itself. */
export type Line = { text: string; alone: boolean };

/** Of lines that were broken to a width, most are nearly this long. */
const widest = 130;
const nearlyFull = 0.7;
const endMark = /[.!?…:;؟۔。]["'”’»)\]]*$/u;
const opensItem = /^\s*(?:[•‣◦▪●·*+>#–—-]|\d{1,3}[.)])\s/u;

/** The lines of a text, with those joined that were broken to fit a page, and what pages add left out. */
export function joinedLines(text: string): Line[] {
	const lines = withoutPageMarks(text.split('\n').map((line) => line.replace(/ +$/, '')));
	const width = brokenWidth(lines);
	const compounds = new Set(width > 0 ? text.match(/\p{L}{2,30}-\p{Ll}{2,30}/gu) : []);
	return acrossPages(
		groupsOf(lines).flatMap((group) => joined(group, width, compounds)),
		width
	);
}

/** Joins again what a page's end cut in the middle of a sentence. */
function acrossPages(lines: readonly Line[], width: number): Line[] {
	if (width === 0) return [...lines];
	const whole: Line[] = [];
	for (const line of lines) {
		const last = whole.at(-1);
		const cut = last && last.text.length > width && !endMark.test(last.text.slice(-6));
		if (cut && /^\p{Ll}/u.test(line.text))
			whole.splice(-1, 1, { text: `${last.text} ${line.text}`, alone: false });
		else whole.push(line);
	}
	return whole;
}

function groupsOf(lines: readonly string[]): string[][] {
	const groups: string[][] = [[]];
	for (const line of lines) {
		if (line.trim() !== '') groups.at(-1)?.push(line);
		else if (groups.at(-1)?.length) groups.push([]);
	}
	return groups.filter(({ length }) => length > 0);
}

/** The width that lines were broken to; 0 where each line is a paragraph. */
function brokenWidth(lines: readonly string[]): number {
	const lengths = lines
		.map(({ length }) => length)
		.filter((length) => length > 0)
		.sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	if (width > widest || width < 30) return 0;
	let broken = 0;
	let whole = 0;
	lines.forEach((line, index) => {
		if (line === '' || (lines[index + 1] ?? '') === '') return;
		if (line.length >= width * nearlyFull && !endMark.test(line.slice(-6))) broken++;
		else if (endMark.test(line.slice(-6))) whole++;
	});
	return broken >= 3 && broken > whole / 2 ? width : 0;
}

function joined(group: readonly string[], width: number, compounds: ReadonlySet<string>): Line[] {
	const paragraphs: { lines: string[] }[] = [];
	for (const line of group) {
		const before = paragraphs.at(-1)?.lines.at(-1);
		if (before === undefined || !continues(before, line, width)) paragraphs.push({ lines: [line] });
		else paragraphs.at(-1)?.lines.push(line);
	}
	return paragraphs.map(({ lines }) => ({
		text: lines
			.map((line, index) => spliced(line.trim(), lines[index + 1]?.trim(), compounds))
			.join('')
			.replace(/ {2,}/g, ' ')
			.trim(),
		alone: lines.length === 1
	}));
}

/** A line with what parts it from the next: nothing within a word, whose hyphen goes unless it is its own. */
function spliced(line: string, next: string | undefined, compounds: ReadonlySet<string>): string {
	if (next === undefined) return line;
	const before = /(\p{L}{2,30})[-‐]$/u.exec(line.slice(-32))?.[1];
	const after = /^\p{Ll}{2,30}/u.exec(next.slice(0, 32))?.[0];
	if (before === undefined || after === undefined) return `${line} `;
	return compounds.has(`${before}-${after}`) ? line : line.slice(0, -1);
}

/** Whether a line goes on with the paragraph of the one before. */
function continues(before: string, line: string, width: number): boolean {
	if (opensItem.test(line.slice(0, 12)) || /^#{1,6}\s/.test(before)) return false;
	if (/\p{L}[-‐]$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(line.trimStart())) return true;
	if (width === 0)
		return (
			/^\p{Ll}/u.test(line.trimStart()) && !endMark.test(before.slice(-6)) && before.length > 40
		);
	return (
		before.length >= width * nearlyFull ||
		(!endMark.test(before.slice(-6)) && before.length >= width / 2)
	);
}

const pageMark =
	/^\s*(?:[-–—]\s?)?(?:(?:page|seite|стор\.?|с\.|стр\.?|sayfa|página|str\.)\s)?\d{1,4}(?:\s?(?:\/|of|von|з|из|de|sur)\s?\d{1,4})?(?:\s?[-–—])?\s*$/iu;

/** Leaves out page numbers, and what stands at the head or foot of page after page. */
function withoutPageMarks(lines: readonly string[]): string[] {
	const numbers = lines.filter((line) => line.length < 30 && pageMark.test(line)).length;
	const times = new Map<string, number>();
	const keyOf = (line: string) => line.replace(/\d+/g, '#').trim();
	for (const line of lines)
		if (line !== '' && line.length < 100) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
	const most = lines.length / 8;
	const repeated = (line: string) => {
		const count = times.get(keyOf(line)) ?? 0;
		return count >= 3 && count < most && /\p{L}{3}/u.test(line) && !endMark.test(line);
	};
	return lines.filter((line) => {
		if (line === '' || line.length >= 100) return true;
		if (numbers >= 2 && line.length < 30 && pageMark.test(line)) return false;
		return opensItem.test(line) || !repeated(line);
	});
}
