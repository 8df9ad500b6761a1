import type { DateMention, Sentence } from '../analysis/analysis';
import { reachOf } from '../languages/languages';
import { isPlain, wordCount } from '../english/phrase';
import { tellsPlace } from './even';
import { besideEvents } from './events-beside';
import { claimedEvents } from './events-claimed';
import { frontEvents } from './events-in-front';
import { nounEvents } from './events-of-nouns';
import type { Context } from './form';

/** Something that began at a time that the text names, told without its date. */
export type Event = {
	text: string;
	mention: DateMention;
	sentence: Sentence;
	/** A pronoun was replaced. */
	resolved?: boolean;
};

const fewestWords = 3;
const mostWords = 16;
/** What would tell the place of a card among others, beside the words that a rule knows. */
const telling =
	/\b(?:again|already|still|first|last|later|earlier|former|formerly|early|late|recent|recently|original|originally|soon|yet|now|today|subsequent|subsequently|previous|previously|since|until|then|afterwards?|anniversary|centenary|century|decades?|years?|months?|reopen\w*|resume\w*|regain\w*|only)\b/i;

/** The dated events of a text, one for each date that goes with one; in reading order. */
export function eventsOf(context: Context): Event[] {
	const { analysis, source } = context;
	const found =
		reachOf(source.lang) === 'full'
			? [
					...analysis.claims.flatMap((claim) => claimedEvents(claim, context)),
					...besideEvents(analysis),
					...analysis.sentences.flatMap(nounEvents)
				]
			: frontEvents(context);
	const plain = found.map((event) => ({ ...event, text: withoutBrackets(event.text) }));
	const sound = plain.filter(
		({ text }) => isCard(text, source.lang) || context.drop('F-event-words')
	);
	return unique(sound).sort(
		(a, b) => a.sentence.index - b.sentence.index || a.mention.start - b.mention.start
	);
}

/** Whether an event's words can be a card: short, by themselves, and without a hint of when. */
function isCard(text: string, lang: string): boolean {
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

function withoutBrackets(text: string): string {
	return text.replace(/ ?\([^()]{0,60}\)/g, '');
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
