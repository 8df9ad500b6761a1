import type { Claim, ClaimToken } from '../analysis/analysis';
import { word } from '../english/realise';
import { mayAlsoHold } from './also-true';
import type { Bank } from './bank';
import type { Edit } from './edit';

/** Words that are joined because they mean nearly the same, or that stand for anything. */
const loose =
	/^(?:new|old|other|many|several|various|different|large|small|great|big|good|bad|own|same|such|more|first|second|last|next|important|major|main|long|short|people|person|man|woman|men|women|things?|ways?|parts?|times?|years?|days?|months?|weeks?)$/;

/** Another word that the text joins with this one: "adaptive immunity" for "innate immunity". */
export function* editSiblings(claim: Claim, bank: Bank): Iterable<Edit> {
	for (const [place, token] of claim.tokens.entries()) {
		if (token.origin === undefined || !stands(claim.tokens, place)) continue;
		for (const { token: other } of bank.siblingsOf.get(token.lower) ?? []) {
			if (loose.test(other.lower) || other.pos !== token.pos) continue;
			if (claim.sentence.tokens.some(({ lemma }) => lemma === other.lemma)) continue;
			const next = claim.tokens[place + 1];
			const given = token.pos === 'ADJ' && next ? `${other.text} ${next.text}` : other.text;
			const kept = claim.tokens.filter((_, at) => at !== place);
			if (mayAlsoHold(given, kept, claim, bank)) continue;
			yield {
				from: place,
				to: place + 1,
				words: [word(matched(other.text, token.text), other.pos)],
				kind: 'contrast',
				said: token.pos === 'ADJ' && next ? `${token.text} ${next.text}` : token.text,
				given,
				lures: ['misread', 'elsewhere'],
				fit: 0.93
			};
		}
	}
}

/** A noun without another beside it, or an adjective before its noun; neither in a list. */
function stands(tokens: readonly ClaimToken[], place: number): boolean {
	const token = tokens[place];
	const before = tokens[place - 1];
	const next = tokens[place + 1];
	if (!token || loose.test(token.lower)) return false;
	if (/^(?:and|or|,)$/.test(before?.lower ?? '') || /^(?:and|or|,)$/.test(next?.lower ?? ''))
		return false;
	if (tokens.filter(({ lower }) => lower === token.lower).length > 1) return false;
	if (token.pos === 'ADJ')
		return next?.pos === 'NOUN' && before?.pos !== 'ADJ' && before?.pos !== 'ADV';
	return (
		token.pos === 'NOUN' &&
		next?.pos !== 'NOUN' &&
		before?.pos !== 'NOUN' &&
		before?.pos !== 'PROPN' &&
		before?.pos !== 'ADJ'
	);
}

function matched(text: string, like: string): string {
	return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
