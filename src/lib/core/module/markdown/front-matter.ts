import type { Root } from 'mdast';
import { isNode, isSeq, type Node } from 'yaml';
import { oneLine } from '../../text/one-line';
import type { Claim, GlossaryEntry, Module } from '../module';
import { claimKeys, keys, required, statuses } from './front-matter-keys';
import { extent } from './places';
import type { Reading } from './reading';
import { isId, isLanguage, slug } from './slug';
import { nearest } from './suggestion';
import { Sheet, type Entry } from './yaml';

/** What the front matter tells of a module. What it lacks or garbles is left empty, and reported. */
export type FrontMatter = Omit<Module, 'sections'>;

/** Reads the YAML at the head of a file. */
export function readFrontMatter(root: Root, reading: Reading): FrontMatter {
	const head = root.children[0];
	if (head?.type !== 'yaml') {
		reportMissing(reading);
		return { ...nothing };
	}
	const { start, end } = extent(head);
	reading.mark({}, { start, end });
	const sheet = new Sheet(head.value, reading.text.indexOf('\n', start) + 1, reading);
	if (!sheet.root && head.value.trim() !== '') return { ...nothing };
	const entries = readKnown(sheet.root, keys, sheet);
	for (const key of required) {
		if (entries.has(key)) continue;
		reading.report({
			rule: 'F04',
			at: { start, end: start + 3 },
			message: `The front matter does not give the ${key}.`,
			remedy: `Add a line between the two lines of ---: “${key}: …”`
		});
	}
	return readModule(entries, sheet);
}

const nothing: FrontMatter = {
	id: '',
	title: '',
	lang: '',
	description: '',
	source: '',
	glossary: [],
	claims: []
};

function readModule(entries: Map<string, Entry>, sheet: Sheet): FrontMatter {
	const text = (key: string) => oneLine(readText(entries.get(key), sheet));
	const version = text('version');
	const teachers = readText(entries.get('teachers'), sheet);
	return {
		id: checked(entries.get('id'), text('id'), isModuleId, 'a slug such as “tides-2”', sheet),
		title: text('title'),
		lang: checked(entries.get('lang'), text('lang'), isLanguage, 'a tag such as “en”', sheet),
		description: text('description'),
		source: text('source'),
		...(version && { version }),
		...(teachers && { teachers: teachers.replace(/\r\n?/g, '\n').trim() }),
		glossary: readGlossary(entries.get('glossary'), sheet),
		claims: readClaims(entries.get('claims'), sheet)
	};
}

function readKnown(map: Node | null, known: readonly string[], sheet: Sheet): Map<string, Entry> {
	const entries = sheet.entries(map);
	if (!entries && map) {
		sheet.report(map, {
			rule: 'F05',
			message: 'Here should stand keys with their values.',
			remedy: `Write lines such as “${known[0]}: …”.`
		});
	}
	const found = new Map<string, Entry>();
	for (const entry of entries ?? []) {
		if (known.includes(entry.key)) found.set(entry.key, entry);
		else reportUnknown(entry, known, sheet);
	}
	return found;
}

/** The words of an entry. A key without a value is reported like a key left out. */
function readText(entry: Entry | undefined, sheet: Sheet): string {
	if (!entry) return '';
	const text = sheet.text(entry.value);
	if (text === undefined) reportShape(entry, 'text', sheet);
	else if (text.trim() === '') {
		sheet.report(entry.at, {
			rule: 'F04',
			message: `“${entry.key}” has no value.`,
			remedy: 'Write it after the colon, or take the line away if the key may be left out.'
		});
	}
	return text ?? '';
}

function checked(
	entry: Entry | undefined,
	text: string,
	accepts: (text: string) => boolean,
	shape: string,
	sheet: Sheet
): string {
	if (entry && text !== '' && !accepts(text)) reportShape(entry, shape, sheet, text);
	return text;
}

function isModuleId(text: string): boolean {
	return isId(text) && slug(text) === text;
}

function readGlossary(entry: Entry | undefined, sheet: Sheet): GlossaryEntry[] {
	if (!entry || sheet.text(entry.value) === '') return [];
	const entries = sheet.entries(entry.value);
	if (!entries) reportShape(entry, 'a list of terms, each with “term: definition”', sheet);
	return (entries ?? []).map((term) => {
		return { term: oneLine(term.key), definition: oneLine(readText(term, sheet)) };
	});
}

function readClaims(entry: Entry | undefined, sheet: Sheet): Claim[] {
	if (!entry || sheet.text(entry.value) === '') return [];
	if (!isSeq(entry.value)) {
		reportShape(entry, 'a list, each claim behind a hyphen', sheet);
		return [];
	}
	const seen = new Set<string>();
	return entry.value.items.filter(isNode).map((node) => {
		const claim = readClaim(node, sheet);
		if (claim.id !== '' && seen.has(claim.id)) {
			sheet.report(node, {
				rule: 'F16',
				message: `The claim “${claim.id}” stands in the list twice.`,
				remedy: 'Give one of the two another id.'
			});
		}
		seen.add(claim.id);
		return claim;
	});
}

function readClaim(node: Node, sheet: Sheet): Claim {
	const entries = readKnown(node, claimKeys, sheet);
	for (const key of ['id', 'status', 'text']) {
		if (entries.has(key) || !sheet.entries(node)) continue;
		sheet.report(node, {
			rule: 'F04',
			message: `This claim has no ${key}.`,
			remedy: `Add “${key}: …” to it.`
		});
	}
	const text = (key: string) => oneLine(readText(entries.get(key), sheet));
	const pick = <Word extends string>(key: string, words: readonly Word[]) => {
		const given = text(key);
		const shape = `one of ${words.join(', ')}`;
		checked(entries.get(key), given, (word) => words.some((known) => known === word), shape, sheet);
		return words.find((known) => known === given);
	};
	return {
		id: checked(entries.get('id'), text('id'), isId, 'letters, digits and hyphens', sheet),
		status: pick('status', statuses) ?? 'stated',
		contested: pick('contested', ['true', 'false']) === 'true',
		text: text('text')
	};
}

function reportMissing(reading: Reading) {
	const opened = /^---[ \t]*(\n|$)/.test(reading.text);
	reading.report({
		rule: 'F01',
		at: { start: 0, end: opened ? 3 : 0 },
		message: opened ? 'The front matter is not closed.' : 'The file has no front matter.',
		remedy: opened
			? 'Write a line of three hyphens after its last key.'
			: 'Begin the file with a line of three hyphens, the keys id, title, lang, description and source, and three hyphens again.'
	});
}

function reportUnknown({ key, at }: Entry, known: readonly string[], sheet: Sheet) {
	const meant = nearest(key, known);
	sheet.report(at, {
		rule: 'F03',
		message: `“${key}” is not a key of the front matter.`,
		remedy: meant ? `Did you mean “${meant}”?` : `Take it away; there are ${known.join(', ')}.`,
		instead: meant
	});
}

function reportShape(entry: Entry, shape: string, sheet: Sheet, text?: string) {
	sheet.report(entry.value ?? entry.at, {
		rule: 'F05',
		message:
			text === undefined
				? `The value of “${entry.key}” has the wrong shape.`
				: `“${text}” can’t be the value of “${entry.key}”.`,
		remedy: `Write ${shape}.`
	});
}
