import { describe, expect, it } from 'vitest';
import { aChoice, aModule, aPassage, aQuote, aSection } from '#tests/builders';
import { evidenceOf } from '../items/item';
import type { Module } from '../module/module';
import { blockText } from '../text/rich';
import { quoteAt, groundsIn } from './anchor';
import { itemOf } from './changes';
import { retext } from './passage';
import { addProof, removeProof } from './proofs';
import { canMerge, mergeSections, moveSection, removeSection, splitSection } from './sections';

const bulges = aChoice({ id: 'bulges', evidence: [aQuote('A second bulge forms there.')] });
const turn = aChoice({ id: 'turn', evidence: [aQuote('Only when both are full')] });
const module = aModule({ sections: [aSection({ items: [bulges, turn] })] });

const text = (edited: Module, section: number) =>
	edited.sections[section]?.passage.map(blockText).join(' / ') ?? '';
const quotes = (edited: Module, id: string) => {
	const item = itemOf(edited, id);
	return item ? evidenceOf(item).map(({ quote }) => quote) : [];
};

describe('A section', () => {
	it('is cut before a block, and its questions go with their proof', () => {
		const {
			module: cut,
			touched,
			lost
		} = splitSection(module, 'tides', { block: 1, offset: 0 }, 'Harbour');
		expect(cut.sections.map(({ id, title }) => `${id}: ${title}`)).toEqual([
			'tides: Two bulges',
			'harbour: Harbour'
		]);
		expect(cut.sections.map(({ items }) => items.map(({ id }) => id))).toEqual([
			['bulges'],
			['turn']
		]);
		expect(itemOf(cut, 'turn')?.evidence[0]).toMatchObject({ section: 'harbour', block: 0 });
		expect([touched, lost]).toEqual([[], []]);
	});

	it('is cut between sentences of a paragraph', () => {
		const [paragraph] = module.sections[0]?.passage ?? [];
		const at = paragraph ? blockText(paragraph).indexOf('The far water') : 0;
		const { module: cut } = splitSection(module, 'tides', { block: 0, offset: at }, 'The far side');
		expect(text(cut, 0)).toMatch(/heaps up into a bulge\.$/);
		expect(text(cut, 1)).toMatch(/^The far water is left behind/);
		expect(quotes(cut, 'bulges')).toEqual(['A second bulge forms there.']);
		expect(cut.sections[1]?.items).toHaveLength(2);
	});

	it('is joined again with the next, and is then as it was', () => {
		const { module: cut } = splitSection(module, 'tides', { block: 1, offset: 0 }, 'Harbour');
		expect(canMerge(cut, 'tides')).toBe(true);
		expect(canMerge(cut, 'harbour')).toBe(false);
		expect(mergeSections(cut, 'tides').module).toEqual(module);
	});

	it('moves with its questions', () => {
		const { module: cut } = splitSection(module, 'tides', { block: 1, offset: 0 }, 'Harbour');
		const { module: other } = moveSection(cut, 'harbour', -1);
		expect(other.sections.map(({ id }) => id)).toEqual(['harbour', 'tides']);
	});

	it('takes along one without text that nothing is left to be asked in', () => {
		const { module: cut } = splitSection(module, 'tides', { block: 1, offset: 0 }, 'Harbour');
		const whole = { id: 'whole', title: 'Whole', passage: [], items: [] };
		const harbour = cut.sections[1]?.items[0]?.evidence ?? [];
		const asked = {
			...cut,
			sections: [...cut.sections, { ...whole, items: [{ ...turn, id: 'all', evidence: harbour }] }]
		};
		const { module: left, lost } = removeSection(asked, 'harbour');
		expect(left.sections.map(({ id }) => id)).toEqual(['tides']);
		expect(lost).toEqual(['all']);
	});

	it('is not taken out where it is the last one with text', () => {
		expect(removeSection(module, 'tides').module).toBe(module);
	});
});

describe('A proof', () => {
	const twice = aModule({
		sections: [
			aSection({
				passage: aPassage(
					'The tide turns. The boats wait.',
					'Then the tide turns. The boats leave.'
				),
				items: [
					aChoice({
						id: 'boats',
						evidence: [aQuote('The boats wait.', aPassage('The tide turns. The boats wait.'))]
					})
				]
			})
		]
	});

	it('is lengthened where its words stand earlier too', () => {
		const place = { section: 'tides', block: 1, start: 22, end: 31 };
		expect(quoteAt(place, groundsIn(twice, 'tides'))?.quote).toBe('The boats leave.');
		const added = addProof(twice, 'boats', place);
		expect(quotes(added, 'boats')).toEqual(['The boats wait.', 'The boats leave.']);
	});

	it('stays with its words when text comes before it', () => {
		const { module: edited, touched } = retext(
			twice,
			'tides',
			0,
			'It rains. The tide turns. The boats wait.'
		);
		expect(itemOf(edited, 'boats')?.evidence[0]).toMatchObject({
			start: 26,
			quote: 'The boats wait.'
		});
		expect(touched).toEqual([]);
	});

	it('follows its words when they are mended, and says so', () => {
		const { module: edited, touched } = retext(
			twice,
			'tides',
			0,
			'The tide turns. The boats must wait.'
		);
		expect(quotes(edited, 'boats')).toEqual(['The boats must wait.']);
		expect(touched).toEqual(['boats']);
	});

	it('goes with its words, and a question with its last proof', () => {
		const { module: edited, lost } = retext(twice, 'tides', 0, 'The tide turns.');
		expect(lost).toEqual(['boats']);
		expect(itemOf(edited, 'boats')).toBeUndefined();
	});

	it('is the same words elsewhere where its own place is gone', () => {
		const { module: edited, lost } = retext(
			retext(twice, 'tides', 1, 'Then the tide turns. The boats wait.').module,
			'tides',
			0,
			''
		);
		expect(itemOf(edited, 'boats')?.evidence[0]).toMatchObject({
			block: 0,
			quote: 'The boats wait.'
		});
		expect(lost).toEqual([]);
	});

	it('is never the last that is taken away', () => {
		const proof = itemOf(twice, 'boats')?.evidence[0];
		expect(proof && removeProof(twice, 'boats', proof)).toBe(twice);
	});

	it('is divided from others where a paragraph is divided', () => {
		const { module: edited } = retext(twice, 'tides', 0, 'The tide turns.\nThe boats wait.');
		expect(text(edited, 0)).toBe(
			'The tide turns. / The boats wait. / Then the tide turns. The boats leave.'
		);
		expect(itemOf(edited, 'boats')?.evidence[0]).toMatchObject({ block: 1, start: 0 });
	});
});
