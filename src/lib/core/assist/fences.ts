const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;

/** The fenced blocks of a text, without what is said around them. One that is left open ends with the text. */
export function fencedBlocks(text: string): string[] {
	const blocks: string[] = [];
	let open: { mark: string; lines: string[] } | undefined;
	for (const line of text.split('\n')) {
		const [, mark, words = ''] = fence.exec(line) ?? [];
		if (!open) {
			if (mark) open = { mark, lines: [] };
		} else if (mark?.startsWith(open.mark) && words.trim() === '') {
			blocks.push(open.lines.join('\n'));
			open = undefined;
		} else open.lines.push(line);
	}
	return open ? [...blocks, open.lines.join('\n')] : blocks;
}
