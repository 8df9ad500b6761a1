import { compile, type Compiled } from '$lib/core/module/compile';

/** What is done beside the page. */
export type Task = { source: string };
export type Answer = Compiled;

onmessage = ({ data }: MessageEvent<{ number: number; task: Task }>) => {
	const { number, task } = data;
	postMessage({ number, answer: compile(task.source, { shipped: false }) });
};
