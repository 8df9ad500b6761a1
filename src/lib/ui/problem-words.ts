import type { Problem, ProblemCode } from '$lib/core/result';

/** A sentence for every problem: what happened, and what became of the answers. A code without one does not compile. */
const sentences: Record<ProblemCode, string> = {
	'storage-blocked':
		'This browser does not let the site keep anything. The exercise works, but your answers will be gone when you close this tab. You can download them.',
	'storage-full':
		'This browser has no room left to keep your answers. The exercise goes on, but new answers will be gone when you close this tab. You can download them.',
	'record-damaged':
		'A part of what was kept on this device could not be read. It has been set aside and nothing of it is deleted: you can download it under “Your data”.',
	'record-newer':
		'What is kept on this device was saved by a newer version of Readback. It has been left as it is; answers given now are not kept. Reload the page to get the newer version.',
	'file-not-json':
		'This is not a progress file: it is not in the JSON format. Nothing was changed.',
	'file-foreign':
		'This file was made by another program. Readback reads the progress files that it exports itself. Nothing was changed.',
	'file-newer':
		'This file was exported by a newer version of Readback. Reload the page to get it, then try again. Nothing was changed.',
	'file-damaged': 'This progress file is damaged. Nothing was changed.'
};

export function problemSentence({ code, detail }: Problem): string {
	return code === 'file-damaged' && detail ? `${sentences[code]} (at: ${detail})` : sentences[code];
}
