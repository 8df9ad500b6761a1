import type { ClaimToken, Range, Sentence } from './analysis';
import { isPlural, isPreposition } from './chunks';
import type { Reading } from './reading';
import { nounClass } from './tables/tables';

/** What only a person who has read on knows: "the man", "the company". */
const pointing =
	/^(man|woman|couple|team|company|firm|project|site|report|study|author|authors|boy|girl|pair|group|survey|paper|letter|decision|move|change|result|results|problem|idea|process|plan|researchers|researcher|scientist|scientists|document|statement|agency|organisation|organization|article|incident|case|program|programme|event|law|act|bill|proposal|trip|film|book|experiment|victim|suspect|finding|findings|official|officials|figure|figures|effect|question|reason|difference|task|operation|facility|building|scheme|initiative|campaign|trial|test|meeting|talks|deal|agreement|crisis|attack|aim|goal|purpose|mission|website|spokesman|spokeswoman|spokesperson|journal|minister|director|president|newspaper|magazine|house|building|court|judge|jury|latter|average|total|rest|remainder|others|issue|situation|pattern|approach|method|concept|term|word|phrase|name|technique|service|product|opportunity|debate|argument|conflict|area|town|city|village|country|region|state|nation|island|place|area|time|period|day|year)$/;

/** "the outcome of the situation": what was told, and has no name. */
const told =
	/^(situation|problem|process|event|decision|change|result|experiment|study|report|case|incident|attack|deal|talks|crisis|issue)$/;

const ordinal =
	/^(first|second|third|fourth|fifth|next|final|last|resulting|former|latter|other|same|following|remaining|new|above|two|three|four|five|six|latest|whole|entire|only|main|original|previous|earlier|later)$/;

/** Kinds of thing that "the" can mean at large: "the heart", "the wolf", "the sun". */
const natural: ReadonlySet<string> = new Set(
	'animal plant body substance food object phenomenon process shape'.split(' ')
);

/** What there is one of, as far as a reader is concerned. */
const unique =
	/^(government|economy|army|navy|public|internet|media|press|police|church|crown|parliament|environment|world|climate|sky|poor|rich|market|past|future|population|century|sea|coast|north|south|east|west|summer|winter|spring|autumn|heart|brain|soil|air|wind|euro|dollar|wheel)$/;

/** Why a phrase with "the" means something named earlier; undefined where it is known by itself. */
export function definite(
	reading: Reading,
	sentence: Sentence,
	tokens: readonly ClaimToken[],
	{ from, to }: Range
): string | undefined {
	if (tokens[from]?.lower !== 'the') return undefined;
	const words = tokens.slice(from, to);
	const end = words.findIndex(
		(token, at) =>
			at > 0 &&
			(isPreposition(token) ||
				/^(that|which|who|where|[,(–—])$/.test(token.lower) ||
				token.pos === 'VERB')
	);
	const phrase = end < 0 ? words : words.slice(0, end);
	const specified = end >= 0 && words[end]?.lower !== ',';
	const head = phrase.findLast(({ pos }) => /^(NOUN|PROPN)$/.test(pos));
	if (!head || head.pos === 'PROPN' || phrase.some(({ pos }) => pos === 'PROPN')) return undefined;
	// "the outcome of the situation"
	const last = words.at(-1);
	if (specified)
		return words.at(-2)?.lower === 'the' && last && told.test(last.lower) ? 'definite' : undefined;
	if (
		phrase.slice(1, -1).some(({ lower }) => /^(most|least)$|.{2}est$/.test(lower)) &&
		!phrase.some(({ lower }) => /^['’]s?$/.test(lower))
	)
		return 'definite';
	if (phrase.slice(1, -1).some(({ lower }) => ordinal.test(lower))) return 'ordinal';
	if (/^(man|woman|boy|girl|couple|pair)$/.test(head.lemma)) return 'definite';
	if (phrase.length > 2)
		return introduced(reading, sentence, head) && phrase.length === 3 && pointing.test(head.lower)
			? 'definite'
			: undefined;
	if (reading.subjects.has(head.lemma) && !pointing.test(head.lower)) return undefined;
	if (pointing.test(head.lower) || pointing.test(head.lemma)) return 'definite';
	if (nounClass(head.lemma) === 'person' && !isPlural(head)) return 'definite';
	const known =
		isPlural(head) || unique.test(head.lemma) || natural.has(nounClass(head.lemma) ?? '');
	return !known || introduced(reading, sentence, head) ? 'definite' : undefined;
}

/** Words that tell a thing from one named earlier. */
const comparing = /^(new|other|same|former|latter|previous|earlier|later|remaining|following)$/;

/** Why a phrase with "the" after the verb takes up what an earlier sentence brought in: "wrote the book". */
export function takenUp(
	reading: Reading,
	sentence: Sentence,
	tokens: readonly ClaimToken[],
	{ from, to }: Range
): string | undefined {
	for (let at = from; at < to; at++) {
		if (tokens[at]?.lower !== 'the') continue;
		let end = at + 1;
		while (/^(ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.pos ?? '')) end++;
		const phrase = tokens.slice(at + 1, end);
		const head = phrase.at(-1);
		if (!head || head.pos !== 'NOUN' || phrase.some(({ pos }) => pos === 'PROPN')) continue;
		const isTold = /^(of|that|which|who|where|for|to|['’]s?)$/.test(tokens[end]?.lower ?? '');
		const isInside = tokens.slice(0, at).some(({ lemma }) => lemma === head.lemma);
		if (isTold || isInside || tokens[end]?.pos === 'VERB') continue;
		if (phrase.length === 2 && comparing.test(phrase[0]?.lower ?? '')) return 'taken up';
		if (phrase.length > 1 || isKnown(reading, head)) continue;
		if (introduced(reading, sentence, head)) return 'taken up';
	}
	return undefined;
}

function isKnown({ subjects }: Reading, { lemma }: ClaimToken): boolean {
	return subjects.has(lemma) || unique.test(lemma) || natural.has(nounClass(lemma) ?? '');
}

/** Whether one of the two sentences before has the noun with more words to it, so that "the" takes it up. */
function introduced(
	{ byWord, sentences }: Reading,
	{ index, part }: Sentence,
	{ lemma }: ClaimToken
): boolean {
	return (byWord.get(lemma) ?? []).some((earlier) => {
		const one = sentences[earlier];
		if (!one || earlier >= index || earlier < index - 4 || one.part !== part) return false;
		return one.tokens.some(
			(token, at) =>
				token.lemma === lemma &&
				at > 0 &&
				/^(NOUN|ADJ|PROPN|DET)$/.test(one.tokens[at - 1]?.pos ?? '') &&
				one.tokens[at - 1]?.lower !== 'the'
		);
	});
}
