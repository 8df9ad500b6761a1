/** A run of text with its marks: a small tree of known nodes, never HTML. */
export type Inline =
	/** `term`: its place in the page's glossary, where it is one; no file has it, see module/terms.ts. */
	| { type: 'text'; text: string; term?: string }
	| { type: 'emphasis'; children: Inline[] }
	| { type: 'strong'; children: Inline[] }
	/** A phrase in another language, written `<span lang="uk">…</span>`. */
	| { type: 'foreign'; lang: string; children: Inline[] }
	| { type: 'link'; url: string; children: Inline[] }
	| { type: 'image'; url: string; alt: string }
	| { type: 'code'; text: string }
	| { type: 'break' };

/** One block of a passage. Every block at the top of a passage bears a number. */
export type Block =
	| { type: 'paragraph'; children: Inline[] }
	| { type: 'quote'; children: Inline[][] }
	| { type: 'list'; ordered: boolean; start: number; items: Inline[][] }
	| { type: 'table'; head: Inline[][]; rows: Inline[][][] };

/** The words alone. An image counts as nothing, a line break as a space. */
export function plain(inlines: readonly Inline[]): string {
	return inlines.map(plainOf).join('');
}

function plainOf(inline: Inline): string {
	switch (inline.type) {
		case 'text':
		case 'code':
			return inline.text;
		case 'image':
			return '';
		case 'break':
			return ' ';
		default:
			return plain(inline.children);
	}
}

/** The parts of a block in reading order: paragraphs, list items or table cells. */
export function parts(block: Block): Inline[][] {
	switch (block.type) {
		case 'paragraph':
			return [block.children];
		case 'quote':
			return block.children;
		case 'list':
			return block.items;
		case 'table':
			return [...block.head, ...block.rows.flat()];
	}
}

/** The words of a block; its parts are kept apart by line feeds. Offsets of evidence count in this text. */
export function blockText(block: Block): string {
	return parts(block).map(plain).join('\n');
}

/** Where each part of a block begins in its `blockText`. */
export function partOffsets(block: Block): number[] {
	let at = 0;
	return parts(block).map((part) => {
		const start = at;
		at += plain(part).length + 1;
		return start;
	});
}
