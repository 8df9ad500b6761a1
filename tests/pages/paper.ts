import { getDocumentProxy } from 'unpdf';

/** Words that stand on one line of a page. */
type PrintedLine = { text: string; start: number };

/** One page of a printed document: sizes in points. */
export type Sheet = {
	width: number;
	height: number;
	lines: PrintedLine[];
	/** The smallest type on the page. */
	smallest: number;
};

type Piece = { str: string; transform: number[] };

/** Reads a PDF back, page by page and line by line. */
export async function readPaper(pdf: Buffer): Promise<Sheet[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, index): Promise<Sheet> => {
			const page = await document.getPage(index + 1);
			const { width, height } = page.getViewport({ scale: 1 });
			const { items } = await page.getTextContent();
			const pieces = items.filter(
				(item): item is typeof item & Piece => 'str' in item && item.str.trim() !== ''
			);
			const sizes = pieces.map(({ transform: [, , c = 0, d = 0] }) =>
				Math.hypot(Number(c), Number(d))
			);
			return { width, height, lines: lines(pieces), smallest: Math.min(...sizes) };
		})
	);
}

/** Pieces on the same base line, from the left to the right. */
function lines(pieces: readonly Piece[]): PrintedLine[] {
	const rows: { y: number; pieces: { x: number; str: string }[] }[] = [];
	for (const { str, transform } of pieces) {
		const [x = 0, y = 0] = transform.slice(4);
		const row = rows.find((one) => Math.abs(one.y - y) < 1);
		if (row) row.pieces.push({ x, str });
		else rows.push({ y, pieces: [{ x, str }] });
	}
	return rows
		.sort((a, b) => b.y - a.y)
		.map((row) => {
			const found = row.pieces.sort((a, b) => a.x - b.x);
			return { text: found.map(({ str }) => str).join(''), start: found[0]?.x ?? 0 };
		});
}

/** Letters alone: a PDF places words, and knows few of the spaces between them. */
export function letters(text: string): string {
	return text.normalize('NFKC').replace(/\s/g, '');
}

export function lettersOf(sheets: readonly Sheet[]): string {
	return sheets.map((sheet) => sheet.lines.map(({ text }) => letters(text)).join('')).join('');
}
