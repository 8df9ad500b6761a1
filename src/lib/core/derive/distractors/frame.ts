import type { Claim, VerbGroup } from '../analysis/analysis';
import { clausesOf } from '../analysis/clause';
import { repair } from '../analysis/repairs';
import { tokens } from '../analysis/tokens';
import type { Edit } from './edit';

/** Whether a changed claim still has the clause that it had: the same verb between the same parts. */
export function keepsFrame(claim: Claim, edit: Edit, text: string): boolean {
	const before = frameOf(claim.text);
	// What the parser did not understand before the change tells nothing after it.
	if (!before) return true;
	const after = frameOf(text);
	if (!after) return false;
	const given = edit.words.map(({ lower }) => lower);
	return (
		(after.main === before.main || given.includes(after.main)) &&
		(after.finite === before.finite || given.includes(after.finite)) &&
		after.passive === before.passive &&
		after.clauses === before.clauses
	);
}

type Frame = { main: string; finite: string; passive: boolean; clauses: number };

function frameOf(text: string): Frame | undefined {
	const words = repair(tokens(`${text}.`), new Set());
	const clauses = clausesOf(words);
	const verb: VerbGroup | undefined = clauses[0]?.verb;
	if (!verb) return undefined;
	return {
		main: words[verb.main]?.lower ?? '',
		finite: words[verb.finite]?.lower ?? '',
		passive: verb.passive,
		clauses: clauses.length
	};
}
