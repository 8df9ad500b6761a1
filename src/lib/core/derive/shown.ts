import { plain, type Inline } from '../text/rich';
import type { Distractor } from './forms/form';
import type { Made } from './make';

/** Rule M23: so many content words of one key may no other question show. */
const givenAway = 4;
/** So many content words of a stem beside a short key are its matter. */
const matter = 2;
/** A true sentence may be an option of so many questions. */
const mostUses = 3;

/** The words of a question that rule M23 looks at. */
type Words = {
	stem: ReadonlySet<string>;
	keys: { text: string; lemmas: ReadonlySet<string> }[];
	texts: { text: string; lemmas: ReadonlySet<string> }[];
};

/** The questions chosen so far, and which sentences they rest on, show and change. */
export class Shown {
	readonly all: Made[] = [];
	readonly #keyed = new Set<number>();
	readonly #visible = new Map<number, number>();
	readonly #falsified = new Set<number>();
	readonly #words: Words[] = [];
	readonly #lemmas: Lemmas;
	/** Sentences that other questions will rest on. */
	#planned: ReadonlySet<number> = new Set();

	/** Lets one sentence be true in one question and changed in another: better than no question. */
	lenient = false;

	constructor(lemmas: Lemmas) {
		this.#lemmas = lemmas;
	}

	/** Keeps the sentences of questions that are to come free of other uses. */
	plan(coming: readonly Made[]) {
		this.#planned = new Set(coming.flatMap(({ proof }) => proof));
	}

	add(made: Made) {
		this.all.push(made);
		if (made.draft.type === 'choice') made.proof.forEach((sentence) => this.#keyed.add(sentence));
		for (const sentence of made.visible)
			this.#visible.set(sentence, (this.#visible.get(sentence) ?? 0) + 1);
		made.falsified.forEach((sentence) => this.#falsified.add(sentence));
		this.#words.push(wordsOf(made, this.#lemmas));
	}

	/** Whether no question rests on its sentences or shows them. */
	canKey({ proof, draft }: Made): boolean {
		if (draft.type === 'order') return proof.every((sentence) => !this.#keyed.has(sentence));
		return proof.every(
			(sentence) =>
				!this.#keyed.has(sentence) &&
				!this.#falsified.has(sentence) &&
				(!draft.statement || !this.#visible.has(sentence))
		);
	}

	/** Whether a question can be added as it is. */
	fits(made: Made): boolean {
		if (!this.canKey(made)) return false;
		const own = new Set(made.proof);
		const isFree = made.visible.every((sentence) => own.has(sentence) || this.#mayShow(sentence));
		if (!isFree || made.falsified.some((sentence) => !this.#mayChange(sentence, own))) return false;
		const words = wordsOf(made, this.#lemmas);
		return this.#words.every((other) => !showsKey(words, other) && !showsKey(other, words));
	}

	/** Whether a distractor can stand in a question of the set. */
	allows({ proof, draft }: Made, { sentence, kind }: Distractor): boolean {
		if (!sentence || draft.type === 'order') return true;
		const isChanged = draft.form === 'statement' && kind !== 'elsewhere' && kind !== 'text';
		if (isChanged) return this.#mayChange(sentence.index, new Set(proof));
		return !draft.statement || this.#mayShow(sentence.index);
	}

	/** Whether a true sentence stands in another question already. */
	has({ sentence, kind }: Distractor): boolean {
		const isTrue = kind === 'elsewhere' || kind === 'text';
		return isTrue && sentence !== undefined && this.#visible.has(sentence.index);
	}

	#mayShow(sentence: number): boolean {
		if (this.#keyed.has(sentence) || this.#planned.has(sentence)) return false;
		if (this.#falsified.has(sentence) && !this.lenient) return false;
		return (this.#visible.get(sentence) ?? 0) < mostUses;
	}

	#mayChange(sentence: number, own: ReadonlySet<number>): boolean {
		if (own.has(sentence)) return true;
		if (this.#keyed.has(sentence) || this.#planned.has(sentence)) return false;
		return !this.#falsified.has(sentence) && (this.lenient || !this.#visible.has(sentence));
	}
}

/** What a question's words are without those of names. */
export type Lemmas = (text: string) => ReadonlySet<string>;

function wordsOf({ candidate: { item } }: Made, lemmas: Lemmas): Words {
	const read = (inlines: readonly Inline[]) => {
		const text = plain(inlines);
		return { text: text.toLowerCase(), lemmas: lemmas(text) };
	};
	const options = item.type === 'choice' ? item.options : item.cards;
	const stem = read(item.stem);
	return {
		stem: stem.lemmas,
		keys:
			item.type === 'choice'
				? item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => read(text))
				: [],
		texts: [stem, ...options.map(({ text }) => read(text))]
	};
}

/** Whether the words of one give the key of the other away. */
function showsKey({ texts }: Words, { keys, stem }: Words): boolean {
	return keys.some((key) =>
		texts.some((shown) => {
			if (countShared(key.lemmas, shown.lemmas) >= givenAway) return true;
			// A name or a date is given away where it stands beside what is asked.
			const answer = key.text.replace(/^(?:the|an?|in|on|at|during|by|to) /, '');
			return (
				answer.length > 2 &&
				shown.text.includes(answer) &&
				countShared(stem, shown.lemmas) >= matter
			);
		})
	);
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return [...one].filter((word) => other.has(word)).length;
}
