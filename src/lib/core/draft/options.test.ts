import { describe, expect, it } from 'vitest';
import { aChoice, aModule, anOrder, aSection, text } from '#tests/builders';
import { aCandidate } from '#tests/candidates';
import type { Module } from '../module/module';
import { plain } from '../text/rich';
import { moveCard, removeCard, tieCard } from './cards';
import { itemOf } from './changes';
import { addOption, editOption, moveOption, removeOption, setKey, swapOption } from './options';

const module = aModule({ sections: [aSection({ items: [aChoice(), anOrder()] })] });

function options(edited: Module): string[] {
	const item = itemOf(edited, 'far-bulge');
	if (item?.type !== 'choice') throw new Error('It is a choice.');
	return item.options.map(
		({ id, text }) => `${id}${item.key.includes(id) ? '*' : ''} ${plain(text).split(' ')[1] ?? ''}`
	);
}

function ranks(edited: Module): string[] {
	const item = itemOf(edited, 'stages');
	if (item?.type !== 'order') throw new Error('It is an ordering.');
	return item.cards.map(({ id, rank, text }) => `${id}${rank} ${plain(text).split(' ')[1] ?? ''}`);
}

describe('The options of a choice', () => {
	it('are lettered by their places, and the key goes with its words', () => {
		expect(options(module)).toEqual(['a* Earth', 'b far', 'c marsh']);
		expect(options(moveOption(module, 'far-bulge', 'a', 1))).toEqual([
			'a far',
			'b* Earth',
			'c marsh'
		]);
		expect(options(removeOption(module, 'far-bulge', 'b'))).toEqual(['a* Earth', 'b marsh']);
		expect(options(addOption(module, 'far-bulge', 'The Sun pulls.'))).toContain('d Sun');
	});

	it('never lose the last right or the last wrong one', () => {
		expect(removeOption(module, 'far-bulge', 'a')).toEqual(module);
		const two = removeOption(module, 'far-bulge', 'c');
		expect(removeOption(two, 'far-bulge', 'b')).toEqual(two);
		expect(setKey(module, 'far-bulge', [])).toBe(module);
		expect(setKey(module, 'far-bulge', ['a', 'b', 'c'])).toBe(module);
	});

	it('may have another key, which has no type of distractor', () => {
		const item = itemOf(setKey(module, 'far-bulge', ['b']), 'far-bulge');
		expect(item).toMatchObject({ key: ['b'] });
		expect(item?.type === 'choice' && item.options[1]).not.toHaveProperty('lure');
	});

	it('keep their words where a field is emptied', () => {
		expect(editOption(module, 'far-bulge', 'b', '  ')).toBe(module);
	});

	it('give way to a spare with its feedback, but for the key', () => {
		const [spare] = aCandidate().spares;
		if (!spare) throw new Error('The fixture has changed.');
		const swapped = itemOf(swapOption(module, 'far-bulge', 'b', spare), 'far-bulge');
		expect(swapped?.type === 'choice' && swapped.options[1]).toEqual({ id: 'b', ...spare.option });
		expect(swapOption(module, 'far-bulge', 'a', spare)).toEqual(module);
	});
});

describe('The cards of an ordering', () => {
	it('are ranked as they lie', () => {
		expect(ranks(moveCard(module, 'stages', 'd', -1))).toEqual([
			'a1 Moon',
			'b2 water',
			'c3 tide',
			'd4 harbour'
		]);
		expect(ranks(removeCard(module, 'stages', 'b'))).toEqual(['a1 Moon', 'b2 harbour', 'c3 tide']);
	});

	it('share a rank where the text gives no order between them', () => {
		const tied = tieCard(module, 'stages', 'c', true);
		expect(ranks(tied)).toEqual(['a1 Moon', 'b2 water', 'c2 harbour', 'd3 tide']);
		expect(ranks(tieCard(tied, 'stages', 'c', false))).toEqual(ranks(module));
	});

	it('are two at least', () => {
		const two = removeCard(removeCard(module, 'stages', 'a'), 'stages', 'a');
		expect(ranks(two)).toHaveLength(2);
		expect(removeCard(two, 'stages', 'a')).toBe(two);
	});

	it('keep the marks on the words that stay', () => {
		const marked = aChoice({
			options: [
				{
					id: 'a',
					text: [...text('The '), { type: 'emphasis', children: text('far') }, ...text(' water')],
					feedback: []
				},
				{ id: 'b', text: text('x'), feedback: [] }
			]
		});
		const edited = editOption(
			aModule({ sections: [aSection({ items: [marked] })] }),
			'far-bulge',
			'a',
			'The far side of the water'
		);
		const item = itemOf(edited, 'far-bulge');
		expect(item?.type === 'choice' && item.options[0]?.text).toEqual([
			...text('The '),
			{ type: 'emphasis', children: text('far') },
			...text(' side of the water')
		]);
	});
});
