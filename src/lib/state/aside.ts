import type { Asked, Reply } from '$lib/core/assist/reply';
import type { Outline, OutlineOptions } from '$lib/core/derive/outline/outline';
import type { Compiled } from '$lib/core/module/compile';
import type { Module } from '$lib/core/module/module';
import type { Answer, Task } from './aside.worker';

type Waiting = { done: (answer: Answer) => void; failed: (reason: unknown) => void };

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Reads and checks a module's source in a worker, so that a long text never holds up the page. */
export async function compileAside(source: string): Promise<Compiled> {
	const answer = await ask({ kind: 'source', source });
	if (!('diagnostics' in answer)) throw new Error('The worker answered something else.');
	return answer;
}

/** Divides a text into sections in the same worker: 200,000 words take a second. */
export async function outlineAside(text: string, options: OutlineOptions): Promise<Outline> {
	const answer = await ask({ kind: 'text', text, options });
	if (!('sections' in answer)) throw new Error('The worker answered something else.');
	return answer;
}

/** Reads a model's reply in the same worker: it is held against every check of the module. */
export async function readReplyAside(reply: string, module: Module, asked: Asked): Promise<Reply> {
	const answer = await ask({ kind: 'reply', reply, module, asked });
	if (!('accepted' in answer)) throw new Error('The worker answered something else.');
	return answer;
}

/** Has a task done; where no worker can be had, it fails, and the caller says so. */
function ask(task: Task): Promise<Answer> {
	worker ??= begin();
	const number = ++last;
	return new Promise((done, failed) => {
		waiting.set(number, { done, failed });
		worker?.postMessage({ number, task });
	});
}

function begin(): Worker {
	const begun = new Worker(new URL('./aside.worker.ts', import.meta.url), { type: 'module' });
	begun.onmessage = ({ data }: MessageEvent<{ number: number; answer: Answer }>) => {
		waiting.get(data.number)?.done(data.answer);
		waiting.delete(data.number);
	};
	// One that fails is not asked again: the next task begins another.
	begun.onerror = (event) => {
		event.preventDefault();
		worker = undefined;
		for (const { failed } of waiting.values()) failed(event.message);
		waiting.clear();
	};
	return begun;
}
