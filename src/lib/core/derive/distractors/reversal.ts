import type { Claim, ClaimToken } from '../analysis/analysis';
import { realise } from '../english/realise';
import type { Edit } from './edit';

const most = 7;
/** What ends the second place: a comma, or a preposition that leads on. */
const ends = /^(?:[,.;:]|by|in|on|at|for|with|when|as|after|before|during|through|via|and|or)$/;

/** "from B to A" for "from A to B". */
export function* editDirections({ tokens }: Claim): Iterable<Edit> {
	const from = tokens.findIndex(({ lower }) => lower === 'from');
	if (from < 0) return;
	const to = tokens.findIndex(({ lower }, place) => lower === 'to' && place > from + 1);
	if (to < 0) return;
	let end = to + 1;
	while (end < tokens.length && !ends.test(tokens[end]?.lower ?? '')) end++;
	const source = tokens.slice(from + 1, to);
	const target = tokens.slice(to + 1, end);
	if (!isPlace(source) || !isPlace(target) || isArticled(source) !== isArticled(target)) return;
	// What goes on after the second place may belong to it alone.
	if (/^(?:and|or)$/.test(tokens[end]?.lower ?? '')) return;
	yield {
		from: from + 1,
		to: end,
		words: [...target, ...tokens.slice(to, to + 1), ...source].map(({ origin: _, ...one }) => one),
		kind: 'reversal',
		said: realise(tokens.slice(from, end)),
		given: `from ${realise(target)} to ${realise(source)}`,
		lures: ['reversed', 'misread']
	};
}

/** A short noun phrase without numbers and verbs. */
function isPlace(tokens: readonly ClaimToken[]): boolean {
	const last = tokens.at(-1);
	return (
		tokens.length > 0 &&
		tokens.length <= most &&
		(last?.pos === 'NOUN' || last?.pos === 'PROPN') &&
		tokens.every(
			({ pos, lower }) =>
				/^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ|PART|PUNCT)$/.test(pos) &&
				!/\d/.test(lower) &&
				!/^(?:from|to|its|their|his|her)$/.test(lower)
		)
	);
}

function isArticled([first]: readonly ClaimToken[]): boolean {
	return first?.pos === 'DET';
}
