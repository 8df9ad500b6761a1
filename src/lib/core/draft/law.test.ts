import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modules } from '#tests/modules';
import { evidenceOf } from '../items/item';
import { parse } from '../module/markdown/parse';
import { print } from '../module/markdown/print';
import type { Module } from '../module/module';
import { blockText } from '../text/rich';
import { addCard, editCard, moveCard, removeCard, tieCard } from './cards';
import { addOption, editFeedback, editOption, moveOption, removeOption, setKey } from './options';
import { retext } from './passage';
import { addProof, removeProof } from './proofs';
import {
	editExplanation,
	editStem,
	insert,
	moveItem,
	removeItem,
	setLevel,
	waive
} from './questions';
import { mergeSections, moveSection, removeSection, renameSection, splitSection } from './sections';

const numbers = fc.array(fc.nat(40), { minLength: 6, maxLength: 6 });
const words = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.constantFrom(
		'# one',
		'*b* `c`',
		'1. x\n2. y',
		'{.x}',
		'M07; M12 x',
		'- [x] a',
		'the tide. The Moon.',
		'\\'
	)
);

/** What a person may do with a question, its parts and the text, chosen by numbers. */
function edits(
	module: Module,
	[a = 0, b = 0, c = 0, d = 0]: number[],
	text: string
): Record<string, Module> {
	const section = module.sections[a % module.sections.length];
	const items = module.sections.flatMap((one) => one.items);
	const item = items[b % Math.max(1, items.length)];
	const id = section?.id ?? '';
	const block = c % Math.max(1, section?.passage.length ?? 0);
	const before = section?.passage[block] ? blockText(section.passage[block]) : '';
	const at = d % (before.length + 1);
	const by = c % 2 === 0 ? 1 : -1;
	const letter = 'abcdef'.charAt(c % 4);
	const question = item?.id ?? '';
	const proofs = item ? evidenceOf(item) : [];
	const proof = proofs[c % Math.max(1, proofs.length)];
	return {
		'a title': renameSection(module, id, text),
		'a section moved': moveSection(module, id, by).module,
		'a section removed': removeSection(module, id).module,
		'sections merged': mergeSections(module, id).module,
		'a section split': splitSection(module, id, { block, offset: at }, text || 'x').module,
		'words put in': retext(module, id, block, before.slice(0, at) + text + before.slice(at)).module,
		'words taken out': retext(module, id, block, before.slice(0, at) + before.slice(at + b)).module,
		'a line begun': retext(module, id, block, `${before.slice(0, at)}\n${before.slice(at)}`).module,
		'other words': retext(module, id, block, text).module,
		'a stem': editStem(module, question, text),
		'an explanation': editExplanation(module, question, text),
		'a level': setLevel(module, question, c % 2 ? 'infer' : undefined),
		'a waiver': waive(module, question, 'M07', text),
		'a question moved': moveItem(module, question, by),
		'a question removed': items.length > 1 ? removeItem(module, question) : module,
		'an option': editOption(module, question, letter, text),
		feedback: editFeedback(module, question, letter, text),
		'an option added': addOption(module, question, text),
		'an option removed': removeOption(module, question, letter),
		'an option moved': moveOption(module, question, letter, by),
		'a key': setKey(module, question, [letter]),
		'a card': editCard(module, question, letter, text),
		'a card added': addCard(module, question, text, []),
		'a card removed': removeCard(module, question, letter),
		'a card moved': moveCard(module, question, letter, by),
		'a tie': tieCard(module, question, letter, c % 2 === 0),
		'a proof': addProof(module, question, { section: id, block, start: at, end: at + b }),
		'a proof removed': proof ? removeProof(module, question, proof) : module,
		'a question put in': item
			? insert(module, module.sections.find((one) => one.items.includes(item))?.id ?? '', item)
			: module
	};
}

describe('An edited module', () => {
	it('is read back from its file as it is, whatever was done to it', () => {
		fc.assert(
			fc.property(modules, numbers, words, fc.nat(), (module, chosen, text, kind) => {
				const all = Object.entries(edits(module, chosen, text));
				// A few of them for each module: reading takes more time than editing.
				for (const step of [0, 7, 14]) {
					const [name = '', edited] = all[(kind + step) % all.length] ?? [];
					expect(edited && parse(print(edited)).module, name).toEqual(edited);
				}
			}),
			{ numRuns: 80 }
		);
	}, 120_000);
});
