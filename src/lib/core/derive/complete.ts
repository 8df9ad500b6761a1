import type { Claim, ClaimToken, Token } from './analysis/analysis';

const comparative =
	/^(?:more|less|fewer|greater|better|worse|larger|smaller|bigger|higher|lower|longer|shorter|older|younger|earlier|later|faster|slower|stronger|weaker|wider|deeper|cheaper|richer|poorer|further|farther|rather)$/;

/** Whether a claim leaves nothing out of its sentence that its words need for their sense. */
export function isComplete({ sentence, tokens, clause }: Claim): boolean {
	const last = tokens.findLast(({ origin }) => origin !== undefined)?.origin;
	if (last === undefined) return true;
	const left = sentence.tokens.slice(last + 1);
	const isCut = clause.cut === 'participle' || clause.cut === 'which' || clause.cut === undefined;
	if (isCut && left[0] && left[0].pos !== 'PUNCT' && !/^[\p{P}]+$/u.test(left[0].text))
		return false;
	return !lacksComparison(tokens, left) && !goesOn(left);
}

/** "more millionaires", where the sentence goes on to say "than anywhere else". */
function lacksComparison(tokens: readonly ClaimToken[], left: readonly Token[]): boolean {
	return (
		left.some(({ lower }) => lower === 'than') &&
		tokens.some(({ lower }) => comparative.test(lower)) &&
		!tokens.some(({ lower }) => lower === 'than')
	);
}

/** "regions, called introns, that are removed": after an aside the noun's own clause follows. */
function goesOn(left: readonly Token[]): boolean {
	return left.some(
		({ text }, place) =>
			text === ',' &&
			left[place + 1]?.lower === 'that' &&
			!left.slice(0, place).some(({ pos }) => pos === 'AUX' || pos === 'SCONJ')
	);
}
