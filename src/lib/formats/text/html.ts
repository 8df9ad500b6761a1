import type { FileProblemCode, FileResult, Problem } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import { decodeText } from './decode';
import { elements, parseHtml, textOf, type Tree } from './html-tree';
import { toMarkdown } from './to-markdown';
import { readable } from './readable';
import type { ReadText } from '$lib/core/text/read-text';

/** A saved web page: what is to be read of it, in Markdown. */
export function readHtml(bytes: Uint8Array): FileResult<ReadText> {
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
	const [, named] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head) ?? [];
	const { text, guessed } = decodeText(bytes, named);
	return readPage(parseHtml(text), guessed ? [{ code: 'text-encoding', detail: guessed }] : []);
}

/** What is to be read of a page, in Markdown. */
export function readPage(page: Tree, notes: Problem<FileProblemCode>[] = []): FileResult<ReadText> {
	const text = toMarkdown(readable(page));
	if (text === '') return failure('text-empty');
	const title = titleOf(page);
	return success({ text, kind: 'markdown', ...(title && { title }) }, notes);
}

/** The page's only great heading; else what its browser tab would say. */
function titleOf(page: Tree): string {
	const all = elements(page);
	const headings = all.filter(({ tagName }) => tagName === 'h1');
	const title = all.find(({ tagName }) => tagName === 'title');
	const chosen = headings.length === 1 ? headings[0] : (title ?? headings[0]);
	return chosen ? textOf(chosen) : '';
}
