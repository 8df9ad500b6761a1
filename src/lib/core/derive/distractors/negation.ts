import type { Claim } from '../analysis/analysis';
import { realise, word } from '../english/realise';
import type { Edit } from './edit';

/** A sentence with one of these says something else when it is negated, or nothing clear. */
const unclear =
	/\b(?:no|not|never|nor|without|neither|so|only|just|few|little|hardly|rarely|nothing|nobody|nowhere|but|or|unless|until|some|many|most|several|all|every|each|any|also|even|still|already|both|more|less|than|unprecedented|n['’]t)\b/i;
const saying =
	/^(?:say|tell|state|admit|add|note|explain|believe|claim|argue|warn|suggest|report|think|seem|appear)$/;

/** "was not" for "was": only with be, have and modals, whose negation sounds like any sentence. */
export function* editPolarity({ clause, tokens, text, verb }: Claim): Iterable<Edit> {
	const group = tokens.slice(verb.from, verb.to);
	const finite = group.findIndex(({ origin }) => origin === clause.verb.finite);
	const mover = group[finite];
	if (!mover || clause.verb.negated || unclear.test(text)) return;
	const isAuxiliary =
		clause.verb.finite !== clause.verb.main || /^(?:is|are|was|were)$/.test(mover.lower);
	// What may be may also not be.
	if (!isAuxiliary || /^(?:do|does|did|may|might|could|would|should)$/.test(mover.lower)) return;
	if (group.some(({ pos }) => pos === 'ADV') || tokens[verb.from - 1]?.lower === 'there') return;
	if (group.some(({ lemma }) => saying.test(lemma))) return;
	// "was built and opened": which of the two is denied?
	if (/\band \w+(?:ed|s|en)\b/.test(realise(tokens.slice(verb.to)))) return;
	const not = mover.lower === 'can' ? [word('cannot', 'AUX')] : [mover, word('not', 'PART')];
	const place = verb.from + finite;
	// A few words more, so that feedback does not say "is, not is not".
	const next = tokens.slice(verb.to, verb.to + 3);
	yield {
		from: place,
		to: place + 1,
		words: not,
		kind: 'negation',
		said: realise([...group, ...next]),
		given: realise([...group.slice(0, finite), ...not, ...group.slice(finite + 1), ...next]),
		lures: ['misread', 'reversed']
	};
}
