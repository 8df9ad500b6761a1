import { describe, expect, it } from 'vitest';
import { aModule, aPassage, aSection } from '#tests/builders';
import { aCandidate, anOrderCandidate } from '#tests/candidates';
import { itemIds, itemOf } from './changes';
import { keep, moveItem, removeItem, setLevel, waive } from './questions';
import { another, more, sparesOf, suggestions } from './suggestions';

const bare = aModule({ sections: [aSection({ items: [] })] });
const first = aCandidate();
const second = aCandidate({ id: 'c-2', score: 0.7 });
const third = aCandidate({ id: 'c-3', section: 'elsewhere', score: 0.9 });
const order = anOrderCandidate();

describe('A proposed question', () => {
	it('is taken into its section at the end', () => {
		const module = keep(keep(bare, first), order);
		expect(itemIds(module)).toEqual(['statement-c-1', 'text-order-1']);
	});

	it('is taken into a section for the whole text where it rests on several', () => {
		const two = aModule({
			sections: [aSection({ id: 'one', items: [] }), aSection({ id: 'two', items: [] })]
		});
		const [, wide] = ['one', 'two'].map((section) => ({ ...first.item.evidence[0], section }));
		const [near] = first.item.evidence;
		const item = {
			...first.item,
			evidence: [near, wide].flatMap((one) => (one?.quote ? [one] : []))
		} as typeof first.item;
		const module = keep(two, { ...first, section: 'two', item });
		expect(module.sections.map(({ title, items }) => [title, items.length]).at(-1)).toEqual([
			'The whole text',
			1
		]);
	});

	it('gets another id where its own is taken', () => {
		expect(itemIds(keep(keep(bare, first), first))).toEqual(['statement-c-1', 'statement-c-1-2']);
	});

	it('is no longer proposed once it is in the module or turned down', () => {
		const candidates = [first, second, order];
		const shown = candidates.map(({ id }) => id);
		const ids = (module = bare, turnedDown: string[] = []) =>
			suggestions(module, { candidates, turnedDown }, shown).map(({ id }) => id);
		expect(ids()).toEqual(['c-1', 'c-2', 'c-order']);
		expect(ids(keep(bare, first))).toEqual(['c-2', 'c-order']);
		expect(ids(bare, ['c-2'])).toEqual(['c-1', 'c-order']);
	});

	it('is no longer proposed when its proof has left the text', () => {
		const passage = aPassage('The Moon pulls hardest on the water nearest to it.');
		const other = aModule({ sections: [aSection({ passage, items: [] })] });
		expect(suggestions(other, { candidates: [first], turnedDown: [] }, ['c-1'])).toEqual([]);
	});

	it('has another like it of its own form, from its own section first', () => {
		const proposed = { candidates: [third, first, second, order], turnedDown: [] };
		expect(another(bare, proposed, ['c-1'], first)?.id).toBe('c-2');
		expect(another(bare, proposed, ['c-1', 'c-2'], first)?.id).toBe('c-3');
		expect(another(bare, proposed, ['c-1', 'c-2', 'c-3'], first)).toBeUndefined();
	});

	it('is followed by the best that are left, a few for each section', () => {
		const proposed = { candidates: [first, second, order], turnedDown: ['c-2'] };
		expect(more(bare, proposed, ['c-1'], 2)).toEqual(['c-order']);
		expect(more(bare, proposed, [], 1)).toEqual(['c-1']);
	});

	it('offers only options that it does not have', () => {
		expect(sparesOf(first, first.item)).toHaveLength(1);
		const [spare] = first.spares;
		if (!spare || first.item.type !== 'choice') throw new Error('The fixture has changed.');
		const options = first.item.options.map((option) =>
			option.id === 'b' ? { ...option, ...spare.option } : option
		);
		expect(sparesOf(first, { ...first.item, options })).toEqual([]);
	});
});

describe('A question', () => {
	const module = aModule();

	it('moves within its section, and not beyond it', () => {
		expect(itemIds(moveItem(module, 'stages', -1))).toEqual(['stages', 'far-bulge']);
		expect(itemIds(moveItem(module, 'far-bulge', -1))).toEqual(['far-bulge', 'stages']);
	});

	it('can be taken out', () => {
		expect(itemIds(removeItem(module, 'far-bulge'))).toEqual(['stages']);
	});

	it('has one level or none', () => {
		expect(itemOf(setLevel(module, 'stages', 'locate'), 'stages')?.level).toBe('locate');
		expect(itemOf(setLevel(module, 'stages', undefined), 'stages')).not.toHaveProperty('level');
	});

	it('lets a check stand with a reason, and not without', () => {
		const waivers = (reason: string) =>
			itemOf(waive(module, 'stages', 'M12', reason), 'stages')?.waivers;
		expect(waivers('the words; are needed')).toEqual([
			{ rule: 'M12', why: 'the words, are needed' }
		]);
		expect(waivers('  ')).toEqual([]);
	});
});
