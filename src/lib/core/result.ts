/** Where a problem stands in a text file. Lines and columns count from 1. */
export type Place = { line: number; column: number; endLine?: number; endColumn?: number };

/** What a person can put right. `ui/words.ts` has a sentence for every code. */
export type ProblemCode =
	| 'storage-blocked'
	| 'storage-full'
	| 'record-damaged'
	| 'record-newer'
	| 'file-not-json'
	| 'file-foreign'
	| 'file-newer'
	| 'file-damaged';

/** What may be wrong with a file whose text is wanted. `ui/file-words.ts` has the sentences. */
export type FileProblemCode =
	/** Larger than is read at all, or than there is room for when it is unpacked. */
	| 'text-too-large'
	| 'text-unpacks-too-large'
	/** No text: a picture, a program. */
	| 'text-binary'
	/** A kind of document that is not read; the detail names it. */
	| 'text-unsupported'
	| 'text-damaged'
	/** Protected by a password, or by its seller. */
	| 'text-locked'
	/** Pages without letters, as a scanner makes them. */
	| 'text-scanned'
	| 'text-empty'
	/** What reads such files could not be loaded, or broke down. */
	| 'text-unread'
	/** A note: in which old encoding the letters were taken to be; the detail names it. */
	| 'text-encoding'
	/** A note: the file is of another kind than its name says; the detail names it. */
	| 'text-renamed';

/** What may be wrong with keeping drafts and modules of one's own. `ui/file-words.ts` has the sentences. */
export type ShelfProblemCode =
	/** Nothing can be kept: it is gone when the tab is closed. */
	| 'shelf-blocked'
	| 'shelf-full'
	/** What was kept can't be read. */
	| 'shelf-damaged'
	/** A newer version of the site kept it. */
	| 'shelf-newer'
	/** It is no module as the format has it. */
	| 'module-unsound';

/** Something a person can put right: a code for programs, a detail that names the thing. */
export type Problem<Code extends string = ProblemCode> = { code: Code; detail?: string };

/** `notes` are problems that did not stop the work. */
export type Result<T, Code extends string = ProblemCode> =
	{ ok: true; value: T; notes: Problem<Code>[] } | { ok: false; problems: Problem<Code>[] };

export type FileResult<T> = Result<T, FileProblemCode>;

export function success<T, Code extends string = never>(
	value: T,
	notes: Problem<Code>[] = []
): { ok: true; value: T; notes: Problem<Code>[] } {
	return { ok: true, value, notes };
}

export function failure<Code extends string>(
	code: Code,
	detail?: string
): { ok: false; problems: Problem<Code>[] } {
	return { ok: false, problems: [detail === undefined ? { code } : { code, detail }] };
}
