import type { Pos, Token } from './analysis';

/** Words that carry no content of their own, as lemmas or as they stand. */
const functional = new Set(
	(
		'be is are was were been being am have has had having do does did will would can could may might must shall ' +
		'should a an the this that these those it its they them their he his him she her we us our you your i me my ' +
		'of in on at by for with to from as and or but if than then there here not no nor so such also very more most ' +
		'much many some any all each both few own same other another into onto over under about after before between ' +
		'during while when where which who whom whose what how why because since until one two say said get got make ' +
		'made like just even only still yet however'
	).split(' ')
);
const contentTags: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** Whether a word says what a sentence is about. */
export function isContent(token: Token): boolean {
	return (
		contentTags.has(token.pos) &&
		!functional.has(token.lower) &&
		!functional.has(token.lemma) &&
		/[\p{L}\p{N}]/u.test(token.lower)
	);
}

/** The lemmas of the content words among tokens. */
export function contentWords(tokens: readonly Token[]): Set<string> {
	return new Set(tokens.filter(isContent).map(({ lemma }) => lemma));
}
