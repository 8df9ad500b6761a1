import type { Claim, ClaimToken, Token } from '../analysis/analysis';
import { tables } from '../analysis/tables/tables';
import { word } from '../english/realise';
import { mayAlsoHold } from './also-true';
import type { Bank, KnownModifier } from './bank';
import type { Edit } from './edit';

/** What is told apart by one word before the same noun: each line is one kind. */
const closed = [
	'northern southern eastern western northeastern northwestern southeastern southwestern',
	'primary secondary tertiary',
	'internal external',
	'inner outer',
	'upper lower middle',
	'male female',
	'urban rural suburban',
	'public private',
	'domestic foreign',
	'national local regional international global',
	'positive negative neutral',
	'direct indirect',
	'formal informal',
	'physical chemical biological',
	'economic political social cultural military religious',
	'federal state municipal',
	'conscious unconscious',
	'red blue green yellow white black brown'
].map((line) => new Set(line.split(' ')));

/** The same noun with another modifier of the text: "the Russian delegation" for "the Ukrainian delegation". */
export function* editModifiers(claim: Claim, bank: Bank): Iterable<Edit> {
	for (const [place, token] of claim.tokens.entries()) {
		const head = claim.tokens[place + 1];
		if (head?.pos !== 'NOUN' || token.origin === undefined) continue;
		if (!stands(claim, place)) continue;
		const given = new Set<string>();
		for (const known of modifiersFor(token, head, bank)) {
			if (given.has(known.token.lower) || mentions(claim, known.token)) continue;
			given.add(known.token.lower);
			const kept = claim.tokens.filter((_, other) => other !== place);
			const words = `${known.token.text} ${head.text}`;
			if (known.sentence === claim.sentence) continue;
			if (mayAlsoHold(words, kept, claim, bank)) continue;
			yield {
				from: place,
				to: place + 1,
				words: [word(known.token.text, known.token.pos)],
				kind: 'contrast',
				said: `${token.text} ${head.text}`,
				given: words,
				lures: ['misread', 'elsewhere'],
				fit: isOfPeople(token) ? 1 : 0.97
			};
		}
	}
}

/** Other modifiers that the text has before the same noun and that can't be true together with this one. */
function modifiersFor(token: Token, head: Token, { modifiersOf }: Bank): KnownModifier[] {
	return (modifiersOf.get(head.lemma) ?? modifiersOf.get(head.lower) ?? []).filter(
		(known) => known.token.pos === token.pos && areContrary(known.token, token)
	);
}

function areContrary(one: Token, other: Token): boolean {
	if (one.lower === other.lower) return false;
	if (isOfPeople(one) && isOfPeople(other)) return true;
	if (closed.some((set) => set.has(one.lower) && set.has(other.lower))) return true;
	return areMadeAlike(one.lower, other.lower);
}

function isOfPeople({ lower, text }: Token): boolean {
	return /^\p{Lu}/u.test(text) && tables().peoples.has(lower);
}

const opposed = [
	/^hydro(.*)phobic$|^hydro(.*)philic$/,
	/^(?:endo|exo)(.{4,})$/,
	/^(?:intra|inter|extra)(.{4,})$/,
	/^(?:pro|eu)(karyot.*)$/,
	/^(?:auto|hetero)(.{4,})$/,
	/^(?:homo|hetero)(.{4,})$/,
	/^(?:mono|di|bi|poly|multi|uni)(.{4,})$/,
	/^(?:hyper|hypo|iso)(.{4,})$/,
	/^(?:macro|micro)(.{4,})$/,
	/^(?:pre|post)-?(.{4,})$/,
	/^(?:in|ex)(ternal|terior|haled|trinsic|plicit|clusive)$/
];

/** One stem with prefixes that exclude one another, or with and without one that denies it. */
export function areMadeAlike(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length >= 4 && new RegExp(`^(?:un|in|im|non-?|anti-?|an?)${short}$`).test(long))
		return true;
	return opposed.some((pattern) => {
		const left = pattern.exec(one);
		const right = pattern.exec(other);
		if (!left || !right) return false;
		const stem = (match: RegExpExecArray) => match.slice(1).join('');
		return stem(left) === stem(right);
	});
}

/** A modifier of one thing: no list of modifiers, no name it is part of. */
function stands({ tokens }: Claim, place: number): boolean {
	const before = tokens[place - 1];
	const token = tokens[place] as ClaimToken;
	if (/^(?:and|or|,|nor|african|native|latin|non|anti)$/.test(before?.lower ?? '')) return false;
	if (/^(?:more|most|less|least|very|too|so|quite)$/.test(before?.lower ?? '')) return false;
	const isCapital = (text = '') => /^\p{Lu}/u.test(text);
	if (isCapital(token.text) && isCapital(tokens[place + 1]?.text)) return false;
	return !(isCapital(token.text) && place > 1 && isCapital(before?.text));
}

function mentions({ tokens }: Claim, { lower }: Token): boolean {
	return tokens.some((token) => token.lower === lower);
}
