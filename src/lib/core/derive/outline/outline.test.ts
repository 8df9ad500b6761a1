import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, type Block } from '../../text/rich';
import { outline } from './outline';

const tides =
	'The Moon pulls hardest on the water that is nearest to it. The sea answers with a bulge. ';
const bread =
	'Bakers knead the dough until the gluten holds. An oven turns the loaf brown and crisp. ';

/** So many words about one thing, in sentences. */
function about(topic: string, words: number): string {
	const length = topic.trim().split(' ').length;
	return topic.repeat(Math.round(words / length)).trim();
}

function texts(blocks: readonly Block[]): string[] {
	return blocks.map(blockText);
}

function lengths(text: string): number[] {
	return outline(text).sections.map(({ passage }) => texts(passage).join(' ').split(/\s+/).length);
}

describe('the outline of a plain text', () => {
	it('has its first line as title, and short lines over text as headings', () => {
		const made = outline(
			`Two things\n\nTides\n\n${about(tides, 150)}\n\nBread\n\n${about(bread, 150)}`
		);
		expect(made.title).toBe('Two things');
		expect(made.sections.map(({ id, title }) => [id, title])).toEqual([
			['tides', 'Tides'],
			['bread', 'Bread']
		]);
	});

	it('breaks where the topic shifts, if there are no headings', () => {
		const paragraphs = [tides, tides, bread, bread].map((topic) => about(topic, 75));
		const { sections } = outline(paragraphs.join('\n\n'));
		expect(sections).toHaveLength(2);
		expect(texts(sections[0]?.passage ?? []).join(' ')).not.toContain('dough');
		expect(texts(sections[1]?.passage ?? []).join(' ')).not.toContain('Moon');
	});

	it('has sections of 110 to 260 words', () => {
		const paragraphs = Array.from({ length: 24 }, (_, index) =>
			about(index % 2 ? tides : bread, 70)
		);
		for (const words of lengths(paragraphs.join('\n\n'))) {
			expect(words).toBeGreaterThanOrEqual(110);
			expect(words).toBeLessThanOrEqual(260);
		}
	});

	it('divides a paragraph only where it is too long for one section, and between its sentences', () => {
		expect(lengths(about(tides, 255))).toHaveLength(1);
		const { sections } = outline(about(tides, 500));
		expect(sections.length).toBeGreaterThan(1);
		for (const { passage } of sections) expect(texts(passage).join(' ')).toMatch(/^The .*\.$/);
	});

	it('never divides a quotation or a list', () => {
		const list = Array.from({ length: 60 }, () => '- five words in this item').join('\n');
		const { sections } = outline(
			`${about(tides, 120)}\n\nThere are these:\n\n${list}\n\n${about(bread, 120)}`
		);
		const lists = sections.flatMap(({ passage }) => passage.filter(({ type }) => type === 'list'));
		expect(lists).toHaveLength(1);
	});

	it('leaves a text without headings no title of a section twice', () => {
		const { sections } = outline(Array.from({ length: 8 }, () => about(tides, 200)).join('\n\n'));
		expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
	});

	it.each([
		[
			'reference marks',
			'The tide[12] turns.[3, 4] It is high.[citation needed]',
			'The tide turns. It is high.'
		],
		[
			'the marks of a wiki',
			"'''Tides''' {{IPA|t}}rise by the [[Moon|Moon’s]] pull.",
			'Tides rise by the Moon’s pull.'
		],
		['invisible characters', 'The\u00adtide\u200b turns\u0000.', 'Thetide turns.']
	])('is without %s', (_, text, expected) => {
		expect(texts(outline(text).sections[0]?.passage ?? [])).toEqual([expected]);
	});

	it('joins lines that were broken to a width, and words divided at their ends', () => {
		const page = [
			'The Moon pulls hardest on the water that is nearest to',
			'it, and the sea answers with a bulge that travels round',
			'the Earth. Twice a day the water climbs at every har-',
			'bour, and twice it falls. A well-known rule says when it',
			'does. Sailors have kept it for as long as there are sea-',
			'ports on the coast, and it has never failed them yet in',
			'all these years.'
		].join('\n');
		expect(texts(outline(page).sections[0]?.passage ?? [])).toEqual([
			'The Moon pulls hardest on the water that is nearest to it, and the sea answers with a bulge that travels round the Earth. Twice a day the water climbs at every harbour, and twice it falls. A well-known rule says when it does. Sailors have kept it for as long as there are seaports on the coast, and it has never failed them yet in all these years.'
		]);
	});

	it('leaves out page numbers and what heads every page', () => {
		const pages = [1, 2, 3, 4].map(
			(page) => `The Book of Tides\n\n${about(tides, 60)}\n\n${about(bread, 60)}\n\n${page}\n`
		);
		const whole = outline(pages.join('\n')).sections.flatMap(({ passage }) => texts(passage));
		expect(whole.join(' ')).not.toMatch(/The Book of Tides|\d/);
	});

	it('leaves out the list of sources', () => {
		const made = outline(`Tides\n\n${about(tides, 150)}\n\nReferences\n\n${about(bread, 50)}`);
		expect(made.sections.flatMap(({ passage }) => texts(passage)).join(' ')).not.toContain('dough');
	});
});

describe('the outline of a text in Markdown', () => {
	it('keeps lists, tables, quotations and emphasis', () => {
		const text = `# Tides\n\n## One\n\nThe *Moon* pulls.\n\n- a\n- b\n\n> said\n\n| h |\n| - |\n| c |\n\n${about(tides, 100)}`;
		const made = outline(text);
		expect(made.title).toBe('Tides');
		expect(made.sections[0]?.title).toBe('One');
		expect(made.sections[0]?.passage.map(({ type }) => type)).toEqual([
			'paragraph',
			'list',
			'quote',
			'table',
			'paragraph'
		]);
		expect(made.sections[0]?.passage[0]).toEqual({
			type: 'paragraph',
			children: [
				{ type: 'text', text: 'The ' },
				{ type: 'emphasis', children: [{ type: 'text', text: 'Moon' }] },
				{ type: 'text', text: ' pulls.' }
			]
		});
	});

	it('has no attributes in braces', () => {
		const made = outline(`# Tides {#h21903_01}\n\n${about(tides, 100)}\n{: .note}\n`);
		expect(made.title).toBe('Tides');
		expect(texts(made.sections[0]?.passage ?? []).join(' ')).not.toMatch(/[{}]/);
	});

	it('has no pictures and no links, and no HTML', () => {
		const text =
			'# T\n\nThe [Moon](https://example.org) ![x](y.png)pulls.\n\n<script>alert(1)</script>\n';
		expect(texts(outline(text).sections[0]?.passage ?? [])).toEqual(['The Moon pulls.']);
	});
});

describe('the outline of what is hardly a text', () => {
	it.each([
		['', ['empty']],
		[' \n\u200b\n', ['empty']],
		['x'.repeat(1_000_000), ['no-sentences', 'language-unknown']],
		['😀'.repeat(500_000), ['no-sentences', 'language-unknown']],
		['word '.repeat(200_000), ['no-sentences', 'language-unknown']],
		['['.repeat(500_000), ['no-sentences', 'language-unknown']]
	])('says what is wrong with it', (text, notes) => {
		expect(outline(text).notes).toEqual(notes);
	});

	it('reads 200,000 words, and a text from right to left', () => {
		expect(outline(`${about(tides, 200)}\n\n`.repeat(1000)).sections.length).toBeGreaterThan(900);
		expect(outline('يقع البحر في شمال المدينة. وفي الجنوب جبال عالية. '.repeat(30)).lang).toBe(
			'ar'
		);
	});

	it('loses no word, whatever the text', () => {
		const piece = fc.constantFrom(
			'Tide. ',
			'“So ',
			'\n\n',
			'on” ',
			'a-\nb ',
			'word '.repeat(90),
			'1. ',
			'Ab. '
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = `${pieces.join('')} end.`;
				const kept = outline(text)
					.sections.flatMap(({ passage }) => texts(passage))
					.join('');
				const count = (one: string, word: string) => one.split(word).length - 1;
				expect(count(kept, 'word')).toBe(count(text, 'word'));
			}),
			{ numRuns: 60 }
		);
	});
});
