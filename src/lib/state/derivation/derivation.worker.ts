import type { Candidate, Derivation, Progress, Settings, Source } from '$lib/core/derive/candidate';
import { derive } from '$lib/core/derive/derive';

/** What a page asks for. */
export type Task = { source: Source; settings: Settings };

/** What it hears: what was found so far, how far the work is, and in the end all of it. */
export type Report =
	| { type: 'found'; candidates: Candidate[]; progress: Progress }
	| { type: 'done'; derivation: Derivation };

const say = (report: Report) => postMessage(report);

onmessage = ({ data }: MessageEvent<Task>) => {
	const steps = derive(data.source, data.settings);
	let candidates: Candidate[] = [];
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			say({ type: 'done', derivation: step.value });
			return;
		}
		if (step.value.type === 'candidate') candidates.push(step.value.candidate);
		else {
			say({ type: 'found', candidates, progress: step.value.progress });
			candidates = [];
		}
	}
};
