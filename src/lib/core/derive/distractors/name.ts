import type { Claim, Name, NameKind, Sentence } from '../analysis/analysis';
import { inClaim } from '../english/parts';
import { word, wordsOf, type Word } from '../english/realise';
import { areAliases } from './aliases';
import { mayAlsoHold } from './also-true';
import type { Bank, KnownName } from './bank';
import type { Edit } from './edit';

/** Kinds of names that stand for one another: who does what, and where. */
const swapped: ReadonlySet<NameKind> = new Set([
	'person',
	'country',
	'city',
	'region',
	'organisation'
]);

/** So many sentences away a name that is met once is still in mind. */
const inMind = 6;

/** Names that mean something else where they stand alone, or a capital that stands for its government. */
const slippery =
	/^(?:North|South|East|West|Midwest|Union|Congress|Senate|House|Earth|Moon|Sun|Internet|America|God|Bible|English|Washington|Brussels|Parliament|Company|Act|Treaty|Association|Committee|Council|Board|Commission|Conference|Club|Court|Army|Navy|Government|Party|Constitution|Africa|Asia|Europe|Arctic)$/;

/** Names that are always said with an article. */
const articled =
	/^(?:U\.?S\.?A?|U\.?K\.?|UN|EU|USSR|United .*|Soviet Union|Netherlands|Philippines|Bahamas|Maldives|European .*|.* (?:Islands|Republic|Empire|Kingdom|Federation|Union|Ocean|Sea|River|Mountains|Desert))$/;

/** Another name of the same kind in a claim. */
export function* editNames(claim: Claim, bank: Bank): Iterable<Edit> {
	for (const found of claim.sentence.names) {
		const name = { ...found, kind: bank.names.get(found.text)?.kind ?? found.kind };
		if (!swapped.has(name.kind) || !canGo(claim, name, bank)) continue;
		const whole = { from: name.from - (name.article ? 1 : 0), to: name.to };
		const range = inClaim(claim, whole);
		if (!range || mentions(claim, name.text) !== 1) continue;
		const kept = [...claim.tokens.slice(0, range.from), ...claim.tokens.slice(range.to)];
		for (const other of namesFor(name, claim.sentence, bank)) {
			if (mayAlsoHold(other.text, kept, claim, bank)) continue;
			yield {
				...range,
				words: withArticle(other),
				kind: 'name',
				said: name.text,
				given: other.text,
				lures: ['misread', 'elsewhere'],
				fit: other.sentences.length >= 2 ? 1 : 0.95
			};
		}
	}
}

/** Whether a name may be swapped where it stands: it is no topic, no part of a longer name, owns nothing. */
function canGo({ sentence }: Claim, name: Name, { analysis, names }: Bank): boolean {
	const before = sentence.tokens[name.from - (name.article ? 2 : 1)];
	const after = sentence.tokens[name.to];
	const isCapital = (text = '') => /^\p{Lu}/u.test(text);
	if (slippery.test(name.text)) return false;
	if (analysis.topics.has(name.text) && name.kind !== 'country') return false;
	if (after && (isCapital(after.text) || /^['’]s?$/.test(after.text))) return false;
	if (after?.pos === 'NOUN') return false;
	if (before && name.from > 1 && isCapital(before.text) && before.pos !== 'PUNCT') return false;
	if (before?.pos === 'ADJ' || /^['’]s?$/.test(before?.text ?? '')) return false;
	// "the Oceanographic and Atmospheric Association" is one name.
	const joined = sentence.tokens[name.from - (name.article ? 3 : 2)];
	if (
		before?.lower === 'and' &&
		joined &&
		isCapital(joined.text) &&
		!name.article &&
		name.kind === 'organisation'
	)
		return false;
	// A list of names takes any other only as a list.
	if (/^(?:and|or|,|&)$/.test(after?.lower ?? '') && isListed(sentence, name)) return false;
	return names.has(name.text);
}

function isListed({ names }: Sentence, { to }: Name): boolean {
	return names.some((other) => other.from > to && other.from - to <= 2);
}

function mentions({ tokens }: Claim, text: string): number {
	const last = text.split(' ').at(-1);
	return tokens.filter((token) => token.text === last).length;
}

/** Other names of a kind, the nearest to a sentence first: no topics, no aliases, none out of mind. */
export function namesFor(
	name: Pick<Name, 'text' | 'kind'>,
	sentence: Sentence,
	{ analysis, namesOf, names }: Bank
): KnownName[] {
	const distance = ({ sentences }: KnownName) =>
		Math.min(...sentences.map((index) => Math.abs(index - sentence.index)));
	const taken = new Set<string>([lastWord(name.text)]);
	return [...(namesOf.get(name.kind) ?? [])]
		.filter(
			(other) =>
				!slippery.test(other.text) &&
				(!analysis.topics.has(other.text) || name.kind === 'country') &&
				!other.sentences.includes(sentence.index) &&
				!areAliases(other.text, name.text) &&
				!sentence.names.some(({ text }) => areAliases(text, other.text)) &&
				(other.sentences.length >= 2 || distance(other) <= inMind) &&
				!isPartOfAnother(other, names)
		)
		.sort(
			(one, other) =>
				distance(one) - distance(other) || (one.sentences[0] ?? 0) - (other.sentences[0] ?? 0)
		)
		.filter((other) => {
			// "Anna Bell" and "Bell" are one person.
			if (name.kind !== 'person') return true;
			const last = lastWord(other.text);
			return !taken.has(last) && taken.add(last);
		})
		.slice(0, 6);
}

function lastWord(text: string): string {
	return text.split(' ').at(-1) ?? text;
}

function isPartOfAnother({ text, kind }: KnownName, names: Bank['names']): boolean {
	return (
		kind !== 'person' &&
		[...names.keys()].some((longer) => longer !== text && longer.endsWith(` ${text}`))
	);
}

/** A name as it is said: with its article where it has one. */
export function withArticle({ text, article, kind }: KnownName): Word[] {
	const name = wordsOf(text, 'PROPN');
	const takes = kind !== 'person' && (article || articled.test(text));
	return takes && !/^The /.test(text) ? [word('the', 'DET'), ...name] : name;
}
