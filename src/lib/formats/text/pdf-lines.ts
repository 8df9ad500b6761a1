/** A line of a page: its words, where it begins and ends, and how large it is written. */
export type Line = {
	text: string;
	left: number;
	right: number;
	/** How high it stands above the lower edge. */
	base: number;
	/** From the upper edge, of the whole page as 1. */
	top: number;
	/** The height of its letters. */
	size: number;
};

/** A piece of text as pdf.js gives it; what marks a structure has no words. */
type Piece = { str: string; transform: number[]; width: number; height: number };

/** The lines of a page in the order in which the file has them, which is that of reading in nearly all. */
export function linesOf(items: readonly object[], pageHeight: number): Line[] {
	const lines: Line[] = [];
	for (const piece of items) {
		if (!isPiece(piece) || piece.str.trim() === '') continue;
		const [across = 1, up = 0, , , left = 0, base = 0] = piece.transform;
		// Words that stand on end are at the margin of figures and forms.
		if (Math.abs(up) > Math.abs(across)) continue;
		const size = piece.height || Math.abs(across);
		const right = left + piece.width;
		const last = lines.at(-1);
		if (last && Math.abs(last.base - base) < last.size * 0.5 && left > last.right - size * 2) {
			const gap = left - last.right > size * 0.15 && !/\s$/.test(last.text) ? ' ' : '';
			last.text += gap + piece.str;
			last.right = right;
			last.size = Math.max(last.size, size);
		} else {
			lines.push({ text: piece.str, left, right, base, top: 1 - base / pageHeight, size });
		}
	}
	return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function isPiece(item: object): item is Piece {
	return 'str' in item && 'transform' in item;
}
