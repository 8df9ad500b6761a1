import { zipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.js';
import type { FileResult } from '$lib/core/result';
import { failure } from '$lib/core/result';
import { unpack } from '../zip';
import { readPage } from './html';
import { parseHtml } from './html-tree';
import type { ReadText } from '$lib/core/text/read-text';

/** Which parts of a Word file hold its words and what they look like; pictures stay packed. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/.*|word\/(_rels\/)?[\w.]+\.(xml|rels))$/;

/** A Word document, in Markdown. */
export async function readDocx(bytes: Uint8Array): Promise<FileResult<ReadText>> {
	const files = unpack(bytes, (name) => wanted.test(name));
	if (!files.ok) return files;
	// Packed again without pressing: what is opened now is as large as was counted.
	const safe = zipSync(Object.fromEntries(files.value), { level: 0 });
	const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
	try {
		const { value } = await mammoth.convertToHtml(
			{ arrayBuffer: safe.buffer },
			{ convertImage: noImages, externalFileAccess: false, styleMap: headings }
		);
		return readPage(parseHtml(withoutNotes(value)));
	} catch {
		return failure('text-damaged');
	}
}

/** What Word calls the title of a document is a heading above all others. */
const headings = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** The notes come as a list behind the text, each with the way back. */
function withoutNotes(html: string): string {
	return html.replace(/<ol><li id="(?:foot|end)note-[^]*?<\/ol>/g, '');
}
