import { shadow } from './shadow';
import type { Capitals } from './repairs';

/** A word with a capital after a small letter or a comma: no sentence begins there. */
const inside = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}'-]+/gu;

/** The words that a text writes with a capital inside its sentences. */
export function capitalsIn(text: string): Capitals {
	return new Set([...shadow(text).matchAll(inside)].map(([word]) => word.replace(/'s?$/, '')));
}
