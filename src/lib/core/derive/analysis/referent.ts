import type { Name, Range, Token } from './analysis';
import { isPlural, isPreposition } from './chunks';
import { nounClass } from './tables/tables';
import { titles } from './words';

/** What a noun phrase can be spoken of as: he or she, it, they. */
export type Referent = {
	plural: boolean;
	person: boolean;
	/** The token of its head noun. */ head: number;
};

const collective =
	/^(team|government|company|family|council|committee|group|army|party|police|crew|couple|staff|public|majority|minority|firm|public|audience|population|community|band|club|union|pair|number|everyone|everybody|each|person|someone|anyone|nobody|one)$/;

/** The head of a noun phrase and what agrees with it; undefined where it has no noun. */
export function referentOf(
	tokens: readonly Token[],
	{ from, to }: Range,
	names: readonly Name[]
): Referent | undefined {
	let head: number | undefined;
	let joined = false;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!token) break;
		if (
			head !== undefined &&
			(isPreposition(token) ||
				/^(which|who|that|where|[,(–—])$/.test(token.lower) ||
				token.pos === 'VERB')
		) {
			if (token.lower !== ',' || !tokens.slice(at, to).some(({ lower }) => lower === 'and')) break;
		}
		if (/^(NOUN|PROPN|NUM)$/.test(token.pos)) head = at;
		if (token.lower === 'and' && head !== undefined) joined = true;
	}
	const noun = tokens[head ?? -1];
	if (head === undefined || !noun) return undefined;
	const index = head;
	const name = names.find((one) => one.from <= index && index < one.to);
	return {
		head,
		plural: joined || isPlural(noun),
		person: name
			? name.kind === 'person'
			: nounClass(noun.lemma) === 'person' || titles.has(noun.lemma)
	};
}

export function isCollective(token: Token | undefined): boolean {
	return (
		token !== undefined && (collective.test(token.lemma) || nounClass(token.lemma) === 'group')
	);
}
