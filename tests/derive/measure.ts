import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Derivation } from '../../src/lib/core/derive/candidate';
import { fingerprint } from '../../src/lib/core/random';
import { derived, faults, moduleOf, shownOf, strayEvidence } from './run';
import { evaluationTexts, type EvaluationText } from './texts';

type Measured = {
	text: EvaluationText;
	derivation: Derivation;
	/** Milliseconds of the quickest of three runs. */
	time: number;
	covered: number;
	same: boolean;
	stray: number;
	faults: string[];
};

/** Derives every text of the set and prints what can be measured without a judge. */
export function printMeasures() {
	const reference = quickest(() => fingerprint('reference'.repeat(200_000)));
	const all = evaluationTexts().map(measure);
	for (const one of all) console.log(line(one));
	const english = all.filter(({ text }) => text.source.lang === 'en');
	const rate = (some: readonly Measured[]) =>
		(500 * sum(some, shown)) /
		Math.max(
			1,
			sum(some, ({ text }) => text.words)
		);
	console.log(
		`\nShown per 500 words: ${rate(english).toFixed(1)} in English, ${rate(english.filter(isNews)).toFixed(1)} in news, ${rate(english.filter((one) => !isNews(one))).toFixed(1)} elsewhere`
	);
	const orders = english.filter((one) => has(one, 'text-order') || has(one, 'time-order'));
	const dated = english.filter(({ text }) => text.years >= 4);
	console.log(`An ordering in ${orders.length} of ${english.length} English texts`);
	console.log(
		`A dated ordering in ${dated.filter((one) => has(one, 'time-order')).length} of ${dated.length} with four years or more`
	);
	const many = all.filter((one) => mostOfOneForm(one) > 0.4);
	console.log(
		`A form with more than 40 % of a set: ${many.map(({ text }) => text.id).join(', ') || 'none'}`
	);
	console.log(
		`Sections covered: ${Math.round((100 * sum(all, ({ covered }) => covered)) / sum(all, ({ text }) => text.source.sections.length))} %`
	);
	console.log(`Forms shown: ${tally(all)}`);
	const time = sum(english, (one) => one.time);
	const words = sum(english, ({ text }) => text.words);
	console.log(
		`Time: ${((1000 * time) / words).toFixed(0)} ms per 1,000 words, ${((1000 * time) / words / reference).toFixed(1)} reference loops of ${reference.toFixed(1)} ms`
	);
	console.log(`5,000 words: ${longText().toFixed(0)} ms`);
	console.log(`Worker's script: ${workerSize()}`);
	console.log(
		`Same bytes twice: ${all.every(({ same }) => same) ? 'yes' : 'NO'}; stray evidence: ${sum(all, ({ stray }) => stray)}; breaches of the checks: ${sum(all, (one) => one.faults.length)}`
	);
	for (const { text, faults } of all)
		for (const fault of faults) console.log(`  ${text.id}: ${fault}`);
}

function measure(text: EvaluationText): Measured {
	const derivation = derived(text.source);
	const again = derived(text.source);
	const covering = new Set(shownOf(derivation).map(({ section }) => section));
	return {
		text,
		derivation,
		time: quickest(() => derived(text.source)),
		covered: covering.size,
		same: JSON.stringify(derivation) === JSON.stringify(again),
		stray: strayEvidence(text.source, derivation).length,
		faults: faults(moduleOf(text.source, derivation))
	};
}

function line({ text, derivation, time, covered }: Measured): string {
	const kinds = [...new Set(shownOf(derivation).map(({ form }) => form))].join(' ');
	return [
		text.id.padEnd(22),
		text.kind.padEnd(13),
		`${text.words} words`.padStart(10),
		`${derivation.candidates.length} found`.padStart(10),
		`${derivation.shown.length} shown`.padStart(9),
		`${covered}/${text.source.sections.length} sections`.padStart(13),
		`${time.toFixed(0)} ms`.padStart(8),
		kinds
	].join(' ');
}

function shown({ derivation }: Measured): number {
	return derivation.shown.length;
}

function isNews({ text }: Measured): boolean {
	return text.kind === 'news';
}

function has({ derivation }: Measured, form: string): boolean {
	return derivation.candidates.some((candidate) => candidate.form === form);
}

function mostOfOneForm({ derivation }: Measured): number {
	const set = shownOf(derivation);
	if (set.length < 3) return 0;
	return (
		Math.max(...set.map(({ form }) => set.filter((other) => other.form === form).length)) /
		set.length
	);
}

function tally(all: readonly Measured[]): string {
	const counts = new Map<string, number>();
	for (const { derivation } of all)
		for (const { form } of shownOf(derivation)) counts.set(form, (counts.get(form) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1])
		.map(([form, count]) => `${form} ${count}`)
		.join(', ');
}

/** The English texts one after another, cut at 5,000 words. */
function longText(): number {
	const sections = evaluationTexts()
		.filter(({ source }) => source.lang === 'en')
		.flatMap(({ id, source }) =>
			source.sections.map((section) => ({ ...section, id: `${id}-${section.id}` }))
		);
	let words = 0;
	const some = sections.filter(({ passage }) => {
		words += JSON.stringify(passage).split(' ').length;
		return words < 5000;
	});
	return quickest(() => derived({ title: 'Long', lang: 'en', sections: some }));
}

function workerSize(): string {
	const folder = 'build/_app/immutable/workers';
	try {
		const name = readdirSync(folder).find((file) => /^deriv.*\.js$/.test(file));
		return name
			? `${brotliCompressSync(readFileSync(`${folder}/${name}`)).length} bytes with Brotli`
			: 'not built';
	} catch {
		return 'not built';
	}
}

function quickest(work: () => unknown): number {
	let best = Infinity;
	for (let run = 0; run < 3; run++) {
		const started = performance.now();
		work();
		best = Math.min(best, performance.now() - started);
	}
	return best;
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
	return all.reduce((total, one) => total + of(one), 0);
}
