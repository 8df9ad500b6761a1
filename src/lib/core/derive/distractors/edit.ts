import type { Claim, Range } from '../analysis/analysis';
import type { DistractorKind } from '../candidate';
import type { Lure } from '../../items/choice';
import { capitalised, realise, type Word } from '../english/realise';
import type { Bank } from './bank';

/** One change to a claim that makes it say what the text does not. */
export type Edit = Range & {
	words: Word[];
	kind: DistractorKind;
	/** For feedback: what the text has, and what stands there now. */
	said: string;
	given: string;
	lures: readonly Lure[];
	/** From 0 to 1, beside what the kind is worth. */
	fit?: number;
	/** Must not be said of the same things elsewhere in the text; the given words where it is absent. */
	checked?: string;
};

/** Proposes changes of one kind, the best first. */
export type Editor = (claim: Claim, bank: Bank) => Iterable<Edit>;

/** The claim's words after the change. */
function edited({ tokens }: Pick<Claim, 'tokens'>, { from, to, words }: Edit): Word[] {
	return [...tokens.slice(0, from), ...words, ...tokens.slice(to)];
}

/** The claim's text after the change. */
export function editedText(claim: Pick<Claim, 'tokens'>, edit: Edit): string {
	return capitalised(realise(edited(claim, edit)));
}
