import { describe, expect, it } from 'vitest';
import { blockText, plain } from '../../src/lib/core/text/rich';
import { derived, faults, moduleOf, shownOf, strayEvidence } from '../derive/run';
import { evaluationTexts } from '../derive/texts';

const texts = evaluationTexts();

describe('the evaluation set', () => {
	it('has twenty texts and more of eight domains, news among them, in four languages', () => {
		expect(texts.length).toBeGreaterThanOrEqual(20);
		expect(new Set(texts.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(8);
		expect(texts.filter(({ kind }) => kind === 'news').length).toBeGreaterThanOrEqual(5);
		expect(new Set(texts.map(({ source }) => source.lang))).toEqual(
			new Set(['en', 'uk', 'tr', 'de'])
		);
	});
});

describe.each(texts.map(({ id, source }) => ({ id, source })))(
	'what is derived from $id',
	({ source }) => {
		const derivation = derived(source);

		it('is the same on every run', () => {
			expect(JSON.stringify(derived(source))).toBe(JSON.stringify(derivation));
		});

		it('quotes the text exactly', () => {
			expect(strayEvidence(source, derivation)).toEqual([]);
		});

		it('makes a module that can be written, read and passes the checks of single questions', () => {
			expect(faults(moduleOf(source, derivation))).toEqual([]);
		});

		it('is shown without a question twice, in no section that is not there', () => {
			const ids = shownOf(derivation).map(({ item }) => item.id);
			expect(new Set(ids).size).toBe(ids.length);
			const sections = source.sections.map(({ id }) => id);
			for (const { section } of derivation.candidates) expect(sections).toContain(section);
		});

		it('orders events by dates that its explanation gives and its cards do not', () => {
			const whole = source.sections.flatMap(({ passage }) => passage.map(blockText)).join('\n');
			for (const { form, item } of derivation.candidates) {
				if (form !== 'time-order' || item.type !== 'order') continue;
				const dates = plain(item.explanation)
					.slice(0, -1)
					.split('; ')
					.map((part) => part.split(': ')[0]);
				expect(dates).toHaveLength(item.cards.length);
				for (const date of dates) expect(whole).toContain(date);
				for (const { text } of item.cards) expect(plain(text)).not.toMatch(/\b\d{4}\b/);
			}
			expect(derivation.version).not.toBe('');
		});
	}
);
