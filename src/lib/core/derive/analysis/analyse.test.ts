import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSource } from '#tests/builders';
import { analyse } from './analyse';
import type { Range } from './analysis';

const sentences = readFileSync('tests/fixtures/derive/claims.txt', 'utf8')
	.split('\n')
	.filter((line) => /^[^#=]/.test(line));

/** Texts of a few paragraphs, put together from the sentences of the golden file. */
const texts = fc.array(
	fc
		.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
		.map((some) => some.join(' ')),
	{ minLength: 1, maxLength: 4 }
);

describe('analyse', () => {
	it('gives each word of a claim that comes from the text as it stands there', () => {
		fc.assert(
			fc.property(texts, (paragraphs) => {
				for (const { tokens, sentence } of analyse(aSource(...paragraphs)).claims) {
					for (const { text, origin, start, end } of tokens) {
						if (origin === undefined) continue;
						const own = sentence.tokens[origin];
						expect([start, end]).toEqual([own?.start, own?.end]);
						const replaced =
							/^(he|she|it|they|his|her|its|their|this|that|these|those|['’].*)$/i.test(
								own?.text ?? ''
							);
						if (!replaced) expect(text.toLowerCase()).toBe(own?.text.toLowerCase());
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('finds sentences at their places, with ranges that nest', () => {
		const within = (inner: Range | undefined, outer: Range) =>
			inner === undefined ||
			(outer.from <= inner.from && inner.from <= inner.to && inner.to <= outer.to);
		fc.assert(
			fc.property(texts, (paragraphs) => {
				const { sentences, claims } = analyse(aSource(...paragraphs));
				for (const { block, start, end, text, tokens, names, amounts, clause } of sentences) {
					expect(paragraphs[block]?.slice(start, end)).toBe(text);
					const all = { from: 0, to: tokens.length };
					for (const range of [
						...names,
						...amounts,
						clause?.front,
						clause?.subject,
						clause?.verb,
						clause?.core
					])
						expect(within(range, all)).toBe(true);
				}
				for (const { tokens, front, subject, verb, core, attributed } of claims) {
					expect([front?.from ?? 0, core.to]).toEqual([0, tokens.length]);
					expect([subject.from, verb.from, core.from]).toEqual([
						front?.to ?? 0,
						subject.to,
						verb.to
					]);
					expect(within(attributed, { from: 0, to: tokens.length })).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('finds the same in the same text, whatever was read before', () => {
		fc.assert(
			fc.property(texts, texts, (one, other) => {
				const first = analyse(aSource(...one));
				analyse(aSource(...other));
				expect(analyse(aSource(...one))).toEqual(first);
			}),
			{ numRuns: 30 }
		);
	});

	it('takes any text without failing', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paragraphs) => {
				expect(analyse(aSource(...paragraphs)).claims).toBeInstanceOf(Array);
			})
		);
	});

	it('leads from a word to its sentences', () => {
		const { byWord } = analyse(aSource('The dam burst. Nobody drowned. Dams are rare in Norway.'));
		expect([byWord.get('dam'), byWord.get('Norway')]).toEqual([[0, 2], [2]]);
	});

	it('knows the names that a text is about', () => {
		const { topics } = analyse({
			...aSource('The dam burst.', 'Trains left Norway.'),
			title: 'Dams of Norway'
		});
		expect(topics).toEqual(new Set(['Norway']));
	});
});
