import type { Block } from '../text/rich';
import type { Option } from '../items/choice';
import type { Item } from '../items/item';

/** What questions are derived from: the sections of a draft, without their questions. */
export type Source = {
	title: string;
	/** BCP 47. */
	lang: string;
	sections: readonly SourceSection[];
};

type SourceSection = { id: string; title: string; passage: readonly Block[] };

/** The forms of question that a text can be turned into, in the order in which a menu shows them. */
export const forms = [
	'section-point',
	'statement',
	'not-statement',
	'when',
	'who',
	'how-many',
	'why',
	'purpose',
	'means',
	'who-said',
	'not-listed',
	'text-order',
	'time-order',
	'first',
	'prove'
] as const;
export type Form = (typeof forms)[number];

/** How a distractor was made; `grades` in distractors.ts has how often each kind was judged good. */
export const distractorKinds = [
	'contrast',
	'date',
	'number',
	'name',
	'reversal',
	'antonym',
	'negation',
	'elsewhere',
	'text'
] as const;
export type DistractorKind = (typeof distractorKinds)[number];

/** A further distractor of a choice question, for "another option". */
export type Spare = { option: Omit<Option, 'id'>; kind: DistractorKind };

/** Why a question is proposed, for the teacher: a code for programs, what it names for the sentence. */
export type Reason = { code: ReasonCode; count?: number; detail?: string };

export type ReasonCode =
	/** Only this section makes the point; the others are made in `count` other sections. */
	| 'point-of-section'
	/** `count` statements changed in one thing each: `detail` names what, as a list of kinds. */
	| 'changed-statements'
	/** `count` other dates of the text serve as distractors. */
	| 'other-dates'
	/** `count` other numbers or amounts of the text serve as distractors. */
	| 'other-numbers'
	/** `count` other names of the same kind serve as distractors. */
	| 'other-names'
	/** Reasons, purposes or means that the text gives for something else. */
	| 'other-reasons'
	/** `count` people of the text are quoted. */
	| 'other-speakers'
	/** A list of `count` things in one sentence. */
	| 'list-in-text'
	/** One point from each of `count` places in the text. */
	| 'points-in-order'
	/** `count` events with dates that do not overlap. */
	| 'dated-events'
	/** A sentence that settles it, among others that sound alike. */
	| 'sentence-settles';

/** An item that the machine proposes, complete: it passes the compiler's checks as it stands. */
export type Candidate = {
	/** A print of its form, evidence and words: the same on every run. */
	id: string;
	form: Form;
	/** The section that it belongs to; the last one of those it asks about. */
	section: string;
	item: Item;
	/** The distractors of a choice, by option id. */
	kinds: Record<string, DistractorKind>;
	spares: Spare[];
	/** From 0 to 1: how likely a teacher keeps it as it is. */
	score: number;
	reason: Reason;
};

export type Settings = {
	/** Options of a choice, the key among them. Three serve as well as four (derive.md §0). */
	options: 3 | 4;
	/** Another set from the same text. The same seed gives the same questions. */
	seed: number;
};

/** How far the work is: done of all, in steps of about equal length. */
export type Progress = { done: number; all: number };

export type Derivation = {
	/** Everything that is sound, best first. */
	candidates: Candidate[];
	/** The ids of those to show first: spread over the text and over the forms. */
	shown: string[];
	/** `sentences`: the text's language gets only the forms that take whole sentences. */
	reach: 'full' | 'sentences';
	/** How many each named filter took out. */
	dropped: Record<string, number>;
	/** Of the engine, so that a draft can say which one proposed its questions. */
	version: string;
};
