/** A worker that reads one file, see worker.ts. */
export function startWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
