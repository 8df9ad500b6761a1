import type { Claim, ClaimToken } from '../analysis/analysis';
import { isPlural } from '../analysis/chunks';
import { nounClass } from '../analysis/tables/tables';
import { pointsBack } from '../english/phrase';
import { inner, realise } from '../english/realise';
import { mayAlsoHold } from './also-true';
import type { Bank } from './bank';
import type { Edit } from './edit';

const longest = 5;
/** So many claims away a subject is still in mind. */
const inMind = 8;
/** Subjects that stand for anything, or say that others are meant. */
const vague =
	/^(?:one|some|many|most|several|all|each|both|few|other|another|there|it|this|that|these|those|such|people|things?|ways?|time|number|result|example|part)$/;

/** The subject of another claim: things of one class, of which the text says different things. */
export function* editSubjects(claim: Claim, bank: Bank): Iterable<Edit> {
	const own = subjectOf(claim);
	if (!own) return;
	const place = bank.analysis.claims.indexOf(claim);
	const near = bank.analysis.claims
		.map((other, at) => ({ other, far: Math.abs(at - place) }))
		.filter(({ far }) => far > 0 && far <= inMind)
		.sort((one, other) => one.far - other.far);
	for (const { other } of near) {
		const given = subjectOf(other);
		if (!given || other.attributed || !areOfAKind(own, given)) continue;
		const words = inner(given.words);
		const text = realise(words);
		if (claim.text.toLowerCase().includes(text.toLowerCase())) continue;
		const kept = [
			...claim.tokens.slice(0, claim.subject.from),
			...claim.tokens.slice(claim.subject.to)
		];
		if (kept.some(({ lemma }) => lemma === given.head.lemma)) continue;
		if (mayAlsoHold(text, kept, claim, bank)) continue;
		yield {
			...claim.subject,
			words,
			kind: 'text',
			said: realise(inner(own.words)),
			given: text,
			lures: ['misread', 'elsewhere'],
			fit: 0.9
		};
	}
}

type Subject = { words: ClaimToken[]; head: ClaimToken };

function subjectOf({ tokens, subject, weak, resolved, clause }: Claim): Subject | undefined {
	const words = tokens.slice(subject.from, subject.to);
	const phrase = words.findIndex(({ pos }) => pos === 'ADP');
	const head = words.slice(0, phrase < 0 ? words.length : phrase).at(-1);
	if (weak || resolved || clause.verb.negated || !head || head.pos !== 'NOUN') return undefined;
	if (words.length > longest || pointsBack(words)) return undefined;
	if (
		words.some(
			({ lower, pos }) => vague.test(lower) || pos === 'NUM' || pos === 'CCONJ' || pos === 'VERB'
		)
	)
		return undefined;
	return { words, head };
}

function areOfAKind(one: Subject, other: Subject): boolean {
	const kind = nounClass(one.head.lemma);
	return (
		kind !== undefined &&
		kind === nounClass(other.head.lemma) &&
		!haveOneStem(one, other) &&
		isPlural(one.head) === isPlural(other.head) &&
		(one.words[0]?.pos === 'DET') === (other.words[0]?.pos === 'DET')
	);
}

/** "evangelists" and "evangelical ministers" are the same. */
function haveOneStem(one: Subject, other: Subject): boolean {
	const stems = one.words
		.map(({ lower }) => lower.slice(0, 5))
		.filter(({ length }) => length === 5);
	return (
		one.head.lemma === other.head.lemma ||
		other.words.some(({ lower }) => stems.includes(lower.slice(0, 5)))
	);
}
