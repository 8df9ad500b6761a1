import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shadow } from './shadow';

it.each([
	['quotation marks', '“It’s so,” he said.', '"It\'s so," he said.'],
	['letters with marks', 'Erdoğan, Łódź, São, ıshak', 'Erdogan, Lodz, Sao, ishak'],
	['a no-break space', '3\u00a0million', '3 million'],
	['both halves of an emoji', 'a😀b', 'a  b'],
	['other scripts', 'Київ', 'Київ']
])('puts %s in plain typing', (_, text, plain) => {
	expect(shadow(text)).toBe(plain);
});

it('keeps the length of any text, so that offsets count in both', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(shadow(text)).toHaveLength(text.length);
		})
	);
});
