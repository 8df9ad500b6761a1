import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { runs } from '../../../../tests/modules';
import type { Inline } from './rich';
import { tidy } from './tidy';

describe('tidy', () => {
	const text = (words: string): Inline => ({ type: 'text', text: words });
	const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });

	it.each<[string, Inline[], Inline[]]>([
		['joins neighbouring texts', [text('a'), text('b')], [text('ab')]],
		['joins neighbouring marks', [strong(text('a')), strong(text('b'))], [strong(text('ab'))]],
		[
			'counts a mark within itself once',
			[strong(text('a'), strong(text('b')))],
			[strong(text('ab'))]
		],
		['makes white space one space', [text(' a \n b '), text(' ')], [text('a b')]],
		[
			'keeps a space between words and marks',
			[text('a '), strong(text('b'))],
			[text('a '), strong(text('b'))]
		],
		['leaves out what is empty', [text(''), strong(text('')), text('a')], [text('a')]],
		['takes breaks off the ends', [{ type: 'break' }, text(' a '), { type: 'break' }], [text('a')]],
		['leaves nothing of nothing', [text(' '), { type: 'break' }], []]
	])('%s', (_, run, expected) => {
		expect(tidy(run)).toEqual(expected);
	});

	it('changes nothing in what is tidy', () => {
		fc.assert(
			fc.property(runs(), (run) => {
				expect(tidy(run)).toEqual(run);
			})
		);
	});
});
