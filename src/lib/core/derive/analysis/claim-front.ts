import type { ClaimToken, Clause, Sentence } from './analysis';
import { kept } from './kept';
import { insertionAt } from './discourse';
import { ownToken } from './realise';
import { nounClass } from './tables/tables';
import type { Reading } from './reading';

/** Fronts without which the clause is as true as with them. */
const droppable =
	/^(while|although|though|despite|whereas|like|unlike|based|helped|founded|born|known|located|faced|even|aside|apart|besides|instead|compared|rather)$/;

/** Fronts that only say that something was told before. */
const loose =
	/^(at the time|at the same time|in the meantime|in response|in the process|along the way|by then|since then|until then|by now|up to now|to begin with|in the first place|for one thing|on the other hand|on the one hand|in one instance|in some cases|in one case)$/;

/** The adjunct before a subject with its comma; empty where there is none or it can go; undefined where it cannot. */
export function frontPart(
	reading: Reading,
	sentence: Sentence,
	clause: Clause
): ClaimToken[] | undefined {
	const { front } = clause;
	if (!front) return [];
	const words = withoutInsertion(kept(reading, sentence, clause, front));
	const [first, second] = words;
	if (!first) return [];
	if (droppable.test(first.lower) && !(first.lower === 'even' && second?.lower === 'if')) return [];
	if (
		first.lower === 'as' &&
		second &&
		(/^(in|with|of|for)$/.test(second.lower) || second.pos === 'VERB')
	)
		return [];
	if (
		words.every(({ pos }) => pos === 'ADV') &&
		words.some(({ lower }) =>
			/^(afterwards|later|thereafter|subsequently|then|soon|meanwhile|previously|earlier|now|thus)$/.test(
				lower
			)
		)
	)
		return [];
	if (
		first.pos === 'VERB' ||
		isApposition(words) ||
		loose.test(words.map(({ lower }) => lower).join(' '))
	)
		return [];
	if (first.lower === 'to' && words.length > 9) return [];
	if (words.length > 14)
		return /^(because|since|after|before|with|by)$/.test(first.lower) ? [] : undefined;
	const comma = sentence.tokens[front.to]?.lower === ',';
	return comma ? [...words, ownToken(sentence, front.to, reading.capitals)] : words;
}

/** "A lawyer by training," before the name: no adjunct of time. */
function isApposition([first, ...rest]: readonly ClaimToken[]): boolean {
	if (!first || !/^(a|an|the)$/.test(first.lower)) return false;
	const head = rest.find(({ pos }) => pos === 'NOUN');
	return head !== undefined && nounClass(head.lemma) === 'person';
}

/** "When the war ended, however": without the connective. */
function withoutInsertion(words: ClaimToken[]): ClaimToken[] {
	for (let at = 1; at < words.length; at++) {
		const end = insertionAt(words, at, words.length);
		if (words[at]?.lower === ',' && end !== undefined)
			return [...words.slice(0, at), ...words.slice(end)];
	}
	return words;
}
