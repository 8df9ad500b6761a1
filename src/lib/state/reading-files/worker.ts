import type { FileResult } from '$lib/core/result';
import type { ReadText } from '$lib/core/text/read-text';
import { readText } from './read-text';

/** What the page asks, and what it is told. */
export type Asked = { name: string; bytes: Uint8Array };
export type Told = { told: FileResult<ReadText> };

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	void readText(data.name, data.bytes).then((told) => postMessage({ told } satisfies Told));
});
