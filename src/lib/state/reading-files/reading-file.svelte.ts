import type { FileResult } from '$lib/core/result';
import { failure } from '$lib/core/result';
import { largestFile, type ReadText } from '$lib/core/text/read-text';
import { startWorker } from './start-worker';
import type { Asked, Told } from './worker';

/** One file being read, in a worker of its own: so the page stays quick, and stopping stops at once. */
export class ReadingFile {
	/** The name of the file that is being read. */
	name: string | undefined = $state.raw();
	#stop: (() => void) | undefined;

	/** The text of a file; undefined where reading was stopped. */
	async read(file: File): Promise<FileResult<ReadText> | undefined> {
		this.stop();
		if (file.size > largestFile) return failure('text-too-large');
		this.name = file.name;
		const stopping = new AbortController();
		this.#stop = () => {
			stopping.abort();
			this.name = undefined;
		};
		const bytes = await file.arrayBuffer().catch(() => undefined);
		if (stopping.signal.aborted) return undefined;
		if (bytes) return await this.#ask({ name: file.name, bytes: new Uint8Array(bytes) });
		this.name = undefined;
		return failure('text-unread');
	}

	/** Gives up the file that is being read. */
	stop() {
		this.#stop?.();
	}

	#ask(asked: Asked): Promise<FileResult<ReadText> | undefined> {
		return new Promise((resolve) => {
			const worker = startWorker();
			const done = (result?: FileResult<ReadText>) => {
				worker.terminate();
				this.name = undefined;
				this.#stop = undefined;
				resolve(result);
			};
			this.#stop = done;
			// What reads PDF files takes the worker for its own, and greets as well.
			worker.onmessage = ({ data }: MessageEvent<Partial<Told>>) => data.told && done(data.told);
			worker.onerror = () => done(failure('text-unread'));
			worker.postMessage(asked, [asked.bytes.buffer]);
		});
	}
}
