import { joinedLines, type Line } from './joined-lines';
import { paragraph, wordCount, type Piece } from './piece';

/** A line that stands for a list's item in plain text. */
const bullet = /^\s{0,8}(?:[•‣◦▪●·*+–—-]|(\d{1,3})[.)])\s+(?=\S)/u;
const rule = /^\s*(?:[-*_=~–—•]\s?){3,}$/u;
/** A heading written as Markdown does. */
const marked = /^(#{1,6})\s+(.{1,200}?)\s*#*\s*$/u;

const longestHeading = 80;
const mostHeadingWords = 12;
const fewestWordsBelow = 15;

/** Reads plain text: paragraphs, lists and quotations by their marks, headings by their look. */
export function readPlainText(text: string): Piece[] {
	return withHeadings(joinedLines(text).flatMap(pieceOf));
}

function pieceOf({ text, alone }: Line): (Piece & { alone?: boolean })[] {
	if (rule.test(text.slice(0, 200))) return [];
	const heading = text.length < 220 ? marked.exec(text) : null;
	if (heading) return [{ depth: heading[1]?.length ?? 1, heading: heading[2] ?? '' }];
	const item = bullet.exec(text.slice(0, 20));
	if (item) {
		const words = text.slice(item[0].length).trim();
		return [
			{
				block: {
					type: 'list',
					ordered: item[1] !== undefined,
					start: Number(item[1] ?? 1),
					items: [[{ type: 'text', text: words }]]
				}
			}
		];
	}
	const quoted = text.startsWith('> ') ? text.slice(2).trim() : undefined;
	if (quoted) return [{ block: { type: 'quote', children: [[{ type: 'text', text: quoted }]] } }];
	return [{ ...paragraph(text), alone }];
}

/** Neighbouring items are one list; short lines over running text are headings. */
function withHeadings(lines: readonly (Piece & { alone?: boolean })[]): Piece[] {
	const pieces: Piece[] = [];
	for (const [index, { alone, ...piece }] of lines.entries()) {
		const last = pieces.at(-1);
		const text = wordsOf(piece);
		if ('block' in piece && last && 'block' in last && join(last.block, piece.block)) continue;
		if (alone && text !== undefined && isHeading(text) && hasTextBelow(lines, index))
			pieces.push({ depth: 2, heading: text });
		else pieces.push(piece);
	}
	return pieces;
}

function join(
	last: Extract<Piece, { block: unknown }>['block'],
	next: Extract<Piece, { block: unknown }>['block']
): boolean {
	if (last.type === 'list' && next.type === 'list' && last.ordered === next.ordered) {
		last.items.push(...next.items);
		return true;
	}
	if (last.type === 'quote' && next.type === 'quote') {
		last.children.push(...next.children);
		return true;
	}
	return false;
}

/** The words of a plain paragraph. */
function wordsOf(piece: Piece): string | undefined {
	if (!('block' in piece) || piece.block.type !== 'paragraph') return undefined;
	const [only] = piece.block.children;
	return only?.type === 'text' ? only.text : undefined;
}

function isHeading(text: string): boolean {
	return (
		text.length <= longestHeading &&
		wordCount(text) <= mostHeadingWords &&
		/^[^\p{Ll}\p{P}]|^[¿"“«„'‘]/u.test(text) &&
		/\p{L}/u.test(text) &&
		!/[.,;:!…。،؛]["'”’»)]?$/u.test(text) &&
		!/[.!?…]\s+\p{Lu}/u.test(text)
	);
}

/** Whether running text follows, at once or after further headings. */
function hasTextBelow(lines: readonly Piece[], index: number): boolean {
	for (let next = index + 1; next < Math.min(lines.length, index + 4); next++) {
		const piece = lines[next];
		if (!piece || !('block' in piece)) return true;
		const text = wordsOf(piece);
		if (text === undefined) return next > index + 1 || piece.block.type === 'list';
		if (wordCount(text) >= fewestWordsBelow) return true;
		if (!isHeading(text)) return false;
	}
	return false;
}
