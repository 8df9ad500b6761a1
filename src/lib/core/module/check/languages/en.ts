import { commonWords } from '../common-words';
import { gradeOf } from '../grade';
import { anyOf, found } from '../words';
import { lemma, tense } from './en-forms';
import type { Language } from './language';

const functionWords = new Set(
	(
		'a an the this that these those such same other another each every either neither both all any some ' +
		'no none few many much more most less least several own one ones ' +
		'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
		'myself ourselves yourself himself herself itself themselves who whom whose which what when where ' +
		'why how whether someone something anyone anything everyone everything nothing ' +
		'be am is are was were been being have has had having do does did doing done ' +
		'can could may might must shall should will would ought ' +
		'not never nor and or but if then than so because although though while since until unless as ' +
		'of in on at by for from to into onto with without within about against between among through ' +
		'during before after above below over under up down out off near per via upon toward towards ' +
		'there here now just only also too very even still yet again once already ' +
		"don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't"
	).split(' ')
);

const numerals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const determiners = new Set(
	'a an the this these those its their his her our my your each every some any no both all many most several few'.split(
		' '
	)
);
/** Words in -ing that are no verbs. */
const notVerbs = new Set(
	'during nothing something anything everything thing king ring wing string spring morning evening according'.split(
		' '
	)
);

/** Words that questions are made of, and film subtitles seldom have. */
const taskWords =
	'according article author chronological claim option paragraph passage phrase quote quotation sentence statement summary text title wording writer'.split(
		' '
	);
const commonLemmas = new Set([...commonWords, ...taskWords].map(lemma));

const opinion = /\bdo you\b|\byour (?:view|opinion)\b/giu;

/** English. */
export const english: Language = {
	tag: 'en',
	lemma,
	isFunctionWord: (token) => functionWords.has(withoutPossessive(token)),
	nameOf: withoutPossessive,

	numerals,
	months: (
		'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? ' +
		'oct(?:ober)? nov(?:ember)? dec(?:ember)?'
	).split(' '),
	// A month begins with a capital in English; "march" and "may" are words as well.
	monthLike: /^(?:may|mar|march|sep|dec|oct|jan|jun|jul)$/,

	otherOptions:
		/\b(?:all|none|both|neither|any|two) of (?:the )?(?:above|following|(?:these )?options|these(?=(?: (?:answers|reasons|statements))?\W*$))|not enough information/giu,
	letteredOptions: /\b(?:[Bb]oth )?[A-D] (?:and|or) [A-D]\b/gu,

	negation:
		/\b(?:not|except|(?<!at )least|never|cannot|incorrect|false|untrue)\b|\p{L}+n['’]t\b/giu,
	articleAtEnd: /\b(?:a|an|the)(?:\s*(?:_{2,}|…|\.{3}))?\s*[.:]?$/iu,
	opinion(stem, names) {
		const should = new RegExp(`\\bshould (?:the )?(?:${[...names].join('|')})\\b`, 'giu');
		return [...found(opinion, stem), ...(names.size > 0 ? found(should, stem) : [])];
	},
	earlierQuestion:
		/\b(?:previous|preceding|last) (?:question|item|answer)s?\b|\b(?:question|item|answer|statement|list)s? above\b|\babove (?:question|item|answer)s?\b|\babove(?=\W*$)/giu,
	otherAnswer:
		/\b(?:questions?|items?|tasks?) (?:no\.? ?)?\d+\b|\byour (?:\p{L}+ )?answers?\b|\banswers? to (?:the )?(?:first|second|third|next|other|\p{L}+ question)\b/giu,

	absolutes: anyOf(
		'always never only all none every entirely completely impossible solely no.one everyone'
	),
	hedges: anyOf('may might could often some usually partly tends likely'),
	// "May" with a capital inside a sentence, or before a number, is the month.
	hedgeLike: /(?<=\S\s)May\b|\bMay(?= \d)/gu,
	opposites: pairsOf(
		'before/after accept/reject gain/lose succeed/fail more/less win/lose increase/decrease rise/fall ' +
			'support/oppose strengthen/weaken stronger/weaker begin/end start/end higher/lower possible/impossible'
	),
	negator: {
		is: /^(?:not|no|never)$|n't$/,
		with: new Set("not no never do does did don't doesn't didn't".split(' '))
	},

	opening(text, first) {
		if (first === 'to') return '“to”';
		if (['because', 'by', 'through'].includes(first)) return '“because”, “by” or “through”';
		if (determiners.has(first)) return 'an article or the like';
		if (/^\p{L}{2,}ing$/u.test(first) && !notVerbs.has(first)) return 'an -ing form';
		if (numerals.slice(0, 10).includes(first) || /^\W*\d/u.test(text)) return 'a number';
		return 'another kind of word';
	},

	asTold: /according to|\b(?:text|article|author|writer|passage)(?:['’]s|s)?\b|paragraph \d/iu,
	accordingToTheText: 'according to the text',
	loaded: anyOf(
		'aggression atrocity atrocities liberated regimes? invaders? puppets? terrorists? heroic so-called'
	),

	grade: gradeOf,
	isCommon: (word) => commonWords.has(word) || commonLemmas.has(lemma(word)),

	basis: {
		time: /\bhappen(?:s|ed|ing)?\b|\boccur(?:s|red)?\b|\bt(?:ake|akes|ook) place\b|\bc(?:ome|omes|ame) about\b|\bin time\b|\bchronological|\bearliest\b/iu,
		presentation:
			/\b(?:present|discuss|mention|raise|describe|introduce|appear|argue|treat)(?:s|es|ed)?\b|\b(?:text|article|author|writer|passage)['’]s\b|\b(?:text|article|author|writer|passage) (?:makes|gives|puts|sets|takes)\b/iu,
		told: /\baccording to\b/iu
	},
	sequence: anyOf(
		'first then next finally later after before following ultimately initially meanwhile despite'
	),
	tense
};

function withoutPossessive(token: string): string {
	return token.replace(/'s$/, '');
}

function pairsOf(list: string): [string, string][] {
	return list.split(' ').map((pair) => {
		const [one = '', other = ''] = pair.split('/');
		return [one, other];
	});
}
