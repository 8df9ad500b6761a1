import type { Claim } from '../analysis/analysis';
import type { Context } from '../forms/form';
import { notSo } from '../feedback';
import type { Distractor } from '../forms/form';
import { mayAlsoHold } from './also-true';
import { editOpposites } from './antonym';
import type { Bank } from './bank';
import { editModifiers } from './contrast';
import { editDates } from './date';
import { editedText, type Edit, type Editor } from './edit';
import { editNames } from './name';
import { editPolarity } from './negation';
import { editNumbers } from './number';
import { editDirections } from './reversal';
import { grades } from '../score';

const editors: readonly Editor[] = [
	editModifiers,
	editDates,
	editNumbers,
	editNames,
	editDirections,
	editOpposites,
	editPolarity
];

/** Of one editor no more than so many: the third date says nothing that the first two do not. */
const mostOfAKind = 2;

/** Whether a text still has the clause that a claim has. */
export type SameFrame = (claim: Claim, text: string) => boolean;

/** A claim changed in one thing each, best first; what no longer parses as the same clause is left out. */
export function* falsified(
	claim: Claim,
	bank: Bank,
	{ source, drop }: Pick<Context, 'source' | 'drop'>,
	sameFrame: SameFrame
): Generator<Distractor & { edit: Edit }> {
	if (claim.weak) return;
	const edits = editors
		.flatMap((editor) => first(editor(claim, bank), mostOfAKind))
		.sort((one, other) => worth(other) - worth(one));
	for (const edit of edits) {
		const text = editedText(claim, edit);
		if (edit.checked !== undefined) {
			const kept = [...claim.tokens.slice(0, edit.from), ...claim.tokens.slice(edit.to)];
			if (mayAlsoHold(edit.checked, kept, claim, bank)) {
				drop('F-also-true');
				continue;
			}
		}
		if (/\b(\w+) \1\b/.test(text) || !sameFrame(claim, text)) {
			drop('F-reparse');
			continue;
		}
		yield {
			text,
			sentence: claim.sentence,
			kind: edit.kind,
			lures: edit.lures,
			feedback: notSo({ source, sentence: claim.sentence }, edit.said, edit.given),
			...(edit.fit === undefined ? {} : { fit: edit.fit }),
			edit
		};
	}
}

function worth({ kind, fit = 1 }: Edit): number {
	return grades[kind] * fit;
}

function first<T>(values: Iterable<T>, most: number): T[] {
	const taken: T[] = [];
	for (const value of values) {
		taken.push(value);
		if (taken.length === most) break;
	}
	return taken;
}
