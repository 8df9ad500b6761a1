import type { Level, Waiver } from '../../items/item';
import type { Lure } from '../../items/choice';
import type { Random } from '../../random';
import type { Inline } from '../../text/rich';
import type { Analysis, Sentence } from '../analysis/analysis';
import type { DistractorKind, Form, Reason, Settings, Source } from '../candidate';

/** What a form of question is made from. For a language without claims, `analysis.claims` is empty. */
export type Context = {
	source: Source;
	analysis: Analysis;
	settings: Settings;
	/** Numbers for one choice among equals; the same for the same words, text and settings. */
	randomFor: (words: string) => Random;
	/** Counts what a named filter took out, and says false: `if (!sound) return drop('F-…')`. */
	drop: (filter: string) => false;
};

/** Makes the drafts of one form, or of a few that are made alike. */
export type FormGenerator = (context: Context) => Iterable<Draft>;

/** A question before its options are chosen and its words are checked. */
export type Draft = ChoiceDraft | OrderDraft;

type DraftBase = {
	form: Form;
	stem: Inline[];
	level: Level;
	/** The sentences that prove it, in reading order: one for `locate`, neighbours for `infer`. */
	evidence: Sentence[];
	reason: Reason;
	explanation?: Inline[];
	waivers?: Waiver[];
	/** What the score goes by beside form and distractors (score.ts has the names). */
	features?: Readonly<Record<string, number>>;
};

export type ChoiceDraft = DraftBase & {
	type: 'choice';
	key: Wording;
	/** As many as there are, best first: what does not go well with the key and the others is left out. */
	distractors: Distractor[];
	/** Which statement the text supports: its options keep the text's own words. */
	statement?: boolean;
	/** Adds the second part: which sentence proves it? */
	prove?: boolean;
	/** Options that must all stand, such as a list's members; as many as there are options less the key. */
	whole?: boolean;
};

export type OrderDraft = DraftBase & {
	type: 'order';
	/** The text is hidden while answering: where it tells the events in their order, scanning would solve it. */
	memory?: boolean;
	/** In the right order. */
	cards: CardDraft[];
};

/** Words of an option, and the sentence that they say, where they are a claim of the text. */
export type Wording = { text: string; sentence?: Sentence };

export type Distractor = Wording & {
	kind: DistractorKind;
	/** The ways in which it may mislead, the nearest first; a question uses each way once. */
	lures: readonly Lure[];
	/** What to say to whoever chose it. */
	feedback: Inline[];
	/** From 0 to 1: how well it suits, beside what its kind is worth. */
	fit?: number;
};

type CardDraft = {
	text: string;
	/** Equal ranks: either order is right. */
	rank: number;
	/** A name of at most 40 characters for feedback and announcements. */
	short?: string;
	/** What proves its place. */
	evidence: Sentence;
};
