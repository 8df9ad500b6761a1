import { describe, expect, it } from 'vitest';
import { aChoice, aModule, anOrder, aQuestion, aSection } from '#tests/builders';
import { aCandidate } from '#tests/candidates';
import type { Item } from '../items/item';
import { check } from '../module/check/check';
import type { Module } from '../module/module';
import { plain } from '../text/rich';
import { itemOf } from './changes';
import { waive } from './questions';
import { remediesFor, remedy } from './remedies';

const about = (...items: Item[]) => aModule({ sections: [aSection({ items })] });

/** What one click can do about what a rule finds, and what is left to find once the first of it is done. */
function mended(module: Module, rule: string, id = 'far-bulge') {
	const find = (one: Module) =>
		check(one, { shipped: false }).filter((found) => found.rule === rule);
	const [found] = find(module);
	if (!found) throw new Error(`${rule} finds nothing.`);
	const remedies = remediesFor(module, found, aCandidate().spares);
	const [first] = remedies;
	const after = first ? remedy(module, id, first) : module;
	return { does: remedies.map(({ does }) => does), after, left: find(after) };
}

describe('One click', () => {
	it('gives a question a level', () => {
		const { level: _, ...unlevelled } = anOrder();
		const { does, left } = mended(about(unlevelled), 'M17', 'stages');
		expect(does).toEqual(Array(4).fill('set-level'));
		expect(left).toEqual([]);
	});

	it('puts numbers in ascending order', () => {
		const item = aQuestion('How many bulges are there?', ['2', '10', '1'], {
			id: 'far-bulge'
		});
		const { does, after, left } = mended(about(item), 'M26');
		const choice = itemOf(after, 'far-bulge');
		expect(does).toEqual(['ascend']);
		expect(choice?.type === 'choice' && choice.options.map(({ text }) => plain(text))).toEqual([
			'1',
			'2',
			'10'
		]);
		expect(choice).toMatchObject({ key: ['b'], fixed: true });
		expect(left).toEqual([]);
	});

	it('has other options shuffled', () => {
		const { does, left } = mended(about(aChoice({ fixed: true })), 'M26');
		expect(does).toEqual(['shuffle']);
		expect(left).toEqual([]);
	});

	it('swaps an option for a spare, and deletes one where enough are left', () => {
		const item = aQuestion(
			'Why is there a second bulge?',
			[
				'The Earth is drawn away.',
				'The water is lighter.',
				'The water is lighter.',
				'The marsh holds it.'
			],
			{ id: 'far-bulge' }
		);
		const { does, left } = mended(about(item), 'M15');
		expect(does).toEqual(['another-option', 'delete-option']);
		expect(left).toEqual([]);
	});

	it('takes a waiver out that silences nothing', () => {
		const { does, left } = mended(
			waive(about(aChoice()), 'far-bulge', 'M03', 'it is needed'),
			'W01'
		);
		expect(does).toEqual(['take-waiver-out']);
		expect(left).toEqual([]);
	});
});
