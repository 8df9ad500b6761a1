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

function set(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}

export const be = set("be is are was were been being am 's 're 'm");
export const have = set("has have had having 've");
export const modals = set("can could may might must shall should will would 'll 'd ca wo cannot");
export const doing = set('do does did');

/** Prepositions that tie a noun phrase to the one before it. */
export const prepositions = set(
	'of in for to with between on from at by about against among within across over under into through around near ' +
		'during towards toward behind beyond inside outside along like including without after before since upon onto ' +
		'beneath above below despite throughout per via except out amid amongst alongside regarding concerning unlike beside off'
);

/** Words that open a clause of their own below the main one. */
export const subordinators = set(
	'that which who whom whose where when while because if whether although though whereas since until unless as after ' +
		'before what how why once'
);

export const relatives = set('which who whom whose that where');

/** Months and days of the week are names of nothing else. */
export const calendar = set(
	'january february march april may june july august september october november december ' +
		'monday tuesday wednesday thursday friday saturday sunday'
);

export const titles = set(
	'president mr mrs ms dr professor king queen captain sir lord lady pope prince princess general colonel mayor ' +
		'senator minister chancellor emperor empress judge justice saint governor major admiral archbishop bishop ' +
		'sergeant lieutenant dame miss reverend sultan tsar czar duke duchess count countess baron secretary caliph'
);

/** Verbs whose object is what someone said, wrote or holds to be so. */
export const saying = set(
	'say tell add explain argue claim report note warn announce state believe suggest insist admit reveal confirm write ' +
		'declare stress point deny acknowledge comment estimate predict think maintain assert contend observe remark reply ' +
		'respond conclude recall allege hope expect promise agree caution emphasise emphasize complain continue'
);
