import type { Problem, ProblemCode } from '$lib/core/result';
import * as m from '$messages';

/** A sentence for every problem: what happened, and what became of the answers. A code without one does not compile. */
const sentences: Record<ProblemCode, () => string> = {
	'storage-blocked': m.problem_storage_blocked,
	'storage-full': m.problem_storage_full,
	'record-damaged': m.problem_record_damaged,
	'record-newer': m.problem_record_newer,
	'file-not-json': m.problem_file_not_json,
	'file-foreign': m.problem_file_foreign,
	'file-newer': m.problem_file_newer,
	'file-damaged': m.problem_file_damaged
};

export function problemSentence({ code, detail }: Problem): string {
	return code === 'file-damaged' && detail
		? m.problem_file_damaged_at({ place: detail })
		: sentences[code]();
}
