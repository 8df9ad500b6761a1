import type { Sentence, Token } from '../analysis/analysis';

/** Where a reason begins in a sentence, by the words that give it. */
export type Cue = 'because' | 'because of' | 'due to' | 'thanks to' | 'so that' | 'in order to';

export type GivenReason = {
	cue: Cue;
	sentence: Sentence;
	/** The reason with its cue. */
	tokens: Token[];
	/** The sentence's token at which it begins. */
	from: number;
};

/** Cues whose reasons may stand beside one another: a clause, a noun phrase, an aim. */
export const families: Record<Cue, 'clause' | 'phrase' | 'aim'> = {
	because: 'clause',
	'because of': 'phrase',
	'due to': 'phrase',
	'thanks to': 'phrase',
	'so that': 'aim',
	'in order to': 'aim'
};

const stops = /^[;–—:()"“”]$/;
const leadsOn = /^(?:but|and|so|which|while|although|whereas)$/;

/** The reason that a sentence gives after what it explains, if it gives one. */
export function reasonIn(sentence: Sentence, after: number): GivenReason | undefined {
	const { tokens } = sentence;
	for (let from = after; from < tokens.length - 2; from++) {
		const cue = cueAt(tokens, from);
		if (!cue) continue;
		let to = from + cue.split(' ').length;
		while (to < tokens.length && !ends(tokens, to)) to++;
		return { cue, sentence, tokens: tokens.slice(from, to), from };
	}
	return undefined;
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
	const [one, two, three] = tokens.slice(at, at + 3).map(({ lower }) => lower);
	const before = tokens[at - 1];
	if (one === 'because') return two === 'of' ? 'because of' : 'because';
	if (one === 'due' && two === 'to' && before?.pos !== 'AUX') return 'due to';
	if (one === 'thanks' && two === 'to') return 'thanks to';
	if (one === 'so' && two === 'that' && before?.pos !== 'VERB' && before?.pos !== 'AUX')
		return 'so that';
	if (one === 'in' && two === 'order' && three === 'to') return 'in order to';
	return undefined;
}

function ends(tokens: readonly Token[], at: number): boolean {
	const one = tokens[at];
	if (!one || /^[.?!]$/.test(one.text) || stops.test(one.text)) return true;
	return one.text === ',' && leadsOn.test(tokens[at + 1]?.lower ?? '');
}
