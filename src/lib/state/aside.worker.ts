import { outline, type Outline, type OutlineOptions } from '$lib/core/derive/outline/outline';
import { compile, type Compiled } from '$lib/core/module/compile';

/** What is done beside the page: a module's source is read and checked, a text divided into sections. */
export type Task = { source: string } | { text: string; options: OutlineOptions };
export type Answer = Compiled | Outline;

onmessage = ({ data }: MessageEvent<{ number: number; task: Task }>) => {
	const { number, task } = data;
	const answer =
		'source' in task
			? compile(task.source, { shipped: false })
			: outline(task.text, task.options);
	postMessage({ number, answer });
};
