import type { Candidate, Spare } from '../derive/candidate';
import { evidenceOf, type Item } from '../items/item';
import type { Module } from '../module/module';
import { blockText, plain } from '../text/rich';
import { itemIds } from './changes';
import type { Draft } from './draft';

/** What of a draft says which proposals are still open. */
type Proposed = Pick<Draft, 'candidates' | 'turnedDown'>;

/** Those of the candidates shown that are neither in the module nor turned down, in the order of its text. */
export function suggestions(
	module: Module,
	{ candidates, turnedDown }: Proposed,
	shown: readonly string[]
): Candidate[] {
	const open = openCandidates(module, { candidates, turnedDown });
	return module.sections.flatMap(({ id }) =>
		open.filter((one) => one.section === id && shown.includes(one.id))
	);
}

/** The candidates that the teacher has not yet decided on, best first. */
function openCandidates(module: Module, { candidates, turnedDown }: Proposed): Candidate[] {
	const ids = new Set(itemIds(module));
	const down = new Set(turnedDown);
	return candidates.filter(
		({ id, item }) => !down.has(id) && !ids.has(item.id) && stands(module, item)
	);
}

/** Whether what proves a question is in the text still: it may have been edited since. */
function stands(module: Module, item: Item): boolean {
	return evidenceOf(item).every(({ section, block, start, end, quote }) => {
		const found = module.sections.find(({ id }) => id === section)?.passage[block];
		return found !== undefined && blockText(found).slice(start, end) === quote;
	});
}

/** The best open candidate of the same form that is not shown: from the same section, else from another. */
export function another(
	module: Module,
	proposed: Proposed,
	shown: readonly string[],
	like: Candidate
): Candidate | undefined {
	const open = openCandidates(module, proposed).filter(
		({ id, form }) => form === like.form && !shown.includes(id)
	);
	return open.find(({ section }) => section === like.section) ?? open[0];
}

/** A few more of the best that are not shown yet, at most so many for each section. */
export function more(
	module: Module,
	proposed: Proposed,
	shown: readonly string[],
	each: number
): string[] {
	const open = openCandidates(module, proposed).filter(({ id }) => !shown.includes(id));
	return module.sections.flatMap(({ id }) =>
		open
			.filter(({ section }) => section === id)
			.slice(0, each)
			.map((one) => one.id)
	);
}

/** The distractors of a proposal that its question does not have, for “another option”. */
export function sparesOf(candidate: Candidate | undefined, item: Item): Spare[] {
	if (item.type !== 'choice') return [];
	const used = new Set(item.options.map(({ text }) => plain(text)));
	return (candidate?.spares ?? []).filter(({ option }) => !used.has(plain(option.text)));
}
