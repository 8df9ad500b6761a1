import type { Claim, DateMention, Sentence } from '../analysis/analysis';
import { partsOf } from '../english/parts';
import { isPlain, pointsBack, trimmed, wordCount } from '../english/phrase';
import { capitalised, realise, word, type Word } from '../english/realise';
import { tellsPlace } from './even';
import { eventVerbs } from './event-verbs';
import type { Context } from './form';
import { frontEvents } from './front-events';
import { namedEvents } from './named-events';
import { attached } from './when';

/** Something that began at a time that the text names, told without its date. */
export type Event = {
	text: string;
	mention: DateMention;
	sentence: Sentence;
	features: Record<string, number>;
};

const longestCore = 12;
const fewestWords = 3;
const mostWords = 16;
/** What would tell the place of a card among others, beside the words that a rule knows. */
const telling =
	/\b(?:again|already|still|first|last|second|third|new|later|earlier|former|formerly|early|late|recent|recently|original|originally|original|soon|yet|now|today|subsequent|previous|previously|since|until|by then|afterwards?|re-?open(?:ed)?|anniversary|centenary|century|decade|year|years|month|months|days?|weeks?)\b/i;

/** The dated events of a text, one for each date that goes with one; in reading order. */
export function eventsOf(context: Context): Event[] {
	const { analysis, source } = context;
	const found =
		analysis.claims.length > 0
			? [
					...analysis.claims.flatMap((claim) => claimedEvents(claim, context)),
					...analysis.sentences.flatMap(namedEvents)
				]
			: frontEvents(context);
	const sound = found.filter((event) => isCard(event.text, source.lang));
	return unique(sound).sort(
		(a, b) => a.sentence.index - b.sentence.index || a.mention.start - b.mention.start
	);
}

function claimedEvents(claim: Claim, context: Context): Event[] {
	const { sentence, clause } = claim;
	const { verb } = clause;
	if (claim.weak || claim.attributed || sentence.quoted) return [];
	if (verb.tense !== 'past' || verb.negated) return [];
	return sentence.dates.flatMap((mention): Event[] => {
		const dated = attached(claim, mention);
		if (!dated) return [];
		const parts = partsOf(claim);
		const main = parts?.verb[parts.main];
		if (!parts || !main || !isEvent(main, parts.subject, mention)) {
			context.drop('F-no-event');
			return [];
		}
		if (dated.front.length > 0 && !isPlace(dated.front)) {
			context.drop('F-event-front');
			return [];
		}
		const core = trimmed(dated.core, longestCore);
		const front = dated.front.length > 0 ? [...dated.front, word(',', 'PUNCT')] : [];
		const words = [...front, ...parts.subject, ...parts.verb, ...core];
		if (pointsBack(core)) return [];
		const features = { resolved: Number(claim.resolved), cut: Number(clause.cut !== undefined) };
		return [{ text: capitalised(realise(words)), mention, sentence, features }];
	});
}

/** A verb of what happens, not a habit of many over a long time. */
function isEvent(verb: Word, subject: readonly Word[], { grain }: DateMention): boolean {
	if (!eventVerbs.has(verb.lemma)) return false;
	const long = grain === 'decade' || grain === 'century';
	const [first] = subject;
	const many = first?.pos !== 'PROPN' && first?.pos !== 'DET';
	return !(long && many);
}

/** "In Paris": an adjunct that says nothing of time. */
function isPlace(front: readonly Word[]): boolean {
	return (
		/^(?:in|at|on|near)$/.test(front[0]?.lower ?? '') && front.some(({ pos }) => pos === 'PROPN')
	);
}

/** Whether an event's words can be a card: short, by themselves, and without a hint of when. */
export function isCard(text: string, lang: string): boolean {
	const words = wordCount(text);
	return (
		words >= fewestWords &&
		words <= mostWords &&
		isPlain(text) &&
		!/\d{4}|:/.test(text) &&
		!tellsPlace(text, lang) &&
		!(lang.startsWith('en') && telling.test(text))
	);
}

/** One event of each wording, and one of each sentence and date. */
function unique(events: readonly Event[]): Event[] {
	const seen = new Set<string>();
	return events.filter(({ text, sentence, mention }) => {
		const keys = [text.toLowerCase(), `${sentence.index} ${mention.start}`];
		if (keys.some((key) => seen.has(key))) return false;
		for (const key of keys) seen.add(key);
		return true;
	});
}
