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

/** Something a person can put right: a code for programs, a detail that names the thing. */
export type Problem = { code: ProblemCode; detail?: string };

/** `notes` are problems that did not stop the work. */
export type Result<T> =
	{ ok: true; value: T; notes: Problem[] } | { ok: false; problems: Problem[] };

export function success<T>(value: T, notes: Problem[] = []): Result<T> {
	return { ok: true, value, notes };
}

export function failure(code: ProblemCode, detail?: string): { ok: false; problems: Problem[] } {
	return { ok: false, problems: [detail === undefined ? { code } : { code, detail }] };
}
