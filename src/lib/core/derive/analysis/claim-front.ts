import type { ClaimToken, Clause, Sentence } from './analysis';
import { kept } from './claims';
import { ownToken } from './realise';
import { nounClass } from './tables/tables';
import type { Reading } from './reading';

/** Fronts without which the clause is as true as with them. */
const droppable =
	/^(while|although|though|despite|whereas|like|unlike|based|helped|founded|born|known|located|faced|even|aside|apart|besides|instead|compared|rather|as)$/;

/** The adjunct before a subject with its comma; empty where there is none or it can go; undefined where it cannot. */
export function frontPart(
	reading: Reading,
	sentence: Sentence,
	clause: Clause
): ClaimToken[] | undefined {
	const { front } = clause;
	if (!front) return [];
	const words = kept(reading, sentence, clause, front);
	const [first] = words;
	if (!first) return [];
	if (droppable.test(first.lower) && !(first.lower === 'even' && words[1]?.lower === 'if'))
		return [];
	if (/^(VERB)$/.test(first.pos) || first.lower === 'to' || isApposition(words)) return [];
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
