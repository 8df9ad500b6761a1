import type { ModuleRecord } from '$lib/core/record/record';
import type { Problem, Result } from '$lib/core/result';
import { listDamaged, readDamaged, removeDamaged, type Damaged } from '$lib/store/damaged';
import { exportProgress, importProgress, type Imported } from '$lib/store/progress-file';
import { allRecords, removeRecord } from '$lib/store/records';
import { removeUnsent } from '$lib/store/unsent';
import type { Desk } from './desk';

/** A text under a name, for the person to keep. */
type File = { name: string; text: string };

/** One module's progress as a file: where nothing can be kept, this is how to keep it. */
export function exportRecord(record: ModuleRecord, now: Date): File {
	return fileOf([record], now);
}

function fileOf(records: ModuleRecord[], now: Date): File {
	const at = now.toISOString();
	return { name: `readback-${at.slice(0, 10)}.json`, text: exportProgress(records, at) };
}

/** All that this site keeps on the device, of every module. */
export class KeptState {
	#desk: Desk;

	records: ModuleRecord[] = $state.raw([]);
	damaged: Damaged[] = $state.raw([]);
	problems: Problem[] = $state.raw([]);
	/** False until what is kept has been read. */
	open = $state.raw(false);

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	get persistent(): boolean {
		return this.#desk.storage.persistent;
	}

	/** Reads what is kept and listens to other tabs, until the function that it returns is called. */
	start(): () => void {
		this.#take();
		this.open = true;
		return this.#desk.storage.listen(() => this.#take());
	}

	export(): File {
		return fileOf(this.records, this.#desk.now());
	}

	import(text: string): Result<Imported[]> {
		const result = importProgress(this.#desk.storage, text, this.#desk.now().toISOString());
		this.#take();
		return result;
	}

	textOf(one: Damaged): string {
		return readDamaged(this.#desk.storage, one) ?? '';
	}

	forget(one: Damaged) {
		removeDamaged(this.#desk.storage, one);
		this.#take();
	}

	/** Deletes everything: what was set aside, and what was made here, too. */
	async deleteAll() {
		const { storage } = this.#desk;
		const { deleteOwn } = await import('./own-data.svelte');
		await deleteOwn();
		for (const key of storage.keys()) storage.remove(key);
		this.#take();
	}

	deleteModule(module: string) {
		removeRecord(this.#desk.storage, module);
		removeUnsent(this.#desk.storage, module);
		this.#take();
	}

	#take() {
		const { storage, now } = this.#desk;
		const found = allRecords(storage, now().toISOString());
		this.records = found.ok ? found.value.filter(({ entries }) => entries.length > 0) : [];
		this.problems = found.ok ? found.notes : found.problems;
		this.damaged = listDamaged(storage);
	}
}
