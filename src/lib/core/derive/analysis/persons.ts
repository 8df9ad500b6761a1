import type { Name, Sentence, Token } from './analysis';
import { tables } from './tables/tables';

export type Gender = 'he' | 'she' | undefined;

/** The people of a text by the last word of their names. */
export type Persons = ReadonlyMap<string, { full: string; words: Token[]; gender: Gender }>;

const male =
	/^(mr|king|sir|lord|prince|pope|emperor|father|sultan|tsar|duke|count|baron|caliph)\.?$/i;
const female = /^(mrs|ms|miss|queen|lady|princess|empress|dame|duchess|countess|sister)\.?$/i;

/** Who is named in a text: each with the longest form of the name, unless two share a last word. */
export function personsOf(sentences: readonly Sentence[]): Persons {
	const found = new Map<string, { full: string; words: Token[]; gender: Gender }>();
	const shared = new Set<string>();
	for (const { names, tokens } of sentences) {
		for (const name of names) {
			if (name.kind !== 'person') continue;
			const key = keyOf(name);
			const words = tokens.slice(name.from, name.to);
			const known = found.get(key);
			const gender = genderOf(words, tokens[name.from - 1]) ?? known?.gender;
			if (!known) found.set(key, { full: name.text, words, gender });
			else if (known.full.endsWith(name.text)) known.gender = gender;
			else if (name.text.endsWith(known.full)) found.set(key, { full: name.text, words, gender });
			else shared.add(key);
		}
	}
	for (const key of shared) found.delete(key);
	return found;
}

export function keyOf({ text }: Pick<Name, 'text'>): string {
	return text.replace(/^.*\s/, '');
}

function genderOf(words: readonly Token[], before: Token | undefined): Gender {
	const [first] = words;
	for (const word of [before?.text ?? '', first?.text ?? '']) {
		if (male.test(word)) return 'he';
		if (female.test(word)) return 'she';
	}
	if (words.length < 2 || !first) return undefined;
	const [he, she] = [tables().male.has(first.lower), tables().female.has(first.lower)];
	if (he === she) return undefined;
	return he ? 'he' : 'she';
}
