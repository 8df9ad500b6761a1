import { readReply, type Asked, type Reply } from '$lib/core/assist/reply';
import { compile, type Compiled } from '$lib/core/module/compile';
import type { Module } from '$lib/core/module/module';

/** What is done beside the page. */
export type Task =
	| { kind: 'source'; source: string }
	| { kind: 'reply'; reply: string; module: Module; asked: Asked };
export type Answer = Compiled | Reply;

onmessage = ({ data }: MessageEvent<{ number: number; task: Task }>) => {
	const { number, task } = data;
	postMessage({ number, answer: done(task) });
};

function done(task: Task): Answer {
	switch (task.kind) {
		case 'source':
			return compile(task.source, { shipped: false });
		case 'reply':
			return readReply(task.reply, task.module, task.asked);
	}
}
