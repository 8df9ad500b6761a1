import type { Sentence, Token } from '../analysis/analysis';
import { tables } from '../analysis/tables/tables';
import { isPlain, pointsBack } from '../english/phrase';
import { realise } from '../english/realise';

/** "to" and a verb with what follows it, as far as one aim goes. */
export type Infinitive = {
	sentence: Sentence;
	/** The token "to". */
	from: number;
	to: number;
	verb: Token;
	/** Without "to": "map the coast". */
	text: string;
	/** Nothing in it points outside. */
	alone: boolean;
};

const stops = /^[,.;:–—()?!"“”]$/;
const clauseWords =
	/^(?:that|which|who|because|while|but|when|if|after|before|although|where|so|than)$/;
const shortest = 3;
const longest = 14;

/** All infinitives of a text that could be somebody's aim. */
export function infinitivesIn(sentences: readonly Sentence[]): Infinitive[] {
	const { verbs } = tables();
	return sentences.flatMap((sentence) => {
		if (sentence.quoted) return [];
		const { tokens } = sentence;
		return tokens.flatMap((token, from): Infinitive[] => {
			const verb = tokens[from + 1];
			if (token.lower !== 'to' || from < 2 || verb?.pos !== 'VERB') return [];
			if (
				verb.lower !== verb.lemma ||
				!verbs.has(verb.lower) ||
				/^(?:be|have|do)$/.test(verb.lower)
			)
				return [];
			let to = from + 2;
			while (to < tokens.length && !isEnd(tokens, to)) to++;
			const words = tokens.slice(from + 1, to);
			const last = words.at(-1);
			if (words.length < shortest || words.length > longest) return [];
			if (!last || !/^(?:NOUN|PROPN|NUM)$/.test(last.pos)) return [];
			const text = realise(words.map((one, place) => ({ ...one, origin: from + 1 + place })));
			if (!isPlain(text)) return [];
			return [{ sentence, from, to, verb, text, alone: !pointsBack(words) }];
		});
	});
}

function isEnd(tokens: readonly Token[], at: number): boolean {
	const one = tokens[at];
	if (!one || stops.test(one.text) || clauseWords.test(one.lower)) return true;
	// "to map the coast and returned"
	const next = tokens[at + 1];
	return (
		/^(?:and|or)$/.test(one.lower) &&
		(next?.pos === 'VERB' || next?.pos === 'AUX' || next?.lower === 'to')
	);
}
