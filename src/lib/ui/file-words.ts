import type { FileProblemCode, Problem, ShelfProblemCode } from '$lib/core/result';
import * as m from '$messages';

/** A sentence for all that may be wrong with a file or a shelf. A code without one does not compile. */
const sentences: Record<FileProblemCode | ShelfProblemCode, (detail: string) => string> = {
	'text-too-large': m.file_too_large,
	'text-unpacks-too-large': m.file_unpacks_too_large,
	'text-binary': m.file_binary,
	'text-unsupported': (kind) => m.file_unsupported({ kind }),
	'text-damaged': m.file_damaged,
	'text-locked': m.file_locked,
	'text-scanned': m.file_scanned,
	'text-empty': m.file_empty,
	'text-unread': m.file_unread,
	'text-encoding': (name) => m.file_encoding({ name }),
	'text-renamed': (kind) => m.file_renamed({ kind }),
	'shelf-blocked': m.shelf_blocked,
	'shelf-full': m.shelf_full,
	'shelf-damaged': m.shelf_damaged,
	'shelf-newer': m.shelf_newer,
	'module-unsound': m.module_unsound
};

export function fileSentence({
	code,
	detail = ''
}: Problem<FileProblemCode | ShelfProblemCode>): string {
	return sentences[code](detail);
}
