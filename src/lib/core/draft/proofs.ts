import { evidenceOf, type Evidence, type Item } from '../items/item';
import type { Module } from '../module/module';
import type { Place } from '../text/sentences';
import { groundsIn, quoteAt } from './anchor';
import { changeItem, sectionOf } from './changes';

/** Adds what stands at a place to what proves a question, or to what proves one of its cards. */
export function addProof(module: Module, id: string, place: Place, card?: string): Module {
	const section = sectionOf(module, id);
	const found = section && quoteAt(place, groundsIn(module, section.id));
	if (!found) return module;
	const add = (evidence: readonly Evidence[]) =>
		evidence.some((one) => same(one, found)) ? [...evidence] : [...evidence, found];
	return changeItem(module, id, (item) => changeProofs(item, card, add));
}

/** Takes a proof away; never the last one. */
export function removeProof(module: Module, id: string, proof: Evidence, card?: string): Module {
	return changeItem(module, id, (item) =>
		evidenceOf(item).length <= 1
			? item
			: changeProofs(item, card, (evidence) => evidence.filter((one) => !same(one, proof)))
	);
}

function changeProofs(
	item: Item,
	card: string | undefined,
	change: (evidence: readonly Evidence[]) => Evidence[]
): Item {
	const changed =
		item.type === 'order' && card !== undefined
			? {
					...item,
					cards: item.cards.map((one) =>
						one.id === card ? { ...one, evidence: change(one.evidence) } : one
					)
				}
			: { ...item, evidence: change(item.evidence) };
	return evidenceOf(changed).length === 0 ? item : changed;
}

function same(one: Evidence, other: Evidence): boolean {
	return (
		one.section === other.section &&
		one.block === other.block &&
		one.start === other.start &&
		one.end === other.end
	);
}
