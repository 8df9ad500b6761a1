import type { DateMention, Name, Sentence, Token } from '../analysis/analysis';
import { tokensIn } from '../english/parts';
import { realise } from '../english/realise';
import { eventVerbs } from './event-verbs';
import type { Event } from './events';

/** What names end or begin with that say what took place, and how such a thing comes about. */
const kinds: readonly (readonly [RegExp, string])[] = [
	[/\b(?:Treaty|Agreement|Accords?|Armistice|Pact|Convention|Protocol|Peace)\b/, 'was signed'],
	[/\b(?:Act|Law|Amendment|Edict|Bill)\b/, 'was passed'],
	[
		/\b(?:Battle|Siege|Conference|Congress|Massacre|Earthquake|Eruption|Fire|Revolution|Uprising|Revolt|Rebellion|Coup|Expedition|Summit|Raid|Invasion|Disaster|Festival|Exhibition|Exposition|Fair|March|Strike)\b/,
		'took place'
	],
	[/\b(?:War|Crisis|Depression|Plague|Famine|Reformation)\b/, 'began']
];
/** More words between a name and its date belong to something else. */
const mostBetween = 9;

/** Events that a sentence dates beside what it says: "the bridge, which opened in 1936, …", "the Treaty of Paris (1783)". */
export function namedEvents(sentence: Sentence): Event[] {
	if (sentence.quoted || sentence.attribution) return [];
	return sentence.dates.flatMap((mention) => {
		if (mention.carried || isRange(mention)) return [];
		const text = relative(sentence, mention) ?? nominal(sentence, mention);
		return text === undefined ? [] : [{ text, mention, sentence, features: {} }];
	});
}

function isRange({ grain, first, last }: DateMention): boolean {
	return grain === 'year' && Math.floor(first / 10_000) !== Math.floor(last / 10_000);
}

/** "The bridge opened": of a name with a relative or a participle clause that ends in the date. */
function relative(sentence: Sentence, mention: DateMention): string | undefined {
	const { tokens, names, clause } = sentence;
	const date = tokensIn(sentence, mention);
	if (!date) return undefined;
	const preposition = prepositionBefore(tokens, date.from);
	if (preposition === undefined || !/^[,.;)]?$/.test(tokens[date.to]?.text ?? '')) return undefined;
	const name = names.findLast(({ to }) => to < preposition && preposition - to <= mostBetween);
	if (!name || name.kind === 'other') return undefined;
	let start = name.to;
	if (tokens[start]?.text === ',') start++;
	const relates = /^(?:which|who|that)$/.test(tokens[start]?.lower ?? '');
	const said = tokens.slice(relates ? start + 1 : start, preposition);
	const verb = said.find(({ pos }) => pos === 'VERB');
	const [first] = said;
	if (!verb || !first || !eventVerbs.has(verb.lemma)) return undefined;
	if (
		said.some(({ text, lower }) => /^[,;:()–—]$/.test(text) || /^(?:and|or|not|had)$/.test(lower))
	)
		return undefined;
	if (relates)
		return /^(?:was|were)$/.test(first.lower) || (first === verb && isPast(verb))
			? `${subject(name)} ${realise(said)}`
			: undefined;
	// A participle: not the sentence's own verb, and a name that takes "was".
	const own = clause && clause.verb.main >= start && clause.verb.main < preposition;
	if (own || first !== verb || !isPast(verb) || tokens[name.to]?.text !== ',') return undefined;
	if (/s$/.test(name.text) || name.kind === 'person') return undefined;
	return `${subject(name)} was ${realise(said)}`;
}

/** "The Treaty of Paris was signed": of a name of something that takes place, with the date in brackets or after "in". */
function nominal(sentence: Sentence, mention: DateMention): string | undefined {
	const { tokens, names } = sentence;
	const date = tokensIn(sentence, mention);
	if (!date) return undefined;
	const before = tokens[date.from - 1];
	const bracket = before?.text === '(' && tokens[date.to]?.text === ')';
	const joint = bracket || /^(?:of|in)$/.test(before?.lower ?? '');
	const name = names.find(({ to }) => to === date.from - 1);
	if (!name || !joint) return undefined;
	const kind = kinds.find(([pattern]) => pattern.test(name.text));
	return kind && `${subject(name)} ${kind[1]}`;
}

function subject({ text, article }: Name): string {
	return article && !/^the /i.test(text)
		? `The ${text}`
		: text.charAt(0).toUpperCase() + text.slice(1);
}

function isPast({ lower, lemma }: Token): boolean {
	return lower !== lemma && !/(?:ing|s)$/.test(lower);
}

function prepositionBefore(tokens: readonly Token[], date: number): number | undefined {
	return /^(?:in|on)$/.test(tokens[date - 1]?.lower ?? '') ? date - 1 : undefined;
}
