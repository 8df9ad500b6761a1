import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../items/item';
import { check } from '../module/check/check';
import { parse } from '../module/markdown/parse';
import type { Diagnostic } from '../module/diagnostic';
import type { Module } from '../module/module';
import { blockText, plain } from '../text/rich';
import { forms, type Candidate, type Derivation, type Settings, type Source } from './candidate';
import { derive, type Step } from './derive';

const settings: Settings = { options: 3, seed: 1 };
const files = import.meta.glob<string>('../../content/*/en.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const sources = Object.values(files)
	.flatMap((file) => parse(file).module ?? [])
	.map((module) => ({ module, source: sourceOf(module) }));

function sourceOf({ title, lang, sections }: Module): Source {
	return { title, lang, sections: sections.filter(({ passage }) => passage.length > 0) };
}

function run(source: Source, wanted = settings): { steps: Step[]; derivation: Derivation } {
	const steps: Step[] = [];
	const work = derive(source, wanted);
	for (;;) {
		const { done, value } = work.next();
		if (done) return { steps, derivation: value };
		steps.push(value);
	}
}

/** A module of a text with some of its candidates, each in its section. */
function moduleOf(module: Module, candidates: readonly Candidate[]): Module {
	return {
		...module,
		claims: [],
		glossary: [],
		sections: module.sections.map((section) => ({
			...section,
			items: candidates.filter((one) => one.section === section.id).map(({ item }) => item)
		}))
	};
}

const isGrave = ({ severity }: Diagnostic) => severity !== 'advice';

describe.each(sources)('derive, of $module.title', ({ module, source }) => {
	const { steps, derivation } = run(source);
	const { candidates, shown } = derivation;

	test('gives questions', () => {
		expect(candidates.length).toBeGreaterThan(5);
		expect(shown.length).toBeGreaterThan(2);
	});

	test('gives none that breaks a rule of item writing', () => {
		const broken = candidates.flatMap((candidate) =>
			check(moduleOf(module, [candidate]), { shipped: false })
				.filter((diagnostic) => isGrave(diagnostic) && diagnostic.target?.item !== undefined)
				.map(({ rule, message }) => `${plain(candidate.item.stem)} ${rule} ${message}`)
		);
		expect(broken).toEqual([]);
	});

	test('shows a set in which none gives another away', () => {
		const set = candidates.filter(({ id }) => shown.includes(id));
		const given = check(moduleOf(module, set), { shipped: false }).filter(
			({ rule }) => rule === 'M23'
		);
		expect(given).toEqual([]);
	});

	test('shows no form too often, and no two questions on one sentence', () => {
		const set = candidates.filter(({ id }) => shown.includes(id));
		const words = source.sections
			.flatMap(({ passage }) => passage.map(blockText))
			.join(' ')
			.split(/\s+/).length;
		const most = Math.max(1, Math.floor((0.4 * words) / 100));
		for (const form of forms)
			expect(set.filter((one) => one.form === form).length, form).toBeLessThanOrEqual(most);
		const proofs = set.flatMap(({ item }) =>
			item.type === 'choice'
				? item.evidence.map(({ section, block, start }) => `${section} ${block} ${start}`)
				: []
		);
		expect(new Set(proofs).size).toBe(proofs.length);
	});

	test('proves every key by words of the text', () => {
		for (const { item } of candidates)
			for (const { quote, section, block, start, end } of evidenceOf(item)) {
				const passage = source.sections.find(({ id }) => id === section)?.passage ?? [];
				const whole = passage[block];
				expect(whole && blockText(whole).slice(start, end)).toBe(quote);
			}
	});

	test('gives the same on every run', () => {
		expect(run(source).derivation).toEqual(derivation);
	});

	test('streams every candidate, and says how far it is', () => {
		const streamed = steps.flatMap((step) => (step.type === 'candidate' ? step.candidate.id : []));
		expect(new Set(streamed)).toEqual(new Set(candidates.map(({ id }) => id)));
		expect(streamed.length).toBe(candidates.length);
		const progress = steps.flatMap((step) => (step.type === 'progress' ? step.progress : []));
		expect(progress.at(-1)?.done).toBe(progress.at(-1)?.all);
	});

	test('says of every option how it was made, and to whoever chose it what the text says', () => {
		for (const { item, kinds } of candidates) {
			if (item.type !== 'choice') continue;
			const wrong = item.options.filter(({ id }) => !item.key.includes(id));
			expect(Object.keys(kinds).sort()).toEqual(wrong.map(({ id }) => id).sort());
			for (const { feedback } of wrong) expect(plain(feedback)).not.toBe('');
		}
	});
});

test('four options, where they are wanted and the text has them', () => {
	const [first] = sources;
	if (!first) throw new Error('There is no text.');
	const { candidates } = run(first.source, { ...settings, options: 4 }).derivation;
	const sizes = candidates.flatMap(({ item }) =>
		item.type === 'choice' ? item.options.length : []
	);
	expect(sizes).toContain(4);
});

test('a text without sentences gives nothing', () => {
	const empty: Source = { title: 'Nothing', lang: 'en', sections: [] };
	expect(run(empty).derivation.candidates).toEqual([]);
});
