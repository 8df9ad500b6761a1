import type { DateMention, Name, Sentence, Token } from '../analysis/analysis';
import { tokensIn } from '../english/parts';
import type { Event } from './events';

/** What names have in them that say what took place, and how such a thing comes about. */
const kinds: readonly (readonly [RegExp, string])[] = [
	[
		/\b(?:Treaty|Agreement|Accords?|Armistice|Pact|Convention|Protocol|Peace) of\b|\b(?:Agreement|Armistice|Pact)$/,
		'was signed'
	],
	[/\w \b(?:Act|Law|Amendment|Edict|Bill)$/, 'was passed'],
	[
		/\b(?:Battle|Siege|Conference|Congress|Massacre|Invasion|Raid) of\b|\w (?:Conference|Massacre|Earthquake|Eruption|Fire|Revolution|Uprising|Revolt|Rebellion|Riots?|Expedition|Summit|Disaster|Festival|Exhibition|Exposition|Fair|Strike)$/,
		'took place'
	],
	[/\w (?:War|Crisis|Depression|Plague|Famine)$/, 'began']
];

/** Nouns of what happens to somebody or something: "his election", "the founding of". */
const ofPossessor: Readonly<Record<string, string>> = {
	death: 'died',
	arrival: 'arrived',
	resignation: 'resigned',
	retirement: 'retired',
	marriage: 'married',
	departure: 'departed',
	birth: 'was born',
	election: 'was elected',
	assassination: 'was assassinated',
	execution: 'was executed',
	arrest: 'was arrested',
	coronation: 'was crowned'
};
const ofThing: Readonly<Record<string, string>> = {
	founding: 'was founded',
	foundation: 'was founded',
	establishment: 'was established',
	creation: 'was created',
	formation: 'was formed',
	invention: 'was invented',
	discovery: 'was discovered',
	opening: 'was opened',
	completion: 'was completed',
	publication: 'was published',
	introduction: 'was introduced',
	abolition: 'was abolished',
	adoption: 'was adopted',
	passage: 'was passed',
	signing: 'was signed',
	launch: 'was launched',
	death: 'died',
	birth: 'was born',
	assassination: 'was assassinated',
	execution: 'was executed',
	fall: 'fell',
	collapse: 'collapsed'
};

/** Events that a sentence dates as nouns: "the Treaty of Paris (1783)", "the founding of the Arts Club in 1916". */
export function nounEvents(sentence: Sentence): Event[] {
	if (sentence.quoted || sentence.attribution) return [];
	return sentence.dates.flatMap((mention) => {
		if (mention.carried || isLong(mention)) return [];
		const text = named(sentence, mention) ?? possessed(sentence, mention);
		return text === undefined ? [] : [{ text, mention, sentence }];
	});
}

function isLong({ grain, first, last }: DateMention): boolean {
	if (grain === 'decade' || grain === 'century') return true;
	return grain === 'year' && Math.floor(first / 10_000) !== Math.floor(last / 10_000);
}

/** "The Treaty of Paris was signed": the date stands in brackets, or after "of" or "in". */
function named({ tokens, names }: Sentence, mention: DateMention): string | undefined {
	const date = tokensIn({ tokens }, mention);
	if (!date) return undefined;
	const before = tokens[date.from - 1];
	const bracket = before?.text === '(' && tokens[date.to]?.text === ')';
	const joint = bracket || /^(?:of|in)$/.test(before?.lower ?? '');
	const name = names.find(({ to }) => to === date.from - 1);
	const kind = name && kinds.find(([pattern]) => pattern.test(name.text));
	return joint && kind ? `${subject(name, true)} ${kind[1]}` : undefined;
}

/** "Taylor was elected", "The Arts Club was founded". */
function possessed({ tokens, names }: Sentence, mention: DateMention): string | undefined {
	const date = tokensIn({ tokens }, mention);
	if (!date || !/^in|on$/.test(tokens[date.from - 1]?.lower ?? '')) return undefined;
	const to = date.from - 1;
	const noun = tokens[to - 1];
	const mark = tokens[to - 2];
	if (noun && mark && /^['’]s?$/.test(mark.text)) {
		const owner = names.find((name) => name.to === to - 2 || name.to === to - 1);
		const verb = ofPossessor[noun.lower];
		return owner && verb ? `${subject(owner, false)} ${verb}` : undefined;
	}
	const name = names.find((one) => one.to === to);
	return name && ofName(name, tokens);
}

function ofName(name: Name, tokens: readonly Token[]): string | undefined {
	const at = name.from - Number(name.article);
	const [the, noun, of] = tokens.slice(at - 3, at);
	const verb = ofThing[noun?.lower ?? ''];
	if (the?.lower !== 'the' || of?.lower !== 'of' || !verb) return undefined;
	return `${subject(name, name.article)} ${verb}`;
}

function subject({ text, article }: Name, takesArticle: boolean): string {
	const words = takesArticle && article && !/^the /i.test(text) ? `The ${text}` : text;
	return words.charAt(0).toUpperCase() + words.slice(1);
}
