import type { FileProblemCode, FileResult, Problem } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import { decodeText } from './decode';
import type { ReadText } from '$lib/core/text/read-text';

/** A text file: a module of ours, Markdown by its name, or plain words. */
export function readPlain(name: string, bytes: Uint8Array): FileResult<ReadText> {
	const { text, guessed } = decodeText(bytes);
	if (text.trim() === '') return failure('text-empty');
	// What can't be a letter in any encoding that was tried.
	if ((text.match(/\uFFFD/g)?.length ?? 0) > text.length / 50) return failure('text-binary');
	const notes: Problem<FileProblemCode>[] = guessed
		? [{ code: 'text-encoding', detail: guessed }]
		: [];
	if (isModule(text)) return success({ text, kind: 'module' }, notes);
	return success({ text, kind: /\.(md|markdown)$/i.test(name) ? 'markdown' : 'plain' }, notes);
}

/** Whether a text is in the module format: front matter with an id, and questions below sections. */
export function isModule(text: string): boolean {
	const matter = /^---[ \t]*\n([^]*?)\n---[ \t]*\n/.exec(text);
	if (!matter || !/^id:/m.test(matter[1] ?? '')) return false;
	const body = text.slice(matter[0].length);
	return /^## /m.test(body) && /^### /m.test(body);
}
