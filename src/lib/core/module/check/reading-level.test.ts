import { describe, it, expect } from 'vitest';
import { aCard, anOrder, aPassage, aQuestion, aSection } from '#tests/builders';
import { findings, severities } from '#tests/findings';
import { gradeOf } from './grade';

describe('gradeOf', () => {
	it('is the Flesch–Kincaid grade', () => {
		// 6 words, 1 sentence, 6 syllables: 0.39·6 + 11.8·1 − 15.59.
		expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(-1.45);
		// The same words as two sentences of three.
		expect(gradeOf(['The cat sat.', 'On the mat.'])).toBeCloseTo(-2.62);
	});
});

describe('M24 how hard a question reads', () => {
	const plain = aQuestion('Why does the tide turn?', ['It is full.', 'It is low.', 'It is late.']);
	const hard = aQuestion('Which considerations determine international representation?', [
		'Diplomatic considerations of territorial organisation.',
		'Humanitarian considerations of international significance.',
		'Theoretical considerations of administrative legitimacy.'
	]);

	it('warns of words too long, with both grades', () => {
		expect(severities('M24', [plain])).toEqual([]);
		const [found] = findings('M24', [hard]);
		expect(found?.severity).toBe('warning');
		expect(found?.message).toMatch(/reads at grade \d+\.\d, above 8\.0 \(the text: \d\.\d\)/);
	});

	it('lets statements keep the words of the text', () => {
		expect(severities('M24', [{ ...hard, statement: true }])).toEqual([]);
	});

	it('asks for three grades less than the text', () => {
		const words =
			'Before the harbour opened, the company had surveyed every channel between the islands and the marshes, because its captains remembered considerable losses.';
		const sections = [aSection({ passage: aPassage(words), items: [{ ...hard, evidence: [] }] })];
		const most = gradeOf([words]) - 3;
		expect(most).toBeGreaterThan(8);
		expect(most).toBeLessThan(12);
		expect(findings('M24', [], { module: { sections } })[0]?.message).toContain(
			`above ${most.toFixed(1)} `
		);
	});

	it('warns of a question as hard as its hard text', () => {
		const sentence =
			'International negotiations about territorial organisation demonstrated considerable diplomatic ingenuity.';
		const passage = aPassage(sentence);
		const sections = [aSection({ passage, items: [{ ...hard, evidence: [] }] })];
		expect(findings('M24', [], { module: { sections } })[0]?.message).toContain('above 12.0');
	});

	it('knows English only', () => {
		expect(severities('M24', [hard], { module: { lang: 'uk' } })).toEqual([]);
	});
});

describe('M25 words that readers may not know', () => {
	const ask = (stem: string) => aQuestion(stem, ['It is full.', 'It is low.', 'It is late.']);

	it.each([
		['Why does it coruscate?', ['warning']],
		['Why does it coruscate so defenestrated?', ['warning']],
		['Why do the bulges climb at moonrise?', []],
		['What did Coruscant do in 1066?', []],
		['What didn’t the author’s paragraph say?', []]
	])('%s: %j', (stem, found) => {
		expect(severities('M25', [ask(stem)])).toEqual(found);
	});

	it('are named together', () => {
		const [found] = findings('M25', [ask('Why does it coruscate so defenestrated?')]);
		expect(found?.message).toContain('“coruscate”, “defenestrated”');
	});

	it('may stand in the glossary', () => {
		const glossary = [{ term: 'coruscate', definition: 'To sparkle.' }];
		expect(severities('M25', [ask('Why does it coruscate?')], { module: { glossary } })).toEqual(
			[]
		);
	});

	it('are looked for on cards', () => {
		const cards = [aCard('a', 1, 'The stars coruscate.')];
		expect(severities('M25', [anOrder({ cards })])).toEqual(['warning']);
	});
});
