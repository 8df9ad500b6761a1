import { derive } from '$lib/core/derive/derive';
import type { Settings, Source } from '$lib/core/derive/candidate';
import { outline } from '$lib/core/derive/outline/outline';
import type { Asked, Told } from './messages';

/** Candidates go to the page in bundles, so that a long text does not send thousands of messages. */
const bundle = 20;

/** Does what is asked and tells of it as it goes. A surprise is told as well, since nobody else can catch it. */
export function answer(asked: Asked, tell: (told: Told) => void) {
	const { number } = asked;
	try {
		if (asked.task === 'outline')
			tell({ number, kind: 'outlined', outline: outline(asked.text, asked.options) });
		else deriveStepwise(number, asked.source, asked.settings, tell);
	} catch (error) {
		tell({
			number,
			kind: 'failed',
			message: error instanceof Error ? error.message : String(error)
		});
	}
}

function deriveStepwise(
	number: number,
	source: Source,
	settings: Settings,
	tell: (told: Told) => void
) {
	const steps = derive(source, settings);
	let candidates = [];
	for (;;) {
		const { done, value } = steps.next();
		if (!done && value.type === 'candidate') candidates.push(value.candidate);
		if (
			candidates.length >= bundle ||
			(candidates.length > 0 && (done || value.type === 'progress'))
		) {
			tell({ number, kind: 'candidates', candidates });
			candidates = [];
		}
		if (done) {
			tell({ number, kind: 'derived', derivation: value });
			return;
		}
		if (value.type === 'progress') tell({ number, kind: 'progress', progress: value.progress });
	}
}
