import { getDocumentProxy } from 'unpdf';
import type { FileResult } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import { linesOf, type Line } from './pdf-lines';
import { paragraphs, withoutRunningHeads } from './pdf-paragraphs';
import type { ReadText } from '$lib/core/text/read-text';

/** Longer than any text that is divided into sections here. */
const mostPages = 1000;

/** The words of a PDF file, put together again from its lines. Headings are told by their size. */
export async function readPdf(bytes: Uint8Array): Promise<FileResult<ReadText>> {
	const opened = await open(bytes);
	if (!opened.ok) return opened;
	const pdf = opened.value;
	try {
		const pages: Line[][] = [];
		for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(linesOf(items, page.getViewport({ scale: 1 }).height));
			page.cleanup();
		}
		const text = paragraphs(withoutRunningHeads(pages)).join('\n\n');
		if (!/\p{L}/u.test(text)) return failure('text-scanned');
		const title = await titleOf(pdf);
		return success({ text: `${text}\n`, kind: 'markdown', ...(title && { title }) });
	} catch {
		return failure('text-damaged');
	} finally {
		await pdf.destroy();
	}
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<FileResult<Pdf>> {
	try {
		// Takes the bytes over; the caller may still want them. Faces and pictures are not wanted.
		const options = { disableFontFace: true, useSystemFonts: false, verbosity: 0 };
		return success(await getDocumentProxy(bytes.slice(), options));
	} catch (error) {
		const locked = error instanceof Error && error.name === 'PasswordException';
		return failure(locked ? 'text-locked' : 'text-damaged');
	}
}

/** The title in the file's properties; programs put the name of a file of theirs there as well. */
async function titleOf(pdf: Pdf): Promise<string> {
	const { info } = await pdf.getMetadata();
	const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
	return /\.\w{2,5}$|^(untitled|microsoft word)/i.test(title) ? '' : title;
}
