import { expect, it } from 'vitest';
import { mended } from './mend';
import { waiverOf } from './waive';

it.each([
	['no attributes', '### Why?', '### Why? {waive="M07 ‸"}'],
	['attributes', '### Why? {#why .infer}', '### Why? {#why .infer waive="M07 ‸"}'],
	[
		'a waiver already',
		'### Why? {waive="M12 so \\"it\\" is" .infer}',
		'### Why? {waive="M12 so \\"it\\" is; M07 ‸" .infer}'
	],
	['a brace in its words', '### Why {so?', '### Why {so? {waive="M07 ‸"}']
])(
	'writes the waiver where the reason is still to come: a heading with %s',
	(_, heading, wanted) => {
		const source = `## One\n\nText.\n\n${heading}\n\n- [x] a\n- [ ] b\n`;
		const waiver = waiverOf(source, source.indexOf('[ ] b'), 'M07');
		if (!waiver) throw new Error('There is a question above.');
		const after = mended(source, waiver);
		const marked = `${after.slice(0, waiver.reasonAt)}‸${after.slice(waiver.reasonAt)}`;
		expect(marked).toBe(source.replace(heading, wanted));
	}
);

it('waives nothing in the reading text', () => {
	expect(waiverOf('### Why?\n\n## One\n\nText.', 22, 'M07')).toBeUndefined();
});
