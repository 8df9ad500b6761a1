import type { Claim, ClaimToken } from '../analysis/analysis';

/** What must be so around a word before its opposite may stand in its place. */
export type Licence =
	| 'comparison'
	| 'degrees'
	| 'superlative'
	| 'change'
	| 'action'
	| 'attempt'
	| 'degree'
	| 'quality'
	| 'region'
	| 'place'
	| 'manner'
	| 'frequency'
	| 'share'
	| 'thing';

export type Context = {
	claim: Claim;
	tokens: readonly ClaimToken[];
	place: number;
	token: ClaimToken;
};

/** Both ways round may be true of these: "some cells are larger than others". */
const symmetric =
	/\b(?:some|others?|different|various|another|each other|vary|varies|range|differ)\b/i;
/** Where a word of speed or of size would contradict the rest. */
const paced =
	/\b(?:long|over time|gradual\w*|centur\w+|decades|immediate\w*|sudden\w*|evolv\w+)\b/i;
/** What goes up and down. */
const measured =
	/\b(?:prices?|rates?|levels?|temperatures?|populations?|numbers?|unemployment|costs?|incomes?|wages?|sales?|profits?|production|demand|share|values?|output|volume|pressure|speed|size|supply|amounts?|proportion|percentage|emissions|revenues?|exports|imports|shares|risk|chances?|density|concentration|debt|spending|growth|popularity|support)\b/i;
/** Nouns that a word is bound to: "high school". */
const bound =
	/^(?:gear|time|school|schools|level|profile|season|sea|tide|court|end|place|order|street|point|ground|print|voice|role|part|ingredient|speed|pace|sector|house|spot|water)$/;

export const licences: Record<Licence, (context: Context) => boolean> = {
	comparison: ({ claim, tokens, place, token }) =>
		!symmetric.test(claim.text) &&
		!tokens.some(({ pos }) => pos === 'NUM') &&
		!(/^(?:earlier|later)$/.test(token.lower) && tokens[place + 1]?.lower !== 'than') &&
		(token.pos === 'ADJ' || token.pos === 'ADV'),
	superlative: ({ claim, tokens, place }) =>
		!/\b(?:second|third|one of)\b/i.test(claim.text) &&
		!/^(?:at|for|to)$/.test(tokens[place - 1]?.lower ?? ''),
	change: ({ claim, tokens, place, token }) =>
		isVerb(tokens, place) &&
		(measured.test(claim.text) ||
			!/^(?:rose|fell|rises|falls|grew|grows|raised|lowered|expanded|declined)/.test(
				token.lower
			)) &&
		!symmetric.test(claim.text),
	action: ({ tokens, place }) =>
		isVerb(tokens, place) && !/^to$/.test(tokens[place - 1]?.lower ?? ''),
	attempt: ({ tokens, place, token }) =>
		tokens[place + 1]?.lower === 'to' &&
		(!/able$/.test(token.lower) || /^(?:is|are|was|were)$/.test(tokens[place - 1]?.lower ?? '')),
	degree: ({ claim, tokens, place, token }) =>
		token.pos === 'ADJ' &&
		tokens[place - 1]?.pos !== 'ADJ' &&
		!bound.test(tokens[place + 1]?.lower ?? '') &&
		!paced.test(claim.text) &&
		// "A large number", "a high price to pay": idioms of size.
		!/^(?:number|numbers|part|parts|amount|amounts|extent|scale|price|enough|hopes?|esteem|quality)$/.test(
			tokens[place + 1]?.lower ?? ''
		),
	quality: ({ claim, tokens, place, token }) =>
		token.pos === 'ADJ' &&
		tokens[place - 1]?.pos !== 'ADJ' &&
		!bound.test(tokens[place + 1]?.lower ?? '') &&
		!claim.tokens.some(({ lower }) => lower !== token.lower && lower.startsWith(token.lower)),
	region: ({ tokens, place, token }) =>
		(token.pos === 'ADJ' && tokens[place + 1]?.pos === 'NOUN') ||
		(/^(?:north|south|east|west)$/.test(token.lower) &&
			/^(?:the|to)$/.test(tokens[place - 1]?.lower ?? '')),
	place: ({ tokens, place, token }) =>
		token.pos !== 'ADJ' &&
		/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(tokens[place + 1]?.pos ?? '') &&
		!/^(?:long|shortly|soon|just|the)$/.test(tokens[place - 1]?.lower ?? '') &&
		!(
			/^(?:before|after)$/.test(token.lower) &&
			/^(?:all|that|this)$/.test(tokens[place + 1]?.lower ?? '')
		),
	manner: ({ claim }) => !paced.test(claim.text),
	frequency: ({ claim }) => !/\b(?:because|so|therefore)\b/i.test(claim.text),
	share: ({ claim, tokens, place, token }) =>
		/^(?:many|most)$/.test(token.lower)
			? place === claim.subject.from &&
				place === 0 &&
				/^(?:NOUN|ADJ)$/.test(tokens[1]?.pos ?? '') &&
				!symmetric.test(claim.text)
			: token.pos === 'NOUN',
	degrees: ({ claim, tokens, place }) =>
		/^(?:ADJ|ADV)$/.test(tokens[place + 1]?.pos ?? '') &&
		tokens.slice(place).some(({ lower }) => lower === 'than') &&
		!symmetric.test(claim.text) &&
		!/\bno\b/.test(claim.text),
	thing: ({ tokens, place, token }) =>
		token.pos === 'NOUN' &&
		tokens[place + 1]?.pos !== 'NOUN' &&
		!/^(?:NOUN|PROPN)$/.test(tokens[place - 1]?.pos ?? '') &&
		!/^(?:in|at|to)$/.test(tokens[place - 1]?.lower ?? '')
};

/** A verb and no participle that goes with a noun: "the increased share". */
function isVerb(tokens: readonly ClaimToken[], place: number): boolean {
	const before = tokens[place - 1];
	const next = tokens[place + 1];
	if (tokens[place]?.pos !== 'VERB') return false;
	if (next?.pos === 'NOUN' && !/^(?:NOUN|PROPN|PRON|AUX|PART|ADV)$/.test(before?.pos ?? ''))
		return false;
	return before?.pos !== 'DET' && before?.pos !== 'ADJ';
}
