import type { FileResult } from '$lib/core/result';
import { failure } from '$lib/core/result';
import { fileKind } from '$lib/formats/text/file-kind';
import { largestFile, type ReadText } from '$lib/core/text/read-text';

/** What is read, and what files of it are usually called. */
const endings = {
	text: /\.(txt|text|md|markdown|me|log|csv|srt|tex)$/i,
	html: /\.x?html?$/i,
	docx: /\.docx$/i,
	epub: /\.epub$/i,
	pdf: /\.pdf$/i
};

type Kind = keyof typeof endings;
type Refusal = Extract<FileResult<never>, { ok: false }>;

/**
 * The text of a file of any kind that is read here. What reads a kind is loaded when there is one to be
 * read. A long file takes seconds: run in a worker, see worker.ts.
 */
export async function readText(name: string, bytes: Uint8Array): Promise<FileResult<ReadText>> {
	if (bytes.length > largestFile) return failure('text-too-large');
	if (bytes.length === 0) return failure('text-empty');
	const kind = await kindOf(name, bytes);
	if (typeof kind !== 'string') return kind;
	try {
		const read = await readAs(kind, name, bytes);
		const renamed = isNamedOther(name, kind);
		return read.ok && renamed
			? { ...read, notes: [...read.notes, { code: 'text-renamed', detail: kind.toUpperCase() }] }
			: read;
	} catch (error) {
		// Nested deeper than can be followed, or broken in a way that its reader did not think of.
		if (error instanceof RangeError || kind !== 'text') return failure('text-damaged');
		throw error;
	}
}

async function kindOf(name: string, bytes: Uint8Array): Promise<Kind | Refusal> {
	const found = fileKind(name, bytes);
	if (typeof found !== 'string') return failure('text-unsupported', found.other);
	if (found === 'binary') return failure('text-binary');
	if (found === 'locked') return failure('text-locked');
	if (found !== 'zip') return found;
	const { listArchive } = await import('$lib/formats/zip');
	const names = listArchive(bytes);
	if (!names.ok) return names;
	if (names.value.includes('META-INF/container.xml')) return 'epub';
	if (names.value.includes('word/document.xml')) return 'docx';
	const other = /\.(\w{2,5})$/.exec(name)?.[1] ?? 'zip';
	return failure('text-unsupported', other.toUpperCase());
}

async function readAs(kind: Kind, name: string, bytes: Uint8Array): Promise<FileResult<ReadText>> {
	switch (kind) {
		case 'text':
			return (await import('$lib/formats/text/plain')).readPlain(name, bytes);
		case 'html':
			return (await import('$lib/formats/text/html')).readHtml(bytes);
		case 'docx':
			return (await import('$lib/formats/text/docx')).readDocx(bytes);
		case 'epub':
			return (await import('$lib/formats/text/epub')).readEpub(bytes);
		case 'pdf':
			return (await import('$lib/formats/text/pdf')).readPdf(bytes);
	}
}

/** Whether the name promises another of these kinds. */
function isNamedOther(name: string, kind: Kind): boolean {
	return Object.entries(endings).some(([other, ending]) => other !== kind && ending.test(name));
}
