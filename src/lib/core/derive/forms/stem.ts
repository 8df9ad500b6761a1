import type { Inline } from '../../text/rich';
import type { Claim } from '../analysis/analysis';
import type { Parts } from '../english/parts';
import { isPlain, pointsBack, wordCount } from '../english/phrase';
import { capitalised, realise, word, type Word } from '../english/realise';

/** The longest adjunct that a question keeps before its question word. */
const longestFront = 9;
/** Adjuncts without which a claim does not hold. */
const condition =
	/^(?:if|when|unless|until|once|after|before|during|as|while|in|at|under|among|within|without)$/;

/** "According to the text, …?"; an adjunct goes before the question word, and the text is named at the end. */
export function asked(front: readonly Word[], question: readonly Word[]): Inline[] {
	const text =
		front.length === 0
			? `According to the text, ${realise(question)}?`
			: `${capitalised(realise([...front, comma, ...question]))}, according to the text?`;
	return [{ type: 'text', text }];
}

const comma = word(',', 'PUNCT');

/** The adjunct that a question must keep; false where it can't be kept and the claim hangs on it. */
export function frontFor({ front }: Pick<Parts, 'front'>): Word[] | false {
	if (front.length === 0) return [];
	const text = realise(front);
	if (wordCount(text) <= longestFront && isPlain(text) && !pointsBack(front)) return front;
	return condition.test(front[0]?.lower ?? '') ? false : [];
}

/** What counts for the score of whatever is made of a claim. */
export function claimFeatures({ resolved, weak, clause, sentence }: Claim): Record<string, number> {
	return {
		resolved: Number(resolved),
		weak: Number(weak !== undefined),
		cut: Number(clause.cut !== undefined),
		detail: Math.min(3, sentence.names.length + sentence.dates.length + sentence.amounts.length)
	};
}

/** What counts for the score of a stem and a key. */
export function lengthFeatures(stem: string, key: string): Record<string, number> {
	return {
		longStem: Math.max(0, wordCount(stem) - 18),
		longKey: Math.max(0, wordCount(key) - 14)
	};
}
