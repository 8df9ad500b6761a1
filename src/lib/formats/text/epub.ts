import type { FileResult } from '$lib/core/result';
import { failure, success } from '$lib/core/result';
import { countWords } from '$lib/core/text/count-words';
import { unpack } from '../zip';
import { readBookPlan, type BookPlan } from './epub-plan';
import { readPage } from './html';
import { parseXml } from './html-tree';
import type { Chapter, ReadText } from '$lib/core/text/read-text';

/** A book: its chapters in the order in which they are read. */
export function readEpub(bytes: Uint8Array): FileResult<ReadText> {
	const files = unpack(bytes, (name) => /\.(xml|opf|ncx|x?html?)$/i.test(name));
	if (!files.ok) return files;
	const read = (path: string) => {
		const file = files.value.get(path);
		return file && new TextDecoder().decode(file);
	};
	const plan = readBookPlan(read);
	if (!plan) return failure('text-damaged');
	if (isLocked(read('META-INF/encryption.xml'), plan)) return failure('text-locked');
	const chapters = plan.chapters.flatMap(({ path, title }) => chapter(read(path), title));
	if (chapters.length === 0) return failure('text-empty');
	const text = chapters.map((one) => one.text).join('\n');
	return success({
		text,
		kind: 'markdown',
		...(plan.title && { title: plan.title }),
		...(chapters.length > 1 && { chapters })
	});
}

/** A chapter, if there is anything to read in it: a cover is no chapter. */
function chapter(xhtml: string | undefined, listed: string | undefined): Chapter[] {
	if (xhtml === undefined) return [];
	const page = readPage(parseXml(xhtml));
	if (!page.ok) return [];
	const { text } = page.value;
	const words = countWords(text);
	const title = listed ?? /^#{1,3} (.+)$/m.exec(text)?.[1];
	return words < 20 ? [] : [{ text, words, ...(title && { title }) }];
}

/** Whether what is to be read is encrypted; that its typefaces are is usual, and no matter. */
function isLocked(encryption: string | undefined, { chapters }: BookPlan): boolean {
	return encryption !== undefined && chapters.some(({ path }) => encryption.includes(path));
}
