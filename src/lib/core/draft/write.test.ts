import { describe, expect, it } from 'vitest';
import { aModule, aSection } from '#tests/builders';
import { parse } from '../module/markdown/parse';
import { print } from '../module/markdown/print';
import { itemOf } from './changes';
import { writeChoice, writeOrder } from './write';

const bare = aModule({ sections: [aSection({ items: [] })] });
const words = { stem: 'What?', right: 'This.', wrong: ['That.', 'Neither.'] };

describe('A question of one’s own', () => {
	it('is proved by what was selected, and by the first sentence where nothing was', () => {
		const place = { section: 'tides', block: 1, start: 0, end: 12 };
		expect(itemOf(writeChoice(bare, 'tides', words, place), 'own')?.evidence[0]?.quote).toBe(
			'An hour afte'
		);
		expect(itemOf(writeChoice(bare, 'tides', words), 'own')?.evidence[0]?.quote).toBe(
			'The Moon pulls hardest on the water nearest to it.'
		);
	});

	it('can be read back at once, a choice and an ordering alike', () => {
		const both = writeOrder(writeChoice(bare, 'tides', words), 'tides', {
			stem: 'Order?',
			cards: ['One.', 'Two.', 'Three.']
		});
		expect(parse(print(both)).module).toEqual(both);
		expect(both.sections[0]?.items.map(({ id }) => id)).toEqual(['own', 'own-2']);
	});
});
