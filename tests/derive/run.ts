import type { Derivation, Source } from '../../src/lib/core/derive/candidate';
import { derive } from '../../src/lib/core/derive/derive';
import { keep } from '../../src/lib/core/draft/questions';
import { evidenceOf } from '../../src/lib/core/items/item';
import { check } from '../../src/lib/core/module/check/check';
import { parse } from '../../src/lib/core/module/markdown/parse';
import { print } from '../../src/lib/core/module/markdown/print';
import type { Module } from '../../src/lib/core/module/module';
import { blockText } from '../../src/lib/core/text/rich';

/** Runs the engine to its end, with the settings that the studio begins with. */
export function derived(source: Source): Derivation {
	const steps = derive(source, { options: 3, seed: 1 });
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The questions to show first, those of the highest score before others. */
export function shownOf({ candidates, shown }: Derivation) {
	return candidates.filter(({ id }) => shown.includes(id));
}

/** Evidence that does not stand in the text where it says; there must be none. */
export function strayEvidence(source: Source, { candidates }: Derivation): string[] {
	const texts = new Map(
		source.sections.flatMap(({ id, passage }) =>
			passage.map((block, number) => [`${id} ${number}`, blockText(block)] as const)
		)
	);
	return candidates
		.flatMap(({ item }) => evidenceOf(item))
		.filter(
			({ section, block, start, end, quote }) =>
				texts.get(`${section} ${block}`)?.slice(start, end) !== quote
		)
		.map(({ quote }) => quote);
}

/** A module of the text and the questions to show first, as the studio takes them in. */
export function moduleOf({ title, lang, sections }: Source, derivation: Derivation): Module {
	const bare: Module = {
		id: 'draft',
		title,
		lang,
		description: 'Derived.',
		source: 'Derived.',
		glossary: [],
		claims: [],
		sections: sections.map((section) => ({ ...section, passage: [...section.passage], items: [] }))
	};
	return shownOf(derivation).reduce(keep, bare);
}

/** What the checks of single questions find in those to show, and what the file of the module does not keep. */
export function faults(module: Module): string[] {
	const found = check(module, { shipped: false })
		.filter(
			({ severity, target }) =>
				severity !== 'advice' && target?.item !== undefined && target.section !== undefined
		)
		.filter(({ rule }) => !/^(?:M08|M23|M27|M28)$/.test(rule))
		.map(({ rule, message }) => `${rule} ${message}`);
	const read = parse(print(module));
	const unread = read.module
		? []
		: read.diagnostics.map(({ rule, message }) => `${rule} ${message}`);
	return [...found, ...unread];
}
