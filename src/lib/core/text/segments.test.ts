import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from './rich';
import { plain } from './rich';
import { segments, union } from './segments';

const bold: Inline[] = [
	{ type: 'text', text: 'The tide ' },
	{ type: 'strong', children: [{ type: 'text', text: 'turns twice' }] },
	{ type: 'text', text: ' a day.' }
];

describe('segments', () => {
	it('leaves a part without spans in one segment', () => {
		expect(segments(bold, [])).toEqual([
			{
				runs: [
					{ kind: 'text', text: 'The tide ' },
					{ kind: 'text', text: 'turns twice', strong: true },
					{ kind: 'text', text: ' a day.' }
				]
			}
		]);
	});

	it('cuts a bold word where a span ends inside it', () => {
		expect(segments(bold, [{ start: 4, end: 14 }])).toEqual([
			{ runs: [{ kind: 'text', text: 'The ' }] },
			{
				span: 0,
				runs: [
					{ kind: 'text', text: 'tide ' },
					{ kind: 'text', text: 'turns', strong: true }
				]
			},
			{
				runs: [
					{ kind: 'text', text: ' twice', strong: true },
					{ kind: 'text', text: ' a day.' }
				]
			}
		]);
	});

	it('counts from where the part begins in its block', () => {
		const [first] = segments(bold, [{ start: 100, end: 103 }], 100);
		expect(first).toEqual({ span: 0, runs: [{ kind: 'text', text: 'The' }] });
	});

	it('carries the language of a foreign phrase to its run', () => {
		const phrase: Inline = {
			type: 'foreign',
			lang: 'uk',
			children: [{ type: 'text', text: 'мир' }]
		};
		expect(segments([phrase], [])).toEqual([{ runs: [{ kind: 'text', text: 'мир', lang: 'uk' }] }]);
	});

	it('keeps two spans that touch apart', () => {
		const cut = segments(bold, [
			{ start: 0, end: 3 },
			{ start: 3, end: 8 }
		]);
		expect(cut.map(({ span }) => span)).toEqual([0, 1, undefined]);
	});

	const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
		inline: fc.oneof(
			{ depthSize: 'small' },
			fc.record({ type: fc.constant('text' as const), text: fc.string() }),
			fc.constant<Inline>({ type: 'break' }),
			fc.record({
				type: fc.constantFrom('strong' as const, 'emphasis' as const),
				children: fc.array(tie('inline'), { maxLength: 3 })
			})
		)
	})).inline;

	it('neither loses nor adds a letter, and gives each span just its own letters', () => {
		fc.assert(
			fc.property(
				fc.array(inline, { maxLength: 5 }),
				fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }),
				(inlines, pairs) => {
					const text = plain(inlines);
					const spans = union(
						pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
					);
					const cut = segments(inlines, spans);
					const words = ({ runs }: (typeof cut)[number]) =>
						runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
					expect(cut.map(words).join('')).toBe(text);
					spans.forEach(({ start, end }, index) => {
						const inside = cut.filter(({ span }) => span === index).map(words);
						expect(inside.join('')).toBe(text.slice(start, end));
					});
				}
			)
		);
	});
});

describe('union', () => {
	it('makes one of quotes that overlap', () => {
		expect(
			union([
				{ start: 10, end: 20 },
				{ start: 0, end: 4 },
				{ start: 15, end: 30 }
			])
		).toEqual([
			{ start: 0, end: 4 },
			{ start: 10, end: 30 }
		]);
	});
});
