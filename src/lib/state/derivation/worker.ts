import type { Asked, Told } from './messages';

/** Where questions are answered: a worker in the browser. Closing it stops whatever it is at. */
export type Port = {
	ask(asked: Asked): void;
	close(): void;
};

/** Begins a worker that divides and derives texts beside the page, so that none holds it up. */
export function openWorker(
	ontold: (told: Told) => void,
	onfailed: (message: string) => void
): Port {
	const worker = new Worker(new URL('./deriver.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<Told>) => ontold(data);
	worker.onerror = (event) => {
		event.preventDefault();
		onfailed(event.message);
	};
	return { ask: (asked) => worker.postMessage(asked), close: () => worker.terminate() };
}
