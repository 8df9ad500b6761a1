import type { Evidence, Item, Outcome, Response } from '$lib/core/items/item';
import { evidenceOf, grade } from '$lib/core/items/item';
import { scoreOrder } from '$lib/core/items/order';
import {
	presentChoice,
	presentOrder,
	type ChoiceView,
	type OrderView
} from '$lib/core/items/present';
import { placeOf, relocate, type Sentences } from '$lib/core/items/sentences';
import { standing, type Counted } from '$lib/core/record/standing';
import type { UnsentItem } from '$lib/core/record/unsent';
import type { ProgressState } from './progress.svelte';

/** One response as it counts today. */
export type Graded = {
	response: Response;
	outcome: Outcome;
	/** The key was changed after it was given. */
	rekeyed: boolean;
};

/**
 * open: not answered · again: answered wrong, may be tried once more · retrying: being tried once more ·
 * done: nothing more to do, the key is told.
 */
export type Phase = 'open' | 'again' | 'retrying' | 'done';

/** What stands in the way of checking an answer. */
export type Hindrance = 'nothing-picked' | 'wrong-count' | 'untouched' | 'no-proof';

/** For an item that asks for a proof: the sentences that count, and all that can be chosen. */
type Proofs = { proving: readonly string[]; sentences: Sentences };

/** One question on screen: what is picked, what was answered, what may be done next. */
export class QuestionState {
	readonly item: Item;
	/** Counted through the module, from 1. */
	readonly number: number;
	readonly #proofs: Proofs;
	readonly #progress: ProgressState;

	/** Orders before the last moves, the latest last. */
	#past: { picked: string[]; touched: boolean }[] = $state.raw([]);
	/** Set by a check that could not be made, until the next action. */
	hindrance: Hindrance | undefined = $state.raw();

	constructor(item: Item, number: number, proofs: Proofs, progress: ProgressState) {
		this.item = item;
		this.number = number;
		this.#proofs = proofs;
		this.#progress = progress;
	}

	readonly view: ChoiceView | OrderView = $derived.by(() =>
		this.item.type === 'choice'
			? presentChoice(this.item, this.#progress.seed)
			: presentOrder(this.item, this.#progress.seed)
	);

	readonly #standing = $derived.by(() =>
		standing(this.#progress.attempt, this.item, this.#proofs.sentences)
	);
	readonly first: Graded | undefined = $derived.by(() => this.#graded(this.#standing.first));
	readonly retry: Graded | undefined = $derived.by(() => this.#graded(this.#standing.retry));
	/** There was an answer, but the question has changed so much that it is open again. */
	readonly changed: boolean = $derived.by(() => this.#standing.changed);

	readonly phase: Phase = $derived.by(() => {
		if (!this.first) return 'open';
		const { response, outcome } = this.first;
		if (this.retry || response.unknown || outcome.score === outcome.max) return 'done';
		return this.#unsent?.retry ? 'retrying' : 'again';
	});

	get #unsent() {
		return this.#progress.unsentItem(this.item.id);
	}

	/** Options chosen, or all cards in their order on screen. */
	readonly picked: readonly string[] = $derived.by(() => {
		if (this.phase === 'again' || this.phase === 'done')
			return (this.retry ?? this.first)?.response.picked ?? [];
		const kept = this.#unsent?.picked;
		if (this.view.type === 'choice') return kept ?? [];
		const dealt = this.view.cards.map(({ id }) => id);
		return kept?.length === dealt.length && dealt.every((id) => kept.includes(id)) ? kept : dealt;
	});
	/** The sentence given as proof. */
	readonly proof: string | undefined = $derived.by(() =>
		this.phase === 'again' || this.phase === 'done'
			? (this.retry ?? this.first)?.response.proof
			: this.#unsent?.proof &&
				relocate(this.#proofs.sentences, this.#unsent.proof, this.#unsent.proofAt)
	);
	/** What to show as proof. Before the second try at an ordering: only of the cards that have to move, as they lie. */
	readonly evidence: Evidence[] = $derived.by(() => {
		const { item, first } = this;
		if (item.type !== 'order' || this.phase !== 'again' || !first) return evidenceOf(item);
		const { picked } = first.response;
		const { kept } = scoreOrder(item.cards, picked);
		return picked
			.filter((id) => !kept.includes(id))
			.flatMap((id) => item.cards.find((card) => card.id === id)?.evidence ?? []);
	});
	/** The hidden text was looked at. Kept with what is on screen: a reload makes no memory of it. */
	readonly opened: boolean = $derived.by(() => this.#unsent?.opened === true);
	readonly canUndo: boolean = $derived.by(() => this.#past.length > 0);
	/** An answer from memory has begun: the text stays hidden until it is checked. */
	readonly begun: boolean = $derived.by(
		() =>
			this.item.memory &&
			!this.opened &&
			(this.phase === 'open' ? this.#unsent !== undefined : this.phase === 'retrying')
	);

	/** Takes up a question that is answered from memory. */
	begin() {
		this.#keep({ picked: [...this.picked] });
	}

	/** Looks at the text that was to be hidden. */
	open() {
		this.#keep({ picked: [...this.picked], opened: true });
	}

	pick(picked: string[]) {
		this.#keep({ picked });
	}

	/** Gives a sentence as the proof. */
	prove(proof: string) {
		const proofAt = placeOf(this.#proofs.sentences, proof);
		this.#keep({ picked: [...this.picked], proof, ...(proofAt && { proofAt }) });
	}

	/** Moves a card to a place, from 0. */
	move(card: string, to: number) {
		const order = this.picked.filter((id) => id !== card);
		order.splice(to, 0, card);
		this.#remember();
		this.#keep({ picked: order, touched: true });
	}

	/** Takes the last move back; the card that moved farthest. */
	undo(): string | undefined {
		const before = this.#past.at(-1);
		if (!before) return undefined;
		const now = this.picked;
		const distance = (id: string) => Math.abs(before.picked.indexOf(id) - now.indexOf(id));
		const moved = [...before.picked].sort((a, b) => distance(b) - distance(a))[0];
		this.#past = this.#past.slice(0, -1);
		this.#keep(before);
		return moved;
	}

	/** Deals the cards as they lay at first. Can be undone. */
	reset() {
		if (this.view.type !== 'order') return;
		this.#remember();
		this.#keep({ picked: this.view.cards.map(({ id }) => id), touched: false });
	}

	/** Says that an order is meant although nothing was moved. */
	keepOrder() {
		this.#keep({ picked: [...this.picked], touched: true });
		this.check();
	}

	/** Hands the answer in, or says in `hindrance` what is missing. */
	check(): boolean {
		this.hindrance = this.#missing();
		if (this.hindrance) return false;
		const proof = this.proof;
		this.#answer({ picked: [...this.picked], ...(proof !== undefined && { proof }) });
		return true;
	}

	/** "I don't know." */
	giveUp() {
		this.#answer({ picked: [], unknown: true });
	}

	/** Takes the second try; it teaches, and earns nothing. */
	tryAgain() {
		this.#past = [];
		this.#progress.keepUnsent(this.item.id, {
			picked: this.item.type === 'order' ? [...this.picked] : [],
			retry: true
		});
	}

	#remember() {
		const touched = this.#unsent?.touched === true;
		this.#past = [...this.#past, { picked: [...this.picked], touched }];
	}

	#missing(): Hindrance | undefined {
		if (this.view.type === 'order') return this.#unsent?.touched ? undefined : 'untouched';
		if (this.picked.length === 0) return 'nothing-picked';
		if (this.picked.length !== this.view.pick) return 'wrong-count';
		return this.view.prove && this.proof === undefined ? 'no-proof' : undefined;
	}

	#keep(unsent: Pick<UnsentItem, 'picked' | 'proof' | 'proofAt' | 'touched' | 'opened'>) {
		this.hindrance = undefined;
		this.#progress.keepUnsent(this.item.id, { ...this.#unsent, ...unsent });
	}

	#answer(response: Response) {
		this.hindrance = undefined;
		this.#past = [];
		const { proving, sentences } = this.#proofs;
		const { proof } = response;
		const proofAt = proof && placeOf(sentences, proof);
		this.#progress.answer(this.item, response, {
			...(proofAt && { proofAt }),
			...(proof && proving.includes(proof) && { proved: true }),
			retry: this.first !== undefined,
			memory: this.#progress.textHidden || this.begun,
			opened: this.item.memory && this.opened
		});
	}

	#graded(counted: Counted | undefined): Graded | undefined {
		if (!counted) return undefined;
		const { response, rekeyed } = counted;
		return { response, outcome: grade(this.item, response, this.#proofs.proving), rekeyed };
	}
}
