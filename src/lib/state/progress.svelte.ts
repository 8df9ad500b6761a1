import { firstSeed } from '$lib/core/items/present';
import type { Item, Response } from '$lib/core/items/item';
import { attempts, lastAnswered, type Attempt } from '$lib/core/record/attempts';
import { answerEntry, type Circumstances, type Entry, type OwnEntry } from '$lib/core/record/entry';
import { append, merge, momentAfter, type ModuleRecord } from '$lib/core/record/record';
import { mergeUnsent, nothingUnsent, type Unsent, type UnsentItem } from '$lib/core/record/unsent';
import type { Problem, Result } from '$lib/core/result';
import { loadRecord, recordKey, saveRecord } from '$lib/store/records';
import { loadUnsent, saveUnsent, unsentKey } from '$lib/store/unsent';
import type { Desk } from './desk';

/** What is done to the text, as yet without its moment. */
export type OwnAct = OwnEntry extends infer E
	? E extends OwnEntry
		? Omit<E, 'id' | 'at'>
		: never
	: never;

type HowAnswered = { retry: boolean; memory: boolean; opened: boolean } & Pick<
	Circumstances,
	'proofAt' | 'proved'
>;

/** What is kept on this device of one module: saved at every action, and in step with other tabs. */
export class ProgressState {
	readonly module: string;
	readonly lang: string;
	#desk: Desk;
	#record: ModuleRecord;
	#unsent: Unsent = $state.raw(nothingUnsent);
	/** The section that this page shows. */
	#section: string | undefined;
	/** When the last question was answered, or the page opened. */
	#since = 0;

	/** What the person should know of: each code once. */
	problems: Problem[] = $state.raw([]);
	#known: string[] = [];
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

	/** The reader once marked something in this edition. */
	get marked(): boolean {
		return this.#record.entries.some((entry) => entry.kind === 'mark' && entry.lang === this.lang);
	}

	/** Reads what is kept and listens to other tabs, until the function that it returns is called. */
	start(): () => void {
		const stop = this.#desk.storage.listen((key, gone) => {
			if (key !== null && !key.endsWith(`:${this.module}`)) return;
			if (gone) this.#forget(key);
			this.#take();
		});
		this.#since = this.#desk.now().getTime();
		this.#take();
		this.open = true;
		return stop;
	}

	unsentItem(item: string): UnsentItem | undefined {
		// What another attempt left on the screen means nothing in this one.
		const { attempt, items } = this.#unsent;
		if (attempt !== this.#attemptNow || !Object.hasOwn(items, item)) return undefined;
		// And what was answered since is sent. Told by its moment: taken out, it would come back from where
		// it is kept, or from another tab.
		const sent = this.attempt ? lastAnswered(this.attempt, item) : '';
		const found = items[item];
		return found && found.at > sent ? found : undefined;
	}

	keepUnsent(item: string, unsent: Omit<UnsentItem, 'at'>) {
		const at = this.#moment();
		const own = this.#ownUnsent;
		const items = { ...own.items, [item]: { ...unsent, at } };
		const place = this.#section === undefined ? own.place : { section: this.#section, item, at };
		this.#saveUnsent({ ...own, items, ...(place && { place }) });
	}

	hideText(memory: boolean) {
		this.#saveUnsent({ ...this.#ownUnsent, memory });
	}

	/**
	 * Notes where the reader is, so that the next visit goes on there. Who only looks at a section is still
	 * to go on at the question where they stopped.
	 */
	visit(section: string, item?: string) {
		this.#section = section;
		const own = this.#ownUnsent;
		const here = { section, at: this.#moment(), ...(item !== undefined && { item }) };
		const place = item === undefined && own.place?.item !== undefined ? own.place : here;
		this.#saveUnsent({ ...own, place });
	}

	answer(item: Item, response: Response, { retry, memory, opened, ...proof }: HowAnswered) {
		const attempt = this.#attemptId();
		const now = this.#desk.now();
		const entry = answerEntry(item, response, {
			id: this.#desk.id(),
			at: now.toISOString(),
			attempt,
			lang: this.lang,
			memory,
			...proof,
			ms: Math.max(0, now.getTime() - this.#since),
			...(opened && { opened }),
			...(retry && { retry })
		});
		this.#since = now.getTime();
		this.#append(entry);
	}

	/** Passes over a section, at no cost. */
	skip(section: string) {
		const attempt = this.#attemptId();
		this.#append({ id: this.#desk.id(), at: this.#now(), attempt, kind: 'skip', section });
	}

	/** Begins a new attempt, at the whole module or only at some items. */
	begin(items?: string[]) {
		const attempt = this.#begin(this.#desk.id(), this.#desk.seed(), items);
		// Where the last attempt ended is no place to go on in this one.
		this.#saveUnsent({ attempt, items: {}, memory: this.#unsent.memory });
	}

	/** Marks words of the text, notes something at them, or takes a mark away. */
	own(act: OwnAct) {
		this.#append({ ...act, id: this.#desk.id(), at: this.#now() });
	}

	/** Closes the problems that were told; they are not told again on this page. */
	acknowledge() {
		this.problems = [];
	}

	/**
	 * The attempt under way, or the one that the first answer will begin: named as soon as a page is
	 * visited, so that two tabs that answer at the same moment begin the same.
	 */
	get #attemptNow(): string | undefined {
		return this.attempt?.id ?? this.#unsent.attempt;
	}

	get #ownUnsent(): Unsent {
		const { memory, place } = this.#unsent;
		const attempt = this.#attemptNow ?? this.#desk.id();
		if (this.#unsent.attempt === attempt) return this.#unsent;
		return { attempt, items: {}, memory, ...(place && { place }) };
	}

	#now(): string {
		return this.#desk.now().toISOString();
	}

	/** Now, but after all that was answered. */
	#moment(): string {
		return momentAfter(this.#record, this.#now());
	}

	#attemptId(): string {
		// Another tab may have begun an attempt a moment ago.
		if (!this.attempt) this.#take();
		return this.attempt?.id ?? this.#begin(this.#attemptNow ?? this.#desk.id(), firstSeed);
	}

	#begin(attempt: string, seed: number, items?: string[]): string {
		const base = { id: this.#desk.id(), at: this.#now(), attempt, lang: this.lang };
		this.#append({ ...base, kind: 'start', seed, ...(items && { items }) });
		return attempt;
	}

	#append(entry: Entry) {
		const at = momentAfter(this.#record, entry.at);
		const record = append(this.#record, { ...entry, at });
		this.#record = this.#told(saveRecord(this.#desk.storage, record, this.#now())) ?? record;
	}

	#saveUnsent(unsent: Unsent) {
		this.#unsent = unsent;
		const { storage } = this.#desk;
		this.#unsent = this.#told(saveUnsent(storage, this.module, unsent, this.#now())) ?? unsent;
	}

	/**
	 * Takes what is kept. Two tabs that write at the same moment do not see each other's text, and the
	 * later one is kept: so what this tab has and the kept text lacks is added to it again.
	 */
	#take() {
		const { storage } = this.#desk;
		const kept = this.#told(loadRecord(storage, this.module, this.#now()));
		if (kept) {
			const all = merge(kept, this.#record);
			const lost = all.entries.length > kept.entries.length;
			this.#record = (lost && this.#told(saveRecord(storage, all, this.#now()))) || all;
		}
		const unsent = this.#told(loadUnsent(storage, this.module, this.#now()));
		if (unsent) this.#unsent = mergeUnsent(unsent, this.#unsent);
	}

	/** Whoever deleted it in another tab meant to. */
	#forget(key: string | null) {
		if (key === null || key === recordKey(this.module))
			this.#record = { module: this.module, entries: [] };
		if (key === null || key === unsentKey(this.module)) this.#unsent = nothingUnsent;
	}

	#told<T>(result: Result<T>): T | undefined {
		const found = result.ok ? result.notes : result.problems;
		for (const problem of found) {
			if (this.#known.includes(problem.code)) continue;
			this.#known.push(problem.code);
			this.problems = [...this.problems, problem];
		}
		return result.ok ? result.value : undefined;
	}
}
