import { firstSeed } from '$lib/core/items/present';
import type { Item, Response } from '$lib/core/items/item';
import { attempts, type Attempt } from '$lib/core/record/attempts';
import { answerEntry, type Entry } from '$lib/core/record/entry';
import { append, type ModuleRecord } from '$lib/core/record/record';
import { nothingUnsent, type Unsent, type UnsentItem } from '$lib/core/record/unsent';
import type { Problem, Result } from '$lib/core/result';
import { loadRecord, saveRecord } from '$lib/store/records';
import { loadUnsent, saveUnsent } from '$lib/store/unsent';
import type { Desk } from './desk';

type HowAnswered = { retry: boolean; memory: boolean; opened: boolean };

/** What is kept on this device of one module: saved at every action, and in step with other tabs. */
export class ProgressState {
	readonly module: string;
	readonly lang: string;
	#desk: Desk;
	#record: ModuleRecord;
	#unsent: Unsent = $state.raw(nothingUnsent);
	/** When the last question was answered, or the page opened. */
	#since = 0;

	/** What the person should know of: each code once. */
	problems: Problem[] = $state.raw([]);
	/** False until what is kept has been read: while the page is built, and until it is live. */
	open = $state.raw(false);

	readonly attempts: Attempt[] = $derived.by(() => attempts(this.#record));
	/** The attempt under way; undefined before the first action. */
	readonly attempt: Attempt | undefined = $derived.by(() => this.attempts.at(-1));
	/** Orders options and cards. The first attempt has the built page's, so that nothing moves when it goes live. */
	readonly seed: number = $derived.by(() => this.attempt?.seed ?? firstSeed);
	readonly textHidden: boolean = $derived.by(() => this.#unsent.memory);
	readonly place: Unsent['place'] = $derived.by(() => this.#unsent.place);

	constructor(module: string, lang: string, desk: Desk) {
		this.module = module;
		this.lang = lang;
		this.#desk = desk;
		this.#record = $state.raw({ module, entries: [] });
	}

	/** All that was done, for the download that is offered where nothing can be kept. */
	get record(): ModuleRecord {
		return this.#record;
	}

	/** Reads what is kept and listens to other tabs, until the function that it returns is called. */
	start(): () => void {
		const stop = this.#desk.storage.listen((key) => {
			if (key === null || key.endsWith(`:${this.module}`)) this.#take();
		});
		this.#since = this.#desk.now().getTime();
		this.#take();
		this.open = true;
		return stop;
	}

	unsentItem(item: string): UnsentItem | undefined {
		// What another attempt left on the screen means nothing in this one.
		return this.#unsent.attempt === this.attempt?.id ? this.#unsent.items[item] : undefined;
	}

	keepUnsent(item: string, unsent: Omit<UnsentItem, 'at'>) {
		const items = { ...this.#ownUnsent.items, [item]: { ...unsent, at: this.#now() } };
		this.#saveUnsent({ ...this.#ownUnsent, items });
	}

	hideText(memory: boolean) {
		this.#saveUnsent({ ...this.#ownUnsent, memory });
	}

	/** Notes where the reader is, so that the next visit goes on there. */
	visit(section: string, item?: string) {
		const place = { section, at: this.#now(), ...(item !== undefined && { item }) };
		this.#saveUnsent({ ...this.#ownUnsent, place });
	}

	answer(item: Item, response: Response, { retry, memory, opened }: HowAnswered) {
		const now = this.#desk.now();
		const entry = answerEntry(item, response, {
			id: this.#desk.id(),
			at: now.toISOString(),
			attempt: this.#attemptId(),
			lang: this.lang,
			memory,
			ms: Math.max(0, now.getTime() - this.#since),
			...(opened && { opened }),
			...(retry && { retry })
		});
		this.#since = now.getTime();
		this.#append(entry);
	}

	/** Passes over a section, at no cost. */
	skip(section: string) {
		const base = { id: this.#desk.id(), at: this.#now(), attempt: this.#attemptId() };
		this.#append({ ...base, kind: 'skip', section });
	}

	/** Begins a new attempt, at the whole module or only at some items. */
	begin(items?: string[]) {
		this.#begin(this.#desk.seed(), items);
	}

	/** Forgets the problems that were told. */
	acknowledge() {
		this.problems = [];
	}

	get #ownUnsent(): Unsent {
		const { memory, place } = this.#unsent;
		const attempt = this.attempt?.id;
		if (this.#unsent.attempt === attempt) return this.#unsent;
		return { items: {}, memory, ...(attempt && { attempt }), ...(place && { place }) };
	}

	#now(): string {
		return this.#desk.now().toISOString();
	}

	#attemptId(): string {
		// Another tab may have begun an attempt a moment ago.
		if (!this.attempt) this.#take();
		return this.attempt?.id ?? this.#begin(firstSeed);
	}

	#begin(seed: number, items?: string[]): string {
		const attempt = this.#desk.id();
		const unsent = this.#unsent;
		const base = { id: this.#desk.id(), at: this.#now(), attempt, lang: this.lang };
		this.#append({ ...base, kind: 'start', seed, ...(items && { items }) });
		// What was picked before the first answer belongs to the attempt which that answer begins.
		if (unsent.attempt === undefined) this.#saveUnsent({ ...unsent, attempt });
		return attempt;
	}

	#append(entry: Entry) {
		const record = append(this.#record, entry);
		this.#record = this.#told(saveRecord(this.#desk.storage, record, this.#now())) ?? record;
	}

	#saveUnsent(unsent: Unsent) {
		this.#unsent = unsent;
		const { storage } = this.#desk;
		this.#unsent = this.#told(saveUnsent(storage, this.module, unsent, this.#now())) ?? unsent;
	}

	/** Takes what is kept: all of it, since whoever deleted it meant to. */
	#take() {
		const { storage } = this.#desk;
		const record = this.#told(loadRecord(storage, this.module, this.#now()));
		if (record) this.#record = record;
		const unsent = this.#told(loadUnsent(storage, this.module, this.#now()));
		if (unsent) this.#unsent = unsent;
	}

	#told<T>(result: Result<T>): T | undefined {
		const found = result.ok ? result.notes : result.problems;
		const fresh = found.filter(({ code }) => !this.problems.some((known) => known.code === code));
		if (fresh.length > 0) this.problems = [...this.problems, ...fresh];
		return result.ok ? result.value : undefined;
	}
}
