import type { NameKind } from '../analysis';
import { packedNames, packedNouns, packedVerbs } from './packed';

/** What kind of thing a noun means: WordNet's lexicographer files. */
export type NounClass = keyof typeof packedNouns;

type Tables = {
	nouns: ReadonlyMap<string, NounClass>;
	places: ReadonlyMap<string, NameKind>;
	surnames: ReadonlySet<string>;
	male: ReadonlySet<string>;
	female: ReadonlySet<string>;
	peoples: ReadonlySet<string>;
	verbs: ReadonlySet<string>;
	transitive: ReadonlySet<string>;
};

const placed = ['event', 'organisation', 'place', 'region', 'city', 'country'] as const;

let unpacked: Tables | undefined;

/** The word tables, unpacked when they are first asked for. */
export function tables(): Tables {
	unpacked ??= {
		nouns: new Map(
			entriesOf(packedNouns).flatMap(([kind, words]) => list(words).map((word) => [word, kind]))
		),
		places: new Map(placed.flatMap((kind) => list(packedNames[kind]).map((name) => [name, kind]))),
		surnames: new Set(list(packedNames.surname)),
		male: new Set(list(packedNames.male)),
		female: new Set(list(packedNames.female)),
		peoples: new Set(list(packedNames.peoples)),
		verbs: new Set(list(packedVerbs.verbs)),
		transitive: new Set(list(packedVerbs.transitive))
	};
	return unpacked;
}

/** The class of a noun, of a compound's last part where the whole is unknown. */
export function nounClass(noun: string): NounClass | undefined {
	const { nouns } = tables();
	return nouns.get(noun) ?? nouns.get(noun.replace(/^.*-/, ''));
}

function list(words: string): string[] {
	return words.split(',');
}

function entriesOf<Key extends string>(table: Record<Key, string>): [Key, string][] {
	return Object.entries(table) as [Key, string][];
}
