import type { Item } from '../../items/item';
import { plain } from '../../text/rich';
import { knowing } from './languages/languages';
import type { Finding, ItemFinding, Rule } from './rule';
import { stemOf, type Survey } from './survey';
import { found, listed, unquoted } from './words';

/** M19, M21: whose words a question speaks in. */
export const attributionRules: Rule[] = [
	{
		id: 'M19',
		describes:
			'A question names its claims; its stem says whose claim it is, unless the text states it as a fact.',
		languages: 'any',
		worded: knowing('asTold'),
		scope: 'module',
		find: (survey) => [
			...findUnclaimed(survey),
			...survey.items.flatMap(({ item, section }) =>
				findUnattributed(item, survey).map((finding) => ({
					...finding,
					target: { section: section.id, item: item.id }
				}))
			)
		]
	},
	{
		id: 'M21',
		describes: 'Words that take a side stand in quotation marks.',
		languages: knowing('loaded'),
		scope: 'item',
		find(item, { language: { loaded } }) {
			return textsOf(item).flatMap(({ part, where, text }): ItemFinding[] => {
				const seen = found(loaded, unquoted(text));
				if (seen.length === 0) return [];
				return [
					{
						...(part === undefined ? {} : { part }),
						severity: 'warning',
						message: `${where} takes a side in its own words: ${listed(seen)}.`,
						remedy: 'Put the text’s word into quotation marks, or use a neutral one.'
					}
				];
			});
		}
	}
];

function findUnattributed(item: Item, { module, language }: Survey): ItemFinding[] {
	const weak = module.claims.filter(
		({ id, status, contested }) => item.claims.includes(id) && (contested || status !== 'stated')
	);
	// Where the words of a language are not known, nothing can be missed.
	if (weak.length === 0 || language.asTold?.test(stemOf(item)) !== false) return [];
	const kinds = weak.map(
		({ id, status, contested }) => `${id} is ${status}${contested ? ' and contested' : ''}`
	);
	return [
		{
			severity: 'error',
			message: `The stem asks as of a fact, but ${kinds.join(', ')}.`,
			remedy: `Say “${language.accordingToTheText}”, or name the author or the paragraph.`
		}
	];
}

/** Claims are required of modules that ship. Who has listed some is reminded of the others. */
function findUnclaimed({ module, items, shipped }: Survey): Finding[] {
	const remedy = 'Add claims="…" after the stem, with ids listed under claims in the front matter.';
	if (!shipped && module.claims.length === 0) {
		return [
			{
				severity: 'advice',
				message: 'The module lists no claims, so that wording and coverage cannot be checked.',
				remedy: 'List under claims what the text states, judges or attributes to others.'
			}
		];
	}
	return items
		.filter(({ item }) => item.claims.length === 0)
		.map(({ item, section }) => ({
			target: { section: section.id, item: item.id },
			severity: shipped ? 'error' : 'advice',
			message: 'The question names no claim that it asks about.',
			remedy
		}));
}

/** All that an item says, with the name of each place. */
function textsOf(item: Item): { part?: string; where: string; text: string }[] {
	const own = [
		{ where: 'The stem', text: stemOf(item) },
		{ where: 'The explanation', text: plain(item.explanation) }
	];
	if (item.type === 'order') {
		const cards = item.cards.map(({ id, text, short }) => ({
			part: id,
			where: `Card ${id}`,
			text: [plain(text), short ?? ''].join('\n')
		}));
		return [...own, ...cards];
	}
	const options = item.options.flatMap(({ id, text, feedback }) => [
		{ part: id, where: `Option ${id}`, text: plain(text) },
		{ part: id, where: `The feedback on ${id}`, text: plain(feedback) }
	]);
	return [...own, ...options];
}
