import type { Claim, Refusal, Sentence } from './analysis';
import { claimOf } from './claim';
import { attributedClaims } from './claim-attributed';
import type { Reading } from './reading';
import { isMeta } from './sound';

/** The claims of a text, in reading order: every clause that can be made to stand alone; and why others cannot. */
export function claimsOf(reading: Reading): { claims: Claim[]; refused: Refusal[] } {
	const claims: Claim[] = [];
	const refused: Refusal[] = [];
	for (const sentence of reading.sentences) {
		for (const made of claimsIn(reading, sentence)) {
			if (typeof made === 'string') refused.push({ sentence: sentence.index, reason: made });
			else claims.push(made);
		}
	}
	return { claims: withoutRepeats(claims), refused };
}

function claimsIn(reading: Reading, sentence: Sentence): (Claim | string)[] {
	if (!/\.["”’')\]]*$/.test(sentence.text)) return ['no statement'];
	if (isMeta(sentence.text)) return ['about the text'];
	const attributed = attributedClaims(reading, sentence);
	if (attributed) return attributed;
	if (sentence.quoted) return ['quotation'];
	const clauses = reading.clauses[sentence.index] ?? [];
	return clauses.length === 0
		? ['no clause']
		: clauses.map((clause) => claimOf(reading, sentence, clause));
}

/** Without what another sentence says in nearly the same words, such as a pull quote. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
	const seen = new Map<string, number[]>();
	return claims.filter((claim, index) => {
		const words = [
			...new Set(
				claim.tokens
					.filter(({ pos }) => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos))
					.map(({ lemma }) => lemma)
			)
		];
		const shared = new Map<number, number>();
		for (const word of words)
			for (const other of seen.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
		if ([...shared.values()].some((count) => words.length >= 3 && count / words.length >= 0.85))
			return false;
		for (const word of words) {
			const list = seen.get(word);
			if (list) list.push(index);
			else seen.set(word, [index]);
		}
		return true;
	});
}
