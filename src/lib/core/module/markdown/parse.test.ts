import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import type { Item } from '../../items/item';
import { plain } from '../../text/rich';
import type { Diagnostic } from '../diagnostic';
import { parse } from './parse';
import { placeOf } from './places';
import { print } from './print';

const tides = readFileSync('tests/fixtures/modules/tides.md', 'utf8');

function read(source: string) {
	const { module, diagnostics } = parse(source);
	if (!module) throw new Error(JSON.stringify(diagnostics, null, 1));
	return module;
}

function item(source: string, id: string): Item {
	const found = read(source)
		.sections.flatMap(({ items }) => items)
		.find((one) => one.id === id);
	if (!found) throw new Error(`There is no item “${id}”.`);
	return found;
}

const head = `---
id: tides
title: Tides
lang: en
description: A text.
source: A book.
claims:
  - {id: C01, status: stated, text: The sea climbs.}
---
`;

const question = `
### Why?

- [x] Moon
- [ ] Sun

> sea climbs
`;

const text = '\n## One\n\nThe sea climbs at noon. It falls at night.\n';
const sound = head + text + question;

describe('a sound file', () => {
	it('has nothing to mend', () => {
		expect(parse(tides).diagnostics).toEqual([]);
		expect(parse(sound).diagnostics).toEqual([]);
	});

	it('gives what the front matter says, the version as it is written', () => {
		const { id, title, lang, version, glossary, claims, teachers } = read(tides);
		expect({ id, title, lang, version }).toEqual({
			id: 'tides',
			title: 'Why the tides turn',
			lang: 'en',
			version: '1.10'
		});
		expect(glossary.map(({ term }) => term)).toEqual(['neap tide', 'salt marsh']);
		expect(claims.map(({ status, contested }) => [status, contested])).toEqual([
			['stated', false],
			['judged', true],
			['attributed', false]
		]);
		expect(teachers).toContain('\n\nPupils often think');
	});

	it('gives the sections with their reading text', () => {
		const { sections } = read(tides);
		expect(sections.map(({ id, note }) => [id, note])).toEqual([
			['two-bulges', undefined],
			['harbour', 'A boat is lost in this section.'],
			['the-whole-text', undefined]
		]);
		expect(sections.map(({ passage }) => passage.map(({ type }) => type))).toEqual([
			['paragraph', 'paragraph', 'table'],
			['paragraph', 'paragraph', 'list', 'quote'],
			[]
		]);
	});

	it('gives a choice with its attributes, its key, and why each distractor tempts', () => {
		expect(item(tides, 'far-bulge')).toMatchObject({
			type: 'choice',
			level: 'infer',
			claims: ['C01'],
			retain: true,
			prove: true,
			memory: false,
			key: ['b'],
			options: [
				{ id: 'a', lure: 'outside', feedback: [{ type: 'text' }] },
				{ id: 'b', feedback: [] },
				{ id: 'c', lure: 'misread' }
			],
			explanation: [{ type: 'text' }]
		});
	});

	it('gives every right option of a question that asks for several', () => {
		expect(item(tides, 'range')).toMatchObject({ key: ['a', 'c'], statement: true });
	});

	it('gives an ordering with its ties, names and evidence', () => {
		expect(item(tides, 'stages')).toMatchObject({
			type: 'order',
			evidence: [],
			cards: [
				{ id: 'a', rank: 1, evidence: [] },
				{ id: 'b', rank: 2, evidence: [{ section: 'harbour', block: 0 }] },
				{ id: 'c', rank: 3, short: 'Harbour fills' },
				{ id: 'd', rank: 3, evidence: [] },
				{ id: 'e', rank: 4 }
			]
		});
	});

	it('keeps a quote as it stands in the text, not as the author typed it', () => {
		const typed = sound.replace('> sea climbs', '> It  falls\n> at night');
		expect(item(typed, 'why').evidence).toEqual([
			{ quote: 'It falls at night', section: 'one', block: 0, start: 24, end: 41 }
		]);
	});

	it('looks in the whole module for the evidence of a section without text', () => {
		const found = item(tides, 'according-to-the-text-who-says-that-the-tide-waits');
		expect(found.evidence).toMatchObject([{ section: 'harbour', block: 0 }]);
		expect(found.criterion).toBe('source');
		expect(found.waivers).toEqual([
			{ rule: 'M07', why: 'the name is needed' },
			{ rule: 'M12', why: 'so is the saying' }
		]);
	});

	it('looks only in its own section for the evidence of a section with text', () => {
		const twice = `${sound}\n## Two\n\nHere the sea climbs too.\n${question.replace('Why', 'How')}`;
		expect(item(twice, 'how').evidence).toMatchObject([{ section: 'two', start: 9 }]);
	});

	it('leaves comments out, wherever they stand', () => {
		const commented = sound
			.replace('## One', '<!-- a -->\n\n## One <!-- b -->')
			.replace('at noon', 'at <!-- c --> noon')
			.replace('### Why?', '### Why? {.infer} <!-- {#d} -->')
			.replace('- [x] Moon', '<!-- e -->\n\n- [x] Moon');
		const { sections } = read(commented);
		expect(sections[0]?.title).toBe('One');
		expect(sections[0]?.items[0]).toMatchObject({ id: 'why', level: 'infer' });
	});

	it('reads foreign phrases, with marks within', () => {
		const foreign = sound.replace('at noon', 'at <span lang="uk">*полу*день</span>');
		expect(read(foreign).sections[0]?.passage[0]).toMatchObject({
			children: [
				{ text: 'The sea climbs at ' },
				{ type: 'foreign', lang: 'uk', children: [{ type: 'emphasis' }, { text: 'день' }] },
				{ text: '. It falls at night.' }
			]
		});
	});

	it('reads a line of the file that goes on in the next as one line', () => {
		const broken = sound.replace('noon. It', 'noon.\nIt');
		expect(read(broken)).toEqual(read(sound));
	});

	it.each([
		['ends its lines as Windows does', (file: string) => file.replaceAll('\n', '\r\n')],
		['begins with a byte order mark', (file: string) => `\ufeff${file}`]
	])('may be a file that %s', (_, change) => {
		expect(read(change(tides))).toEqual(read(tides));
	});

	it.each([
		['in braces, with a backslash', '### Why \\{.x}?\\{.y}', 'Why {.x}?{.y}'],
		['in braces inside', '### Why {x} now?', 'Why {x} now?'],
		['a lone brace', '### Why }', 'Why }'],
		['in braces as code', '### Why `{.x}`', 'Why {.x}'],
		['a hash before attributes', '### Why C # {.infer}', 'Why C #'],
		['braces glued to a word', '### Why{.x}', 'Why{.x}']
	])('may have a question that ends %s', (_, heading, stem) => {
		const { sections } = read(sound.replace('### Why?', heading));
		expect(plain(sections[0]?.items[0]?.stem ?? [])).toBe(stem);
	});

	it('may have marks, quotes and braces in the value of an attribute', () => {
		const noted = sound.replace('## One', '## One {#one note="A *boat* {x} \\"sinks\\" `here"}');
		expect(read(noted).sections[0]?.note).toBe('A *boat* {x} "sinks" `here');
	});

	it('tells where its parts stand', () => {
		const { places } = parse(tides);
		const lines = tides.split('\n');
		const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
		expect(placeOf(places, { section: 'harbour' })?.line).toBe(lineOf('## In the harbour'));
		expect(placeOf(places, { item: 'stages' })?.line).toBe(lineOf('### Put the stages'));
		expect(placeOf(places, { item: 'stages', part: 'd' })?.line).toBe(lineOf('3. The salt marsh'));
		expect(placeOf(places, { item: 'range', part: 'b' })?.line).toBe(lineOf('- [ ] It grows'));
	});
});

describe('any text at all', () => {
	const pieces =
		'* ** _ ` ~~~ # ## ### > - 1. { } {.x} {#a} " < <b> <span> </span> <!-- --> [ ] ( ) ![ \\ & | --- === : &a *a !!t [^1] \ue000 \0'.split(
			' '
		);
	const piece = fc.constantFrom(
		...[
			...pieces,
			'\n',
			'\n\n',
			'- [ ] ',
			'- [x] ',
			'    ',
			'\t',
			'<span lang="uk">',
			'\r\n',
			' ',
			'sea',
			'{short="'
		]
	);

	it('is read without an exception', () => {
		const any = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(piece, { maxLength: 60 }).map((all) => all.join(''))
		);
		fc.assert(
			fc.property(fc.constantFrom('', '---\n', head), any, (start, rest) => {
				expect(parse(start + rest).diagnostics.every(isPlaced)).toBe(true);
			})
		);
	}, 30_000);

	it('that was a module before someone changed a few places is refused, or written and read back', () => {
		const change = fc.tuple(fc.nat(tides.length), fc.nat(6), piece);
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
				let source = tides;
				for (const [at, size, put] of changes) {
					source = source.slice(0, at) + put + source.slice(at + size);
				}
				const { module, diagnostics } = parse(source);
				expect(diagnostics.every(isPlaced)).toBe(true);
				if (module) expect(parse(print(module)).module).toEqual(module);
				else expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
			})
		);
	}, 30_000);
});

function isPlaced({ at, message, remedy }: Diagnostic): boolean {
	return at !== undefined && at.line >= 1 && at.column >= 1 && message !== '' && remedy !== '';
}
