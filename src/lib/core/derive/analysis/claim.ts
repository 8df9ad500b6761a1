import type { Claim, ClaimToken, Clause, Range, Sentence } from './analysis';
import { frontPart } from './claim-front';
import { subjectPart } from './claim-subject';
import { compared } from './compared';
import { dangling } from './dangling';
import { definite, takenUp } from './definite';
import { kept } from './kept';
import { statement } from './realise';
import type { Reading } from './reading';
import { faultOf } from './sound';

/** Words of a verb group that tie it to what was said before. */
const links =
	/^(also|thus|therefore|then|however|too|hence|instead|nevertheless|nonetheless|meanwhile|moreover|consequently|likewise|similarly|subsequently|indeed|even|accordingly|further|furthermore)$/;

/** One clause as a claim, or why it is none; `before` are words that say whose words it reports. */
export function claimOf(
	reading: Reading,
	sentence: Sentence,
	clause: Clause,
	before: readonly ClaimToken[] = []
): Claim | string {
	const front = frontPart(reading, sentence, clause);
	if (!front) return 'front';
	const subject = subjectPart(reading, sentence, clause);
	if (!subject) return `subject: ${sentence.tokens[clause.subject.from]?.lower ?? ''}`;
	const own = (range: Range) => kept(reading, sentence, clause, range);
	const verb = spelledOut(
		own({ from: clause.verb.from, to: clause.verb.to }).filter(({ lower }) => !links.test(lower)),
		subject.resolved
	);
	if (!verb) return 'contraction';
	const core = trimmed(own(clause.core));
	const lead = [...before, ...front];
	const tokens = [...lead, ...subject.tokens, ...verb, ...core];
	const ranges = rangesOf([lead.length, subject.tokens.length, verb.length, core.length]);
	const made = {
		tokens,
		...ranges,
		plural: subject.plural,
		person: subject.person,
		anchored: subject.anchored === true,
		people: peopleIn(sentence, tokens)
	};
	const outside = dangling(made);
	if (outside !== undefined) return `points outside: ${outside}`;
	const claim: Claim = {
		sentence,
		clause,
		tokens,
		text: statement(tokens),
		...(lead.length > 0 && { front: ranges.front }),
		subject: ranges.subject,
		verb: ranges.verb,
		core: ranges.core,
		...(before.length > 0 && { attributed: { from: 0, to: before.length - 1 } }),
		resolved: subject.resolved
	};
	const fault = faultOf(claim);
	if (fault !== undefined) return fault;
	const weak =
		subject.weak ??
		definite(reading, sentence, tokens, ranges.subject) ??
		takenUp(reading, sentence, tokens, ranges.core) ??
		compared(tokens);
	return weak === undefined ? claim : { ...claim, weak };
}

/** "it's facing" with a name for "it": the contraction is spelled out, or given up where it can mean two things. */
function spelledOut(verb: ClaimToken[], resolved: boolean): ClaimToken[] | undefined {
	const [first, ...rest] = verb;
	if (!first || !resolved || !first.lower.startsWith("'")) return verb;
	const gerund = rest.some(({ lower }) => /ing$/.test(lower));
	const whole = {
		"'re": 'are',
		"'ll": 'will',
		"'ve": 'have',
		"'s": rest.length === 0 || gerund ? 'is' : undefined
	}[first.lower];
	if (whole === undefined) return undefined;
	const { origin: _, ...token } = first;
	return [{ ...token, text: whole, lower: whole }, ...rest];
}

/** Without a connective or a comma at the end. */
function trimmed(tokens: ClaimToken[]): ClaimToken[] {
	let end = tokens.length;
	while (
		/^([,;:–—-]|too|also|however|though|instead|and|but|or)$/.test(tokens[end - 1]?.lower ?? '') ||
		(tokens[end - 1]?.lower === 'well' && tokens[end - 2]?.lower === 'as')
	)
		end -= tokens[end - 1]?.lower === 'well' ? 2 : 1;
	return tokens.slice(0, end);
}

function rangesOf([front = 0, subject = 0, verb = 0, core = 0]: number[]) {
	return {
		front: { from: 0, to: front },
		subject: { from: front, to: front + subject },
		verb: { from: front + subject, to: front + subject + verb },
		core: { from: front + subject + verb, to: front + subject + verb + core }
	};
}

function peopleIn({ names }: Sentence, tokens: readonly ClaimToken[]): Set<number> {
	const people = new Set<number>();
	tokens.forEach(({ origin }, at) => {
		if (
			origin !== undefined &&
			names.some(({ kind, from, to }) => kind === 'person' && from <= origin && origin < to)
		)
			people.add(at);
	});
	return people;
}
