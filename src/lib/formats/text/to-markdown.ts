import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as print } from 'mdast-util-to-markdown';
import type { Tree } from './html-tree';

/** A tree of HTML in Markdown as the studio reads it. */
export function toMarkdown(tree: Tree): string {
	const root = toMdast(tree, { document: true });
	const text = print(root, {
		bullet: '-',
		rule: '-',
		extensions: [gfmTableToMarkdown()]
	});
	return text.trim() === '' ? '' : text;
}
