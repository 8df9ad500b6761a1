import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** The tree of a text in the Markdown that modules use: CommonMark, tables, task lists, front matter. */
export function readMarkdown(text: string): Root {
	return fromMarkdown(text, {
		extensions: [frontmatter(), gfmTable(), gfmTaskListItem()],
		mdastExtensions: [
			frontmatterFromMarkdown(),
			gfmTableFromMarkdown(),
			gfmTaskListItemFromMarkdown()
		]
	});
}

/** Whether a piece of HTML is only comments, which are for authors and are not read. */
export function isComment(html: string): boolean {
	return html.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}
