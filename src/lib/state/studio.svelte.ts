import type { Candidate, Derivation, Source } from '$lib/core/derive/candidate';
import type { Edited } from '$lib/core/draft/anchor';
import type { Draft } from '$lib/core/draft/draft';
import { amend, begin, record, redo, undo, type History } from '$lib/core/draft/history';
import { changeItem, itemIds } from '$lib/core/draft/changes';
import { insert, keep } from '$lib/core/draft/questions';
import { sourceOf } from '$lib/core/draft/source';
import type { StepName } from '$lib/core/draft/steps';
import { another, more, suggestions } from '$lib/core/draft/suggestions';
import type { Item } from '$lib/core/items/item';
import type { Compiled } from '$lib/core/module/compile';
import type { Diagnostic } from '$lib/core/module/diagnostic';
import type { Module } from '$lib/core/module/module';

/** What the studio reaches for outside itself. Passed in, so that tests need no browser. */
export type StudioPorts = {
	/** Reads and checks a source, beside the page. */
	compile: (source: string) => Promise<Compiled>;
	/** Keeps the draft as it changes. */
	keeper: Keeper;
	now: () => number;
};

type Keeper = {
	keep(draft: Draft): void;
	/** Another tab has changed this draft: nothing is kept here until the person has decided. */
	changedElsewhere: boolean;
};

/** All of a draft that can be undone. */
type Version = {
	/** Of the source, or of the last one that had no error in its format. */
	module: Module;
	/** The source as a person typed it; else it is printed from the module. */
	typed?: string;
	shown: readonly string[];
	turnedDown: readonly string[];
	unconfirmed: readonly string[];
};

/** How long one pauses before what was done is checked, in milliseconds. */
const pause = 300;
/** The score of what is shown before all is found. */
const good = 0.75;
/** How many more proposals one asks for at a time, in each section. */
const handful = 2;

/** The draft on the workbench: the edits are core's; this holds the value, its history, and has it kept. */
export class StudioState {
	readonly id: string;
	readonly #ports: StudioPorts;
	#history: History<Version, StepName> = $state.raw(begin({ ...empty }));
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The source that was checked last, and the version that it was of. */
	#checked: { version: Version; compiled: Compiled } | undefined = $state.raw();

	/** What the engine proposes for the text, best first. */
	candidates: readonly Candidate[] = $state.raw([]);
	/** What the last edit of the text did to the proofs of questions, until it is closed. */
	outcome: Pick<Edited, 'touched' | 'lost'> | undefined = $state.raw();

	/** Puts a draft on the workbench; `compiled` is what its source comes to. */
	constructor(draft: Draft, compiled: Compiled, ports: StudioPorts) {
		const { id, source, candidates, shown = [], turnedDown, unconfirmed } = draft;
		const module = compiled.module ?? empty.module;
		const version = { module, typed: source, shown, turnedDown, unconfirmed };
		this.id = id;
		this.#ports = ports;
		this.candidates = candidates;
		this.#history = begin(version);
		this.#checked = { version, compiled };
	}

	get module(): Module {
		return this.#history.present.module;
	}

	readonly source: string = $derived.by(() => {
		const { typed, module } = this.#history.present;
		return typed ?? sourceOf(module);
	});

	/** What the engine derives questions from: the same object as long as the text is the same. */
	readonly text: Source = $derived.by(() => {
		const { title, lang, sections } = this.module;
		const text = {
			title,
			lang,
			sections: sections.map(({ id, title, passage }) => ({ id, title, passage }))
		};
		if (!this.#text || !isSameText(this.#text, text)) this.#text = text;
		return this.#text;
	});
	#text: Source | undefined;

	readonly suggestions: readonly Candidate[] = $derived.by(() => {
		const { module, shown } = this.#history.present;
		return suggestions(module, this.#proposed, shown);
	});

	/** What should be mended; it lags a little behind the typing. */
	readonly diagnostics: readonly Diagnostic[] = $derived.by(
		() => this.#checked?.compiled.diagnostics ?? []
	);

	/** The source has errors in its format: what is shown of the module is as it was before them. */
	readonly broken: boolean = $derived.by(() => {
		const { typed } = this.#history.present;
		return typed !== undefined && this.#checked?.compiled.module === undefined;
	});

	readonly undoable: StepName | undefined = $derived.by(() => this.#history.past.at(-1)?.name);
	readonly redoable: StepName | undefined = $derived.by(() => this.#history.future[0]?.name);

	candidateOf(item: string): Candidate | undefined {
		return this.candidates.find((one) => one.item.id === item);
	}

	isUnconfirmed(item: string): boolean {
		return this.#history.present.unconfirmed.includes(item);
	}

	/** Changes the module. A run of changes of one name, such as typing in one field, is undone together. */
	edit(name: StepName, change: (module: Module) => Module, run?: string) {
		const { typed: _, ...version } = this.#history.present;
		const module = change(version.module);
		if (module !== version.module) this.#go({ ...version, module }, name, run);
	}

	/** Changes the text, and remembers what that did to the proofs. */
	editText(name: StepName, change: (module: Module) => Edited, run?: string) {
		this.edit(
			name,
			(before) => {
				const { module, touched, lost } = change(before);
				this.outcome = touched.length + lost.length > 0 ? { touched, lost } : undefined;
				return module;
			},
			run
		);
	}

	/** What was typed in the source view. */
	type(source: string) {
		if (source !== this.source)
			this.#go({ ...this.#history.present, typed: source }, 'source', 'source');
	}

	/** Takes a proposal in. */
	keep(candidate: Candidate) {
		this.edit('keep', (module) => keep(module, candidate));
	}

	turnDown({ id }: Candidate) {
		const { turnedDown } = this.#history.present;
		this.#go({ ...this.#history.present, turnedDown: [...turnedDown, id] }, 'turn-down');
	}

	/** Puts another proposal of the same form in the place of one; false where there is none. */
	another(candidate: Candidate): Candidate | undefined {
		const { module, shown, turnedDown } = this.#history.present;
		const next = another(module, this.#proposed, shown, candidate);
		if (!next) return undefined;
		const version = { ...this.#history.present, shown: [...shown, next.id] };
		this.#go({ ...version, turnedDown: [...turnedDown, candidate.id] }, 'another');
		return next;
	}

	hasAnother(candidate: Candidate): boolean {
		const { module, shown } = this.#history.present;
		return another(module, this.#proposed, shown, candidate) !== undefined;
	}

	readonly further: readonly string[] = $derived.by(() => {
		const { module, shown } = this.#history.present;
		return more(module, this.#proposed, shown, handful);
	});

	/** Shows a few more proposals in each section. */
	showMore() {
		const { shown } = this.#history.present;
		this.#go({ ...this.#history.present, shown: [...shown, ...this.further] }, 'more');
	}

	/** Takes some of what the engine finds, while it goes on looking: the first good one of a section is shown. */
	find(found: readonly Candidate[]) {
		const fresh = found.filter(({ id }) => !this.candidates.some((one) => one.id === id));
		this.candidates = [...this.candidates, ...fresh];
		const { present } = this.#history;
		const early = fresh.filter(
			({ section, score }, index) =>
				score >= good &&
				!this.suggestions.some((one) => one.section === section) &&
				fresh.findIndex((one) => one.section === section && one.score >= good) === index
		);
		const shown = [...present.shown, ...early.map(({ id }) => id)];
		if (early.length > 0) this.#history = amend(this.#history, { ...present, shown });
	}

	/** Takes what the engine has found for the text as it is; what was shown before and still stands stays. */
	propose({ candidates, shown }: Pick<Derivation, 'candidates' | 'shown'>) {
		this.candidates = candidates;
		const { present } = this.#history;
		const stay = present.shown.filter((id) => candidates.some((one) => one.id === id));
		const all = [...stay, ...shown.filter((id) => !stay.includes(id))];
		this.#history = amend(this.#history, { ...present, shown: all });
		this.#schedule();
	}

	/** Takes what a model proposed and the checks let pass: new questions, and others in the place of their own. */
	accept(section: string, items: readonly Item[]) {
		const { typed: _, ...version } = this.#history.present;
		const before = itemIds(version.module);
		const module = items.reduce(
			(changed, item) =>
				before.includes(item.id)
					? changeItem(changed, item.id, () => item)
					: insert(changed, section, item),
			version.module
		);
		const fresh = itemIds(module).filter((id) => !before.includes(id));
		const changed = items.flatMap(({ id }) => (before.includes(id) ? id : []));
		const unconfirmed = [...version.unconfirmed, ...fresh, ...changed];
		this.#go({ ...version, module, unconfirmed }, 'accept');
	}

	/** A person has read what a model proposed. */
	confirm(item: string) {
		const { unconfirmed } = this.#history.present;
		const rest = unconfirmed.filter((id) => id !== item);
		this.#go({ ...this.#history.present, unconfirmed: rest }, 'settings');
	}

	undo() {
		this.#move(undo(this.#history));
	}

	redo() {
		this.#move(redo(this.#history));
	}

	/** Keeps this draft over what another tab has kept of it. */
	overwrite() {
		this.#ports.keeper.changedElsewhere = false;
		this.#ports.keeper.keep(this.draft);
	}

	/** As it is to be kept. */
	get draft(): Draft {
		const { shown, turnedDown, unconfirmed } = this.#history.present;
		return {
			id: this.id,
			source: this.source,
			candidates: [...this.candidates],
			shown: [...shown],
			turnedDown: [...turnedDown],
			unconfirmed: [...unconfirmed],
			changed: this.#ports.now()
		};
	}

	get #proposed() {
		return { candidates: [...this.candidates], turnedDown: [...this.#history.present.turnedDown] };
	}

	#go(version: Version, name: StepName, run?: string) {
		this.#history = record(this.#history, version, name, run);
		this.#schedule();
	}

	#move(history: History<Version, StepName>) {
		this.#history = history;
		this.outcome = undefined;
		this.#schedule();
	}

	/** Nothing is looked at any more. */
	stop() {
		clearTimeout(this.#timer);
	}

	#schedule() {
		const { keeper } = this.#ports;
		if (!keeper.changedElsewhere) keeper.keep(this.draft);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#check(), pause);
	}

	async #check() {
		const version = this.#history.present;
		const compiled = await this.#ports.compile(this.source);
		// What comes back of an earlier text is let go.
		if (version !== this.#history.present) return;
		const { module } = compiled;
		const known = version.typed !== undefined && module ? { ...version, module } : version;
		if (known !== version) this.#history = amend(this.#history, known);
		this.#checked = { version: known, compiled };
	}
}

function isSameText(one: Source, other: Source): boolean {
	if (one.lang !== other.lang || one.sections.length !== other.sections.length) return false;
	return one.sections.every(({ id, title, passage }, index) => {
		const same = other.sections[index];
		if (id !== same?.id || title !== same.title) return false;
		return passage === same.passage || JSON.stringify(passage) === JSON.stringify(same.passage);
	});
}

const empty: Version = {
	module: {
		id: '',
		title: '',
		lang: 'en',
		description: '',
		source: '',
		glossary: [],
		claims: [],
		sections: []
	},
	shown: [],
	turnedDown: [],
	unconfirmed: []
};
