import type { Pos, Token } from './analysis';
import { isPlural } from './chunks';
import { nounClass, tables } from './tables/tables';
import { canBeParticiple, verbForm } from './verbs';
import { be, calendar, doing, have, modals, relatives } from './words';

/** Words that a text writes with a capital where no sentence begins: so they are names. */
export type Capitals = ReadonlySet<string>;

type Repair = (tokens: readonly Token[], at: number, capitals: Capitals) => Pos | undefined;

const isNominal = (token: Token | undefined) =>
	token !== undefined && /^(NOUN|PROPN|ADJ)$/.test(token.pos);
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
/** A sentence, or a quotation in it, begins with this token. */
const opens = (tokens: readonly Token[], at: number) =>
	at === 0 || /^["':(]$/.test(tokens[at - 1]?.lower ?? '');

const pastForms = new Set(
	(
		'sent clung went became began took gave wrote knew grew drew threw spoke chose drove brought bought told spent lost ' +
		'met kept held built paid sold understood struck fled dealt heard fought sought caught taught bent crept fed slept ' +
		'swept swung wept withdrew overcame underwent arose forgot shook wore tore swore froze stole strove'
	).split(' ')
);

/** What the tagger gets wrong by habit, each mended by what stands beside it. Every rule has its own test. */
export const repairs: Record<string, Repair> = {
	/** "a Turkish deal": the name of a people before a noun. */
	people: (tokens, at) =>
		isCapital(tokens[at]) &&
		tables().peoples.has(tokens[at]?.lower ?? '') &&
		isNominal(tokens[at + 1])
			? 'ADJ'
			: undefined,

	/** "Forests grow": a common noun is no name because it opens the sentence. */
	opening: (tokens, at, capitals) => {
		const token = tokens[at];
		if (token?.pos !== 'PROPN' || !opens(tokens, at) || capitals.has(token.text)) return undefined;
		if (isCapital(tokens[at + 1]) && tokens[at + 1]?.pos === 'PROPN') return undefined;
		if (!/^.[\p{Ll}-]+$/u.test(token.text)) return undefined;
		const { lower } = token;
		if (tables().male.has(lower) || tables().female.has(lower)) return undefined;
		return nounClass(lower) || nounClass(singular(lower)) ? 'NOUN' : undefined;
	},

	/** "the Black Sea": a capital inside a sentence makes a name. */
	capital: (tokens, at) => {
		const token = tokens[at];
		if (!token || !isCapital(token) || opens(tokens, at)) return undefined;
		if (/^(I|I'.*)$/.test(token.text)) return undefined;
		if (tables().peoples.has(token.lower) && isNominal(tokens[at + 1])) return undefined;
		return /^(NOUN|VERB|ADJ|X|INTJ|ADV)$/.test(token.pos) ? 'PROPN' : undefined;
	},

	/** "they clung to it": forms that are a verb's past and nothing else. */
	irregular: (tokens, at) => {
		const token = tokens[at];
		if (!token || !/^(NOUN|ADJ|ADV)$/.test(token.pos) || !pastForms.has(token.lower))
			return undefined;
		return /^(DET|ADP)$/.test(tokens[at - 1]?.pos ?? '') ? undefined : 'VERB';
	},

	/** "may", "is", "have" and their kin, but "the might of Rome", "at will", "in May". */
	auxiliary: (tokens, at) => {
		const token = tokens[at];
		const before = tokens[at - 1];
		if (!token) return undefined;
		const known = [be, have, doing, modals].some((words) => words.has(token.lower));
		if (!known || /^(being|having|'s|'d)$/.test(token.lower)) return undefined;
		if (/^(might|will|must|can|may)$/.test(token.lower)) {
			if (isCapital(token) && at > 0) return 'PROPN';
			if (
				before &&
				(/^(DET|ADJ)$/.test(before.pos) || /^(his|her|their|its|at|'s)$/.test(before.lower)) &&
				!/^(this|that|these|those|all|some|both|each|many|few)$/.test(before.lower)
			)
				return 'NOUN';
		}
		return 'AUX';
	},

	/** "has a charge": have and do as main verbs. */
	mainAuxiliary: (tokens, at) => {
		const token = tokens[at];
		if (
			token?.pos !== 'AUX' ||
			!(have.has(token.lower) || doing.has(token.lower) || token.lower === 'having')
		)
			return undefined;
		let next = at + 1;
		while (
			tokens[next] &&
			/^(ADV|PART)$/.test(tokens[next]?.pos ?? '') &&
			tokens[next]?.lower !== 'to'
		)
			next++;
		const follower = tokens[next];
		if (follower?.pos === 'AUX') return undefined;
		if (follower?.pos === 'VERB')
			return have.has(token.lower) && !canBeParticiple(follower) && verbForm(follower) !== 'past'
				? 'VERB'
				: undefined;
		if (follower && canBeParticiple(follower) && have.has(token.lower) && follower.pos !== 'ADJ')
			return undefined;
		return 'VERB';
	},

	/** "the newly discovered comet", "rising prices": a participle before its noun. */
	participle: (tokens, at) => {
		const token = tokens[at];
		if (token?.pos !== 'VERB' || !isNominal(tokens[at + 1]) || !/(ed|ing|en|wn)$/.test(token.lower))
			return undefined;
		const before = tokens[tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1];
		if (!before) return undefined;
		return /^(DET|ADJ|NUM)$/.test(before.pos) || /^(its|their|his|her|our)$/.test(before.lower)
			? 'ADJ'
			: undefined;
	},

	/** "the then king": an adverb between an article and a noun. */
	adverb: (tokens, at) => {
		const token = tokens[at];
		const before = tokens[at - 1];
		const next = tokens[at + 1];
		if (token?.pos !== 'ADV' || /ly$/.test(token.lower) || !before || !next) return undefined;
		if (
			/^(very|more|most|less|least|not|even|only|also|as|so|too|much|once|never|often|still|now|just|almost)$/.test(
				token.lower
			)
		)
			return undefined;
		return /^(DET|ADJ)$/.test(before.pos) && /^(NOUN|PROPN)$/.test(next.pos) ? 'ADJ' : undefined;
	},

	/** "the rise of Rome", "its use": a plain verb right after an article is a noun. */
	articleVerb: (tokens, at) => {
		const token = tokens[at];
		const before = tokens[at - 1];
		if (token?.pos !== 'VERB' || !before || /ed$/.test(token.lower)) return undefined;
		const article = /^(the|a|an|its|their|his|our|no|every|another)$/.test(before.lower);
		if (!article || (/ing$/.test(token.lower) && !nounClass(token.lower))) return undefined;
		return 'NOUN';
	},

	/** "when water freezes": a plain verb right before another verb is its subject. */
	verbBeforeVerb: (tokens, at) => {
		const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
		if (token?.pos !== 'VERB' || verbForm(token) !== 'plain' || !nounClass(token.lower))
			return undefined;
		if (next?.pos !== 'VERB' || !/^(third|past)$/.test(verbForm(next))) return undefined;
		return !before ||
			/^(SCONJ|PUNCT|ADJ|CCONJ)$/.test(before.pos) ||
			/^(when|if|as|while)$/.test(before.lower)
			? 'NOUN'
			: undefined;
	},

	/** "to farm the land", "can fish": after "to" and after a modal stands a verb. */
	infinitive: (tokens, at) => {
		const token = tokens[at];
		let last = at - 1;
		while (tokens[last]?.pos === 'ADV' || /^(not|n't)$/.test(tokens[last]?.lower ?? '')) last--;
		const before = tokens[last];
		if (!token || !before || !/^(NOUN|ADJ|ADP)$/.test(token.pos) || isCapital(token))
			return undefined;
		if (!tables().verbs.has(token.lower)) return undefined;
		const next = tokens[at + 1];
		if (modals.has(before.lower) && before.pos === 'AUX')
			return token.pos === 'NOUN' ? 'VERB' : undefined;
		const object =
			next && (/^(DET|PRON)$/.test(next.pos) || /^(its|their|his|her)$/.test(next.lower));
		return before.lower === 'to' && token.pos === 'NOUN' && object ? 'VERB' : undefined;
	},

	/** "which", "who" and "whose" are pronouns, whatever they stand before. */
	relative: (tokens, at) =>
		relatives.has(tokens[at]?.lower ?? '') &&
		/^(which|who|whom|whose)$/.test(tokens[at]?.lower ?? '')
			? 'PRON'
			: undefined,

	/** "cells that form tissue", "who display it": what follows the pronoun of a relative clause is its verb. */
	relativeVerb: (tokens, at) => {
		const [token, next] = [tokens[at], tokens[at + 1]];
		let last = at - 1;
		while (tokens[last]?.pos === 'ADV') last--;
		const pronoun = tokens[last]?.lower ?? '';
		if (
			!token ||
			!/^(NOUN|ADJ)$/.test(token.pos) ||
			!/^(which|who|that)$/.test(pronoun) ||
			isCapital(token)
		)
			return undefined;
		if (pronoun === 'that' && !/^(NOUN|PROPN)$/.test(tokens[last - 1]?.pos ?? '')) return undefined;
		if (!next || /^(AUX|VERB)$/.test(next.pos) || !isVerb(token.lower)) return undefined;
		return /^(DET|ADJ|NOUN|ADP|PRON|NUM|ADV|PART)$/.test(next.pos) ? 'VERB' : undefined;
	},

	/** "the way in which light travels is": a clause after "which" or "that" still lacks its verb. */
	lackingVerb: (tokens, at) => {
		const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
		if (token?.pos !== 'NOUN' || !/s$/.test(token.lower) || !isVerb(token.lower)) return undefined;
		if (before?.pos !== 'NOUN' || isPlural(before)) return undefined;
		if (!next || !/^(AUX|ADP|DET|ADV|PRON|NUM)$/.test(next.pos)) return undefined;
		const opener = tokens.findLastIndex(
			({ lower }, index) => index < at && /^(which|that|where)$/.test(lower)
		);
		if (opener < 0 || at - opener < 2 || at - opener > 6) return undefined;
		return tokens.slice(opener, at).some(({ pos }) => /^(VERB|AUX|PUNCT)$/.test(pos))
			? undefined
			: 'VERB';
	},

	/** "the poor are", "the foremost evangelical of": an adjective in the place of a noun. */
	adjectiveNoun: (tokens, at) => {
		const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
		if (token?.pos !== 'ADJ' || !before || !next || /(ed|ing|er|est)$/.test(token.lower))
			return undefined;
		const follows =
			next.lower === 'of' ||
			next.pos === 'AUX' ||
			(next.pos === 'VERB' && nounClass(token.lower) === 'person');
		const begins =
			before.lower === 'the' || (/^(ADJ|ADV)$/.test(before.pos) && tokens[at - 2]?.lower === 'the');
		return follows && begins ? 'NOUN' : undefined;
	},

	/** "a third of all deaths": a fraction is a noun. */
	fraction: (tokens, at) =>
		/^(half|third|quarter|fifth|tenth|majority|minority)s?$/.test(tokens[at]?.lower ?? '') &&
		tokens[at + 1]?.lower === 'of'
			? 'NOUN'
			: undefined,

	/** "everything is": no verb. */
	indefinite: (tokens, at) =>
		/^(everything|everyone|everybody|anything|anyone|nothing|something|someone)$/.test(
			tokens[at]?.lower ?? ''
		)
			? 'PRON'
			: undefined,

	/** Months and days are names. */
	calendar: (tokens, at) =>
		isCapital(tokens[at]) && calendar.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'may'
			? 'PROPN'
			: undefined,

	/** "in-depth", "60s", "1990s": figures with letters. */
	figure: (tokens, at) => (/^['’]?\d[\d,.]*s?$/.test(tokens[at]?.lower ?? '') ? 'NUM' : undefined)
};

/** Puts right what the tagger is known to get wrong. */
export function repair(tokens: readonly Token[], capitals: Capitals): Token[] {
	const made = [...tokens];
	for (const rule of Object.values(repairs)) {
		made.forEach((token, at) => {
			const pos = rule(made, at, capitals);
			if (pos !== undefined && pos !== token.pos)
				made[at] = { ...token, pos, lemma: lemmaAs(token, pos) };
		});
	}
	return made;
}

/** The tagger's lemma goes with its tag; a new tag wants another. */
function lemmaAs({ lower, lemma }: Token, pos: Pos): string {
	if (pos === 'NOUN' && lemma === lower && !nounClass(lower)) return singular(lower);
	if (pos === 'VERB' && lemma === lower && !tables().verbs.has(lower))
		return isVerb(lower) ? verbLemma(lower) : lemma;
	return lemma;
}

/** A verb without its third person's ending. */
export function verbLemma(word: string): string {
	if (!/s$/.test(word) || /ss$/.test(word)) return word;
	const short = singular(word);
	return isVerb(short) ? short : word.slice(0, -1);
}

/** Whether a word can be a verb: as it stands, without its -s, or in the past. */
export function isVerb(word: string): boolean {
	const { verbs } = tables();
	if (/[^e]ed$/.test(word))
		return (
			verbs.has(word.slice(0, -1)) || verbs.has(word.slice(0, -2)) || verbs.has(word.slice(0, -3))
		);
	return (
		verbs.has(word) ||
		(/s$/.test(word) && verbs.has(singular(word))) ||
		(/es$/.test(word) && verbs.has(word.slice(0, -1)))
	);
}

const irregularPlurals: Record<string, string> = {
	children: 'child',
	men: 'man',
	women: 'woman',
	mice: 'mouse',
	feet: 'foot',
	teeth: 'tooth',
	geese: 'goose'
};

/** A noun without its plural ending: the first form that the tables know, else as spelling has it. */
export function singular(word: string): string {
	const irregular = irregularPlurals[word];
	if (irregular) return irregular;
	if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
	if (!/[^s]s$/.test(word)) return word;
	const short = word.slice(0, -1);
	if (!/es$/.test(word) || nounClass(short) || tables().verbs.has(short)) return short;
	return /(s|x|ch|sh|o)es$/.test(word) ? word.slice(0, -2) : short;
}
