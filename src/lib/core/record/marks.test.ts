import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPassage, tides } from '#tests/builders';
import { sentencesOf } from '../items/proof';
import { blockText, type Block } from '../text/rich';
import { attempts } from './attempts';
import type { Entry, Mark, Note, Unmark } from './entry';
import { joined, locate, marksOf, quoted, standingMarks } from './marks';
import type { Place } from '../text/sentences';
import { marksText } from './marks-text';
import { merge } from './record';

const time = (at: string) => `2026-01-01T${at}:00.000Z`;

/** The mark of words that stand in the passage. */
function mark(quote: string, id = 'm', at = '10:00', lang = 'en'): Mark {
	const block = tides.findIndex((one) => blockText(one).includes(quote));
	const start = blockText(tides[block] ?? { type: 'paragraph', children: [] }).indexOf(quote);
	const place = { section: 'tides', block, start, end: start + quote.length };
	return { kind: 'mark', id, at: time(at), lang, quote, ...place };
}

function note(text: string, at: string, of = 'm'): Note {
	return { kind: 'note', id: `note-${at}`, at: time(at), mark: of, text };
}

function unmark(at: string, of = 'm'): Unmark {
	return { kind: 'unmark', id: `unmark-${at}`, at: time(at), mark: of };
}

const bulge = mark('heaps up into a bulge');
const passages = (blocks: Block[], section = 'tides') => [{ section, blocks }];

describe('the marks that stand', () => {
	it.each([
		['just made, without a note', [], ['']],
		['with what was noted last', [note('one', '11:00'), note('two', '12:00')], ['two']],
		['without a note that was emptied', [note('one', '11:00'), note('', '12:00')], ['']],
		['not those taken away', [note('one', '11:00'), unmark('12:00')], []],
		['those brought back by a note', [unmark('11:00'), note('again', '12:00')], ['again']]
	])('are %s', (_, entries: Entry[], notes) => {
		expect(standingMarks([bulge, ...entries], 'en').map((one) => one.note)).toEqual(notes);
	});

	it('are those of one edition, or of all', () => {
		const other = mark('Moon', 'u', '11:00', 'uk');
		expect(standingMarks([bulge, other], 'uk').map(({ id }) => id)).toEqual(['u']);
		expect(standingMarks([bulge, other])).toHaveLength(2);
	});

	const acts = fc.constantFrom<Entry>(
		mark('heaps up into a bulge', 'a', '10:00'),
		mark('moonrise', 'b', '10:00'),
		note('one', '11:00', 'a'),
		note('two', '11:30', 'b'),
		note('three', '12:30', 'a'),
		unmark('12:00', 'a'),
		unmark('11:30', 'b'),
		note('of nothing', '13:00', 'gone')
	);

	it('are the same in whatever way two devices’ logs meet', () => {
		fc.assert(
			fc.property(fc.array(acts), fc.array(acts), (here, there) => {
				const [a, b] = [here, there].map((entries) => ({ module: 'tides', entries }));
				if (!a || !b) return;
				const met = standingMarks(merge(a, b).entries);
				expect(standingMarks(merge(b, a).entries)).toEqual(met);
				expect(standingMarks([...merge(a, b).entries].reverse())).toEqual(met);
				expect(standingMarks(merge(merge(a, b), b).entries)).toEqual(met);
			})
		);
	});

	it('are all that either device has and neither took away', () => {
		fc.assert(
			fc.property(fc.array(acts), fc.array(acts), (here, there) => {
				const all = [...here, ...there];
				const made = new Set(all.flatMap((one) => (one.kind === 'mark' ? [one.id] : [])));
				const taken = new Set(all.flatMap((one) => (one.kind === 'unmark' ? [one.mark] : [])));
				const met = merge({ module: 'tides', entries: here }, { module: 'tides', entries: there });
				const ids = standingMarks(met.entries).map(({ id }) => id);
				for (const id of made) if (!taken.has(id)) expect(ids).toContain(id);
				for (const id of ids) expect(made).toContain(id);
			})
		);
	});

	it('are no attempt, and change none', () => {
		const start: Entry = {
			kind: 'start',
			id: 's',
			at: time('09:00'),
			attempt: 'x',
			seed: 1,
			lang: 'en'
		};
		const own = [bulge, note('one', '11:00'), unmark('12:00')];
		expect(attempts({ entries: own })).toEqual([]);
		expect(attempts({ entries: [...own, start] })).toEqual(attempts({ entries: [start] }));
	});
});

describe('a mark', () => {
	it('is where it was made while its words stand there, though they stand elsewhere too', () => {
		const made = { ...bulge, quote: 'tide', block: 0, start: 5, end: 9 };
		expect(locate(made, passages(aPassage('tide tide tide')))).toMatchObject({
			block: 0,
			start: 5
		});
	});

	it('is found again wherever its words have moved', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.nat(3), (before, after, blocks) => {
				const edited = [
					...aPassage(...Array.from({ length: blocks }, (_, at) => `New paragraph ${at}.`)),
					...aPassage(`${before} ${bulge.quote} ${after}`)
				];
				const found = locate(bulge, passages(edited));
				const text = found && blockText(edited[found.block] as Block);
				expect(text?.slice(found?.start, found?.end)).toBe(bulge.quote);
			})
		);
	});

	it('is found again where only quotes and dashes are written otherwise', () => {
		const made = { ...bulge, quote: '"heaps up" - a bulge', start: 0 };
		const found = locate(made, passages(aPassage('It “heaps up” – a bulge.')));
		expect(found).toEqual({ section: 'tides', block: 0, start: 3, end: 23 });
	});

	it('is the nearest of several places where its words stand', () => {
		const made = { ...mark('the'), quote: 'Moon', block: 2, start: 9, end: 13 };
		const text = aPassage('Moon', 'Here', 'Moon, O Moon, Moon', 'Moon');
		expect(locate(made, passages(text))).toMatchObject({ block: 2, start: 8 });
	});

	it('is nowhere where its words are gone, even if another section has them', () => {
		const shown = [
			...passages(aPassage('All is new.')),
			...passages(aPassage(bulge.quote), 'ports')
		];
		expect(locate(bulge, shown)).toBeUndefined();
		expect(locate({ ...bulge, section: 'merged' }, shown)).toMatchObject({ section: 'ports' });
	});

	it('belongs to the page of its section, and of a section that is no more to every page', () => {
		const sections = ['tides', 'ports'].map((id) => ({ id, title: id, items: [] }));
		const marks = ['tides', 'ports', 'gone'].map((section) => ({ ...bulge, section, note: '' }));
		const shown = marksOf(marks, passages(tides), { sections });
		expect(shown.map(({ section }) => section)).toEqual(['tides', 'gone']);
	});
});

describe('the words of a place', () => {
	const at = (start: number, end: number, block = 0): Place => ({
		section: 'tides',
		block,
		start,
		end
	});

	it.each([
		['are the words without the space around them', at(3, 9), { start: 4, end: 8, quote: 'Moon' }],
		['are none where only space was selected', at(3, 4), undefined],
		['are none in a block that is not there', at(0, 4, 7), undefined]
	])('%s', (_, place, expected) => {
		const found = quoted(place, passages(tides));
		if (expected) expect(found).toMatchObject(expected);
		else expect(found).toBeUndefined();
	});
});

describe('chosen sentences', () => {
	const sentences = sentencesOf(passages(tides));
	const take = (...places: number[]) =>
		joined(sentences, new Set(places.flatMap((place) => sentences[place] ?? []))).map(
			(place) => quoted(place, passages(tides))?.quote
		);

	it('become one where they follow each other, and stay apart where they do not', () => {
		expect(take(0, 1, 3)).toEqual([
			'The Moon pulls hardest on the water nearest to it. That water heaps up into a bulge.',
			'A second bulge forms there.'
		]);
	});

	it('stay apart where a paragraph ends between them', () => {
		expect(take(3, 4)).toEqual([
			'A second bulge forms there.',
			'An hour after moonrise the water begins to climb.'
		]);
	});
});

it('Marks are written as Markdown, by section, in the order of the text', () => {
	const sections = ['tides', 'ports'].map((id) => ({ id, title: `On ${id}`, items: [] }));
	const own = (quote: string, section: string, block: number, text = '') => ({
		...bulge,
		quote,
		section,
		block,
		note: text
	});
	const marks = [
		own('last', 'gone', 0),
		own('third', 'ports', 0),
		own('second', 'tides', 4, 'Why?\nHow?'),
		own('first\nof all', 'tides', 1)
	];
	expect(marksText({ id: 'tides', lang: 'en', title: 'Tides', sections }, marks)).toBe(
		'# Tides\n\n## On tides\n\n> first\n> of all\n\n> second\n\nWhy?\nHow?\n\n' +
			'## On ports\n\n> third\n\n## …\n\n> last\n'
	);
});
