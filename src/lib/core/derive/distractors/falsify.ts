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
import { editSubjects } from './subject';
import { editSiblings } from './sibling';
import { editPolarity } from './negation';
import { editNumbers, editOrdinals } from './number';
import { keepsFrame } from './frame';
import { editDirections } from './reversal';
import { grades } from '../weights';

const editors: readonly Editor[] = [
	editModifiers,
	editSiblings,
	editDates,
	editNumbers,
	editOrdinals,
	editNames,
	editDirections,
	editOpposites,
	editSubjects,
	editPolarity
];

/** Of one editor no more than so many: the third date says nothing that the first two do not. */
const mostOfAKind = 2;
/** Every one is parsed again, which takes its time. */
const mostPerClaim = 3;

/** The false statements that a claim can be made into, each changed in one thing, the best first. */
export type Falsifier = (claim: Claim) => readonly Distractor[];

/** Changes claims; what no longer parses as the same clause, or may be true as well, is left out. */
export function falsifier(
	bank: Bank,
	{ source, drop }: Pick<Context, 'source' | 'drop'>
): Falsifier {
	const known = new Map<Claim, readonly Distractor[]>();
	return (claim) => {
		const found = known.get(claim) ?? falsify(claim);
		known.set(claim, found);
		return found;
	};

	function falsify(claim: Claim): Distractor[] {
		const edits = editors
			.flatMap((editor) => first(editor(claim, bank), mostOfAKind))
			.sort((one, other) => worth(other) - worth(one));
		const made: Distractor[] = [];
		for (const edit of edits) {
			const text = editedText(claim, edit);
			if (mayHold(claim, edit)) drop('F-also-true');
			else if (/\b(\w+) \1\b/.test(text) || !keepsFrame(claim, edit, text)) drop('F-reparse');
			else made.push({ ...optionOf(claim, edit), text });
			if (made.length === mostPerClaim) break;
		}
		return made;
	}

	function mayHold(claim: Claim, { checked, from, to }: Edit): boolean {
		const kept = [...claim.tokens.slice(0, from), ...claim.tokens.slice(to)];
		return checked !== undefined && mayAlsoHold(checked, kept, claim, bank);
	}

	function optionOf({ sentence }: Claim, edit: Edit): Omit<Distractor, 'text'> {
		return {
			sentence,
			kind: edit.kind,
			lures: edit.lures,
			feedback: notSo({ source, sentence }, edit.said, edit.given),
			fit: edit.fit ?? 1
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
