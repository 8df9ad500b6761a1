import { readReply, type Asked, type Reply } from '$lib/core/assist/reply';
import { outline, type Outline, type OutlineOptions } from '$lib/core/derive/outline/outline';
import { compile, type Compiled } from '$lib/core/module/compile';
import type { Module } from '$lib/core/module/module';

/** What is done beside the page. */
export type Task =
	| { kind: 'source'; source: string }
	| { kind: 'text'; text: string; options: OutlineOptions }
	| { kind: 'reply'; reply: string; module: Module; asked: Asked };
export type Answer = Compiled | Outline | Reply;

onmessage = ({ data }: MessageEvent<{ number: number; task: Task }>) => {
	const { number, task } = data;
	postMessage({ number, answer: done(task) });
};

function done(task: Task): Answer {
	switch (task.kind) {
		case 'source':
			return compile(task.source, { shipped: false });
		case 'text':
			return outline(task.text, task.options);
		case 'reply':
			return readReply(task.reply, task.module, task.asked);
	}
}
