import type { Candidate } from '../derive/candidate';
import { english } from '../derive/languages/en';
import { textLanguage } from '../derive/languages/languages';
import { evidenceOf, type Item, type ItemBase, type Level } from '../items/item';
import type { ChoiceItem } from '../items/choice';
import { slug } from '../module/markdown/slug';
import type { Module } from '../module/module';
import { groundsIn, quoteAt } from './anchor';
import { changeItem, changeSection, freeId, itemIds, moved, sectionOf } from './changes';
import { rewrite, typed } from './rewrite';

/** Takes a proposed question into its section, at the end; one that rests on several sections, into one for the whole text. */
export function keep(module: Module, { section, item }: Candidate): Module {
	const sections = new Set(evidenceOf(item).map((evidence) => evidence.section));
	if (sections.size <= 1) return insert(module, section, item);
	const whole = withWhole(module);
	return insert(whole, whole.sections.at(-1)?.id ?? section, item);
}

/** The module with a section without reading text at its end, whose questions ask about all others. */
function withWhole(module: Module): Module {
	if (module.sections.at(-1)?.passage.length === 0) return module;
	const { wholeText } = textLanguage(module.lang) ?? english;
	const id = freeId(
		slug(wholeText),
		module.sections.map((one) => one.id),
		'whole-text'
	);
	const whole = { id, title: wholeText, passage: [], items: [] };
	return { ...module, sections: [...module.sections, whole] };
}

/** Puts a question at the end of a section, with an id of its own and each proof the first of its words. */
export function insert(module: Module, section: string, item: Item): Module {
	const grounds = groundsIn(module, section);
	const proofs = (evidence: Item['evidence']) =>
		evidence.flatMap((one) => quoteAt(one, grounds) ?? []);
	const id = freeId(item.id, itemIds(module), 'question');
	const own: Item =
		item.type === 'choice'
			? { ...item, id, evidence: proofs(item.evidence) }
			: {
					...item,
					id,
					evidence: proofs(item.evidence),
					cards: item.cards.map((card) => ({ ...card, evidence: proofs(card.evidence) }))
				};
	return changeSection(module, section, (one) => ({ ...one, items: [...one.items, own] }));
}

/** Takes a question out; a section without text is nothing without its last one, and goes with it. */
export function removeItem(module: Module, id: string): Module {
	const section = sectionOf(module, id);
	if (!section) return module;
	const bare = section.passage.length === 0 && section.items.length === 1;
	if (bare) return { ...module, sections: module.sections.filter((one) => one !== section) };
	return changeSection(module, section.id, (one) => ({
		...one,
		items: one.items.filter((item) => item.id !== id)
	}));
}

/** Moves a question up (−1) or down (1) within its section. */
export function moveItem(module: Module, id: string, by: number): Module {
	const section = sectionOf(module, id);
	if (!section) return module;
	const from = section.items.findIndex((item) => item.id === id);
	return changeSection(module, section.id, (one) => ({
		...one,
		items: moved(one.items, from, from + by)
	}));
}

/** A stem always has words: one that would have none stays as it was. */
export function editStem(module: Module, id: string, text: string): Module {
	if (typed(text).trim() === '') return module;
	return changeItem(module, id, (item) => ({ ...item, stem: rewrite(item.stem, text) }));
}

export function editExplanation(module: Module, id: string, text: string): Module {
	return changeItem(module, id, (item) => ({
		...item,
		explanation: typed(text).trim() === '' ? [] : rewrite(item.explanation, text)
	}));
}

export function setLevel(module: Module, id: string, level: Level | undefined): Module {
	return changeItem(module, id, ({ level: _, ...item }): Item =>
		level === undefined ? item : { ...item, level }
	);
}

/** What a question of any kind can be told to do. */
export type Flag = keyof Pick<ItemBase, 'memory' | 'retain'>;
/** What only a choice can be told to do. */
export type ChoiceFlag = keyof Pick<ChoiceItem, 'fixed' | 'statement' | 'prove'>;

export function setFlag(module: Module, id: string, flag: Flag, on: boolean): Module {
	return changeItem(module, id, (item) => ({ ...item, [flag]: on }));
}

export function setChoiceFlag(module: Module, id: string, flag: ChoiceFlag, on: boolean): Module {
	return changeItem(module, id, (item) =>
		item.type === 'choice' ? { ...item, [flag]: on } : item
	);
}

/** Lets a check stand, and says why. A semicolon would begin the next waiver. */
export function waive(module: Module, id: string, rule: string, reason: string): Module {
	const why = typed(reason.replaceAll(';', ',')).trim();
	if (why === '') return module;
	return changeItem(module, id, (item) => ({
		...item,
		waivers: [...item.waivers.filter((one) => one.rule !== rule), { rule, why }]
	}));
}

/** Takes a waiver back. */
export function unwaive(module: Module, id: string, rule: string): Module {
	return changeItem(module, id, (item) => ({
		...item,
		waivers: item.waivers.filter((one) => one.rule !== rule)
	}));
}
