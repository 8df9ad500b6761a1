import type { Item } from '../items/item';
import { rules } from '../module/check/check';
import type { ItemFinding, Rule } from '../module/check/rule';
import { survey } from '../module/check/survey';
import type { Source } from './candidate';

/** The first of the compiler's rules that an item breaks and does not waive, by its number. */
export type Soundness = (item: Item) => string | undefined;

/** The rules that sets of options break most often, and that are quick to look up. */
const likely = ['M07', 'M14', 'M09', 'M10'];

function rank({ id }: Rule): number {
	const place = likely.indexOf(id);
	return place < 0 ? likely.length : place;
}

/** The compiler's checks of single items, over a text that is surveyed once. */
export function soundnessOver({ title, lang, sections }: Source): Soundness {
	const surveyed = survey(
		{
			id: 'draft',
			title,
			lang,
			description: '',
			source: '',
			glossary: [],
			claims: [],
			sections: sections.map((section) => ({
				...section,
				passage: [...section.passage],
				items: []
			}))
		},
		false
	);
	const { tag } = surveyed.language;
	const held = rules
		.filter(({ languages }) => languages === 'any' || languages.includes(tag))
		.sort((one, other) => rank(one) - rank(other));
	return (item) =>
		held.find(
			(rule) =>
				!item.waivers.some((waiver) => waiver.rule === rule.id) &&
				findingsOf(rule, item).some(({ severity }) => severity !== 'advice')
		)?.id;

	function findingsOf(rule: Rule, item: Item): ItemFinding[] {
		if (rule.scope === 'item') return rule.find(item, surveyed);
		if (rule.scope === 'choice' && item.type === 'choice') return rule.find(item, surveyed);
		if (rule.scope === 'order' && item.type === 'order') return rule.find(item, surveyed);
		return [];
	}
}
