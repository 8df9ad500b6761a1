import type { Block } from '../../text/rich';

/** A text as it is read: headings, the largest with the lowest depth, and blocks. */
export type Piece = { depth: number; heading: string } | { block: Block };

export function paragraph(text: string): Piece {
	return { block: { type: 'paragraph', children: [{ type: 'text', text }] } };
}

/** How many words a text has; in scripts without spaces, and in debris, by its length. */
export function wordCount(text: string): number {
	let count = 0;
	let inside = false;
	for (let at = 0; at < text.length; at++) {
		const space = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0;
		if (!space && !inside) count++;
		inside = !space;
	}
	return Math.max(count, Math.ceil(text.length / 14));
}
