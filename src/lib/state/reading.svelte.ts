import type { Evidence } from '$lib/core/items/item';
import type { Reading } from '$lib/core/module/pages';
import { Announcer } from './announcer.svelte';
import type { Desk } from './desk';
import { ProgressState } from './progress.svelte';
import { QuestionState } from './question.svelte';

/** One page of reading: its text, its questions, and which of them the text is showing something for. */
export class ReadingState {
	readonly page: Reading;
	readonly progress: ProgressState;
	readonly announcer = new Announcer();
	readonly #all: QuestionState[];

	/** The question whose proof is lit in the text. */
	shown: QuestionState | undefined = $state.raw();
	/** What of the proof the reader asked for last, to be led there. */
	sought: Evidence | undefined = $state.raw();
	/** The question for which a sentence is being chosen in the text. */
	proving: QuestionState | undefined = $state.raw();

	constructor(page: Reading, desk: Desk) {
		const { outline, section, proving, sentences, firstQuestion } = page;
		this.page = page;
		this.progress = new ProgressState(outline.id, outline.lang, desk);
		const number = (index: number) => firstQuestion + index;
		this.#all = section.items.map(
			(item, index) =>
				new QuestionState(
					item,
					number(index),
					{ proving: Object.hasOwn(proving, item.id) ? (proving[item.id] ?? []) : [], sentences },
					this.progress
				)
		);
	}

	/** The questions that the attempt asks: all, or in a retry those that were missed. */
	readonly questions: QuestionState[] = $derived.by(() => {
		const only = this.progress.attempt?.items;
		return only ? this.#all.filter(({ item }) => only.includes(item.id)) : this.#all;
	});
	readonly current: QuestionState | undefined = $derived.by(
		() => this.questions.find(({ phase }) => phase !== 'done') ?? this.questions.at(-1)
	);
	readonly answered: number = $derived.by(() => this.questions.filter(({ first }) => first).length);
	readonly skipped: boolean = $derived.by(
		() => this.answered === 0 && this.progress.attempt?.skipped.has(this.page.section.id) === true
	);

	/** A question that is being answered from memory. */
	readonly remembering: QuestionState | undefined = $derived.by(() =>
		this.questions.find(({ begun }) => begun)
	);
	readonly textHidden: boolean = $derived.by(
		() => this.progress.textHidden || this.remembering !== undefined
	);
	/** What is lit in the text: the proof of the question that is shown, once it is answered. */
	readonly lit: readonly Evidence[] = $derived.by(() =>
		this.shown && (this.shown.phase === 'again' || this.shown.phase === 'done')
			? this.shown.evidence
			: []
	);

	/** Opens the text for a question that was to be answered from memory, or for all. */
	openText() {
		if (this.remembering) this.remembering.open();
		else this.progress.hideText(false);
	}
}
