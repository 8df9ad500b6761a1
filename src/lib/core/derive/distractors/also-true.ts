import type { Claim, Sentence } from '../analysis/analysis';
import { contentWords } from '../analysis/words';
import { baseForm } from '../english/verbs';
import type { Word } from '../english/realise';
import type { Bank } from './bank';

/** So much of what a claim speaks of stands in one sentence: what that says of other words may hold of it. */
const sameMatter = 0.5;
/** With the same verb less will do. */
const sameMatterAndVerb = 0.3;

/** Verbs that say nothing of the matter. */
const light = new Set(['be', 'have', 'do', 'make', 'take', 'become', 'say']);

/**
 * Whether the text may say a claim of the given words as well: they stand in a sentence on the same matter.
 * `kept` are the claim's other words.
 */
export function mayAlsoHold(
	given: string,
	kept: readonly Word[],
	claim: Claim,
	bank: Bank
): boolean {
	const matter = contentWords(kept.map((one) => ({ ...one, start: 0, end: 0 })));
	const main = claim.sentence.tokens[claim.clause.verb.main];
	const verb = main ? baseForm(main) : '';
	return sentencesWith(given, bank).some((sentence) => {
		if (sentence === claim.sentence) return true;
		const shared = [...matter].filter((word) => sentence.words.has(word)).length;
		const share = matter.size === 0 ? 0 : shared / matter.size;
		if (share >= sameMatter) return true;
		return !light.has(verb) && share >= sameMatterAndVerb && hasVerb(sentence, verb);
	});
}

/** Sentences in which some words stand: found by their rarest word, then word for word. */
export function sentencesWith(given: string, { analysis, names }: Bank): Sentence[] {
	const { byWord, sentences } = analysis;
	const known = names.get(given)?.sentences;
	if (known) return known.flatMap((index) => sentences[index] ?? []);
	const bare = given.toLowerCase().replace(/^(?:the|an?) /, '');
	const words = bare.split(/[^\p{L}\p{N}-]+/u).filter((word) => word.length > 2);
	let fewest: readonly number[] | undefined;
	for (const word of words) {
		const places = byWord.get(word) ?? byWord.get(word.replace(/s$/, ''));
		if (places && (!fewest || places.length < fewest.length)) fewest = places;
	}
	return (fewest ?? []).flatMap((index) => {
		const sentence = sentences[index];
		return sentence?.text.toLowerCase().includes(bare) ? sentence : [];
	});
}

function hasVerb({ tokens }: Sentence, verb: string): boolean {
	return tokens.some((token) => token.pos === 'VERB' && baseForm(token) === verb);
}
