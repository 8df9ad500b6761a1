import { plain, type Inline } from '../../text/rich';
import type { Attribution, Name, Sentence, Token } from '../analysis/analysis';
import type { Bank } from '../distractors/bank';
import { areAliases } from '../distractors/aliases';
import { namesFor } from '../distractors/name';
import { isPlain, wordCount } from '../english/phrase';
import { capitalised, inner, realise, type Word } from '../english/realise';
import { baseForm, thirdPerson } from '../english/verbs';
import { notSo, saidElsewhere } from '../feedback';
import type { ChoiceDraft, Context, Distractor, FormGenerator } from './form';
import { lengthFeatures } from './stem';

const shortest = 6;
const longest = 17;
const fewestSpeakers = 3;
/** Rule M06 gives a stem thirty words, and the question needs its own. */
const mostQuoted = 22;
/** Words that mean who speaks or whom, or what came before. */
const deictic = /^(?:this|these|those|here|he|she|it|they|him|her|them|his|its|their|that)$/;
const verbsOfThat =
	/^(?:say|argue|claim|warn|admit|believe|suggest|predict|insist|explain|add|note|announce|state|report|estimate|think|stress|deny|reveal|confirm|declare|point)$/;

/** What somebody is quoted as saying, ready to be asked about. */
type Saying = {
	sentence: Sentence;
	attribution: Attribution;
	speaker: Name;
	/** Without a capital where none belongs. */
	words: Word[];
	text: string;
};

/** Who said …? And what did …say? Of sentences that report somebody's words. */
export function whoSaid(bank: Bank): FormGenerator {
	return function* (context) {
		const sayings = sayingsIn(context.analysis.sentences);
		const speakers = new Set(sayings.map(({ speaker }) => lastWord(speaker.text)));
		for (const saying of sayings) {
			const draft = askWho(saying, sayings, bank, context);
			if (draft) yield draft;
			if (speakers.size < fewestSpeakers) continue;
			const what = askWhat(saying, sayings, context);
			if (what) yield what;
		}
	};
}

/** All sayings of named people and bodies; "he" and "she" are whoever spoke last. */
function sayingsIn(sentences: readonly Sentence[]): Saying[] {
	const sayings: Saying[] = [];
	for (const sentence of sentences) {
		const speaker = speakerOf(sentence) ?? lastSpeaker(sentence, sayings.at(-1), sentences);
		if (sentence.attribution && speaker)
			sayings.push({
				sentence,
				attribution: sentence.attribution,
				speaker,
				...contentOf(sentence)
			});
	}
	return sayings;
}

/** The one name among the words that say who speaks; what speaks and is no body or country is a person. */
function speakerOf({ attribution, names }: Sentence): Name | undefined {
	if (!attribution) return undefined;
	const { from, to } = attribution.speaker;
	const within = names.filter((name) => name.from >= from && name.to <= to);
	const people = within.filter(({ kind, text }) => kind === 'person' || isOfPerson(kind, text));
	const [first, second] = people;
	if (first && (!second || first.kind === 'person')) return { ...first, kind: 'person' };
	const [body] = within;
	if (within.length === 1 && body?.kind === 'other' && /^\p{Lu}{2,7}$/u.test(body.text))
		return { ...body, kind: 'organisation' };
	return within.length === 1 && body && /^(?:organisation|country)$/.test(body.kind)
		? body
		: undefined;
}

/** "Niklas Siren": words with capitals that nothing else is known of. */
function isOfPerson(kind: Name['kind'], text: string): boolean {
	return kind === 'other' && /^(?:\p{Lu}[\p{Ll}'’-]+ ?){1,4}$/u.test(text);
}

function lastSpeaker(
	{ attribution, tokens, part, index }: Sentence,
	last: Saying | undefined,
	sentences: readonly Sentence[]
): Name | undefined {
	if (!attribution || !last || last.speaker.kind !== 'person') return undefined;
	const words = tokens.slice(attribution.speaker.from, attribution.speaker.to);
	if (words.length !== 1 || !/^(?:he|she)$/.test(words[0]?.lower ?? '')) return undefined;
	if (last.sentence.part !== part || index - last.sentence.index > 3) return undefined;
	const between = sentences.slice(last.sentence.index + 1, index + 1);
	const others = between.flatMap(({ names }) => names).filter(({ kind }) => kind === 'person');
	return others.some(({ text }) => lastWord(text) !== lastWord(last.speaker.text))
		? undefined
		: last.speaker;
}

function contentOf({ attribution, tokens }: Sentence): Pick<Saying, 'words' | 'text'> {
	const { from = 0, to = 0 } = attribution?.content ?? {};
	const words = tokens
		.slice(from, to)
		.map((token, place) => ({ ...token, origin: from + place }))
		.filter(({ text }) => !/^["“”]$/.test(text))
		// A quotation's first word has a capital for that alone.
		.map(({ origin, ...token }, place) => (place > 0 ? { ...token, origin } : token));
	return { words, text: realise(words).replace(/[.,!?;:]+$/, '') };
}

function isAskable({ words, text, attribution }: Saying): boolean {
	const count = wordCount(text);
	if (count < shortest || count > 60 || !isPlain(text)) return false;
	const opening = words.slice(0, 4);
	if (opening.some(({ lower }) => deictic.test(lower))) return false;
	return (
		attribution.direct ||
		!words.some(
			({ lower, text: own }) => /^(?:i|we|my|our|us|you|your)$/.test(lower) && own !== 'US'
		)
	);
}

function askWho(
	saying: Saying,
	sayings: readonly Saying[],
	bank: Bank,
	context: Context
): ChoiceDraft | false {
	const { speaker, sentence, attribution } = saying;
	if (!isAskable(saying)) return context.drop('F-quote-alone');
	if (saying.text.includes(lastWord(speaker.text))) return context.drop('F-answer-in-stem');
	const stem = attribution.direct ? directStem(saying) : indirectStem(saying);
	if (!stem) return context.drop('F-not-invertible');
	const distractors = otherSpeakers(saying, sayings, bank, context);
	return {
		type: 'choice',
		form: 'who-said',
		stem,
		level: 'locate',
		evidence: [sentence],
		reason: { code: 'other-speakers', count: distractors.length },
		key: { text: speaker.text },
		distractors,
		features: lengthFeatures(plain(stem), speaker.text)
	};
}

function directStem({ text, speaker }: Saying): Inline[] {
	const asking = speaker.kind === 'person' ? 'who' : 'which of these';
	return [{ type: 'text', text: `According to the text, ${asking} said: “${quoted(text)}”?` }];
}

/** So much of a quotation as a question can hold, up to where a part of it ends. */
function quoted(text: string): string {
	const words = text.split(' ');
	if (words.length <= mostQuoted) return capitalised(text);
	let end = mostQuoted;
	while (end > shortest && !/[,;:–—]$/.test(words[end - 1] ?? '')) end--;
	if (end === shortest) end = mostQuoted;
	return `${capitalised(
		words
			.slice(0, end)
			.join(' ')
			.replace(/[,;:–—]$/, '')
	)} …`;
}

function indirectStem({ words, attribution, sentence, speaker }: Saying): Inline[] | undefined {
	const verb: Token | undefined = sentence.tokens[attribution.verb ?? -1];
	const base = verb && baseForm(verb);
	if (base !== undefined && !verbsOfThat.test(base)) return undefined;
	const isPast =
		verb !== undefined && verb.lower !== base && verb.lower !== thirdPerson(base ?? '');
	const said =
		base === undefined
			? 'said'
			: base === 'point'
				? 'said'
				: isPast
					? verb.lower
					: thirdPerson(base);
	const who =
		speaker.kind === 'person'
			? 'who'
			: speaker.kind === 'country'
				? 'which country'
				: 'which organisation';
	const text = realise(inner(words)).replace(/[.,!?;:]+$/, '');
	return [{ type: 'text', text: `According to the text, ${who} ${said} that ${text}?` }];
}

/** Others who are quoted first, then other names of the kind. */
function otherSpeakers(
	{ speaker, sentence, text }: Saying,
	sayings: readonly Saying[],
	bank: Bank,
	{ source }: Context
): Distractor[] {
	const quoted = sayings
		.filter((other) => other.speaker.kind === speaker.kind)
		.map((other) => other.speaker.text);
	const named = namesFor(speaker, sentence, bank).map((other) => other.text);
	const taken = [lastWord(speaker.text)];
	return [
		...quoted.map((name) => ({ name, fit: 1 })),
		...named.map((name) => ({ name, fit: 0.93 }))
	]
		.filter(({ name }) => {
			const last = lastWord(name);
			if (taken.includes(last) || areAliases(name, speaker.text) || text.includes(last))
				return false;
			if (sentence.names.some((other) => other.text === name)) return false;
			taken.push(last);
			return true;
		})
		.map(({ name, fit }) => ({
			text: longestForm(name, bank),
			kind: 'name',
			lures: ['elsewhere', 'misread'],
			feedback: notSo({ source, sentence }, speaker.text, name),
			fit
		}));
}

/** Points that others make in the same text are no words of this one. */
function askWhat(
	saying: Saying,
	sayings: readonly Saying[],
	context: Context
): ChoiceDraft | false {
	const { speaker, sentence } = saying;
	if (!isStatement(saying)) return false;
	const others = sayings.filter(
		(other) =>
			isStatement(other) &&
			lastWord(other.speaker.text) !== lastWord(speaker.text) &&
			other.sentence !== sentence
	);
	if (others.length < 2) return context.drop('F-few-speakers');
	const asking =
		speaker.kind === 'person' ? speaker.text : `${speaker.article ? 'the ' : ''}${speaker.text}`;
	const stem: Inline[] = [
		{ type: 'text', text: `According to the text, which of these points does ${asking} make?` }
	];
	const length = saying.text.length;
	return {
		type: 'choice',
		form: 'who-said',
		stem,
		level: 'locate',
		evidence: [sentence],
		reason: { code: 'other-speakers', count: others.length },
		key: { text: asPoint(saying), sentence },
		statement: true,
		distractors: [...others]
			.sort(
				(one, other) => Math.abs(one.text.length - length) - Math.abs(other.text.length - length)
			)
			.map((other) => ({
				text: asPoint(other),
				sentence: other.sentence,
				kind: 'elsewhere',
				lures: ['elsewhere'],
				feedback: saidElsewhere(
					{ source: context.source, sentence: other.sentence },
					other.speaker.text
				)
			})),
		features: lengthFeatures(plain(stem), saying.text)
	};
}

/** Words that may stand as an option: a whole clause, in few words, without I and we. */
function isStatement(saying: Saying): boolean {
	const { words, text } = saying;
	return (
		isAskable(saying) &&
		wordCount(text) <= longest &&
		!words.some(
			({ lower, text: own }) => /^(?:i|we|my|our|us|you|your)$/.test(lower) && own !== 'US'
		) &&
		words.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
		/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(words[0]?.pos ?? '')
	);
}

function asPoint({ text }: Saying): string {
	return capitalised(text);
}

/** "Anna Bell" for "Bell", where the text has both. */
function longestForm(name: string, { names }: Bank): string {
	const whole = [...names.keys()].filter((other) => other.endsWith(` ${name}`));
	return whole.length === 1 ? (whole[0] ?? name) : name;
}

function lastWord(text: string): string {
	return text.split(' ').at(-1) ?? text;
}
