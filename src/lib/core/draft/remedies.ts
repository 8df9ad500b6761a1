import type { Spare } from '../derive/candidate';
import type { ChoiceItem } from '../items/choice';
import type { Level } from '../items/item';
import type { Diagnostic } from '../module/diagnostic';
import type { Module } from '../module/module';
import { plain } from '../text/rich';
import { changeItem, freeId, itemIds, itemOf } from './changes';
import { removeOption, swapOption } from './options';
import { setLevel, unwaive } from './questions';

/** What one click can do about a remark; `ui/studio/words.ts` has the words on its button. */
export type Remedy =
	| { does: 'delete-option'; option: string }
	| { does: 'another-option'; option: string; spare: Spare }
	| { does: 'set-level'; level: Level }
	| { does: 'shuffle' }
	| { does: 'ascend' }
	| { does: 'other-letter' }
	| { does: 'take-waiver-out'; rule: string };

/** Rules about single options, each mended by one that is not like that. */
const ofOptions = new Set([
	'M03',
	'M06',
	'M07',
	'M09',
	'M10',
	'M11',
	'M13',
	'M14',
	'M15',
	'M16',
	'M21'
]);

/** What one click can do about a remark on a question. `spares` are further distractors that it could have. */
export function remediesFor(
	module: Module,
	{ rule, target, message }: Diagnostic,
	spares: readonly Spare[]
): Remedy[] {
	const item = target?.item === undefined ? undefined : itemOf(module, target.item);
	if (!item) return [];
	if (rule === 'M17' && item.level === undefined)
		return (['locate', 'infer', 'integrate', 'evaluate'] as const).map((level) => ({
			does: 'set-level',
			level
		}));
	if (rule === 'W01') {
		const [waived] = /\b(?:M|OL)\d+/.exec(message) ?? [];
		return waived === undefined ? [] : [{ does: 'take-waiver-out', rule: waived }];
	}
	if (item.type !== 'choice') return [];
	if (rule === 'M26') return [{ does: numbersOf(item) ? 'ascend' : 'shuffle' }];
	if (rule === 'M28') return [{ does: 'other-letter' }];
	return ofOptions.has(rule) ? optionRemedies(item, target?.part, spares) : [];
}

function optionRemedies(
	{ options, key }: ChoiceItem,
	option: string | undefined,
	spares: readonly Spare[]
): Remedy[] {
	if (option === undefined || key.includes(option)) return [];
	const [spare] = spares;
	return [
		...(spare ? [{ does: 'another-option' as const, option, spare }] : []),
		// Two options are a coin to toss.
		...(options.length > 3 ? [{ does: 'delete-option' as const, option }] : [])
	];
}

/** The number in each option; none where an option has no number, or more than one. */
function numbersOf({ options }: ChoiceItem): number[] | undefined {
	const found = options.flatMap(({ text }) => {
		const numbers = plain(text).match(/\d[\d,]*(\.\d+)?/g) ?? [];
		return numbers.length === 1 ? Number(numbers[0].replaceAll(',', '')) : [];
	});
	return found.length === options.length ? found : undefined;
}

/** Does what a remedy says to a question. */
export function remedy(module: Module, id: string, chosen: Remedy): Module {
	switch (chosen.does) {
		case 'delete-option':
			return removeOption(module, id, chosen.option);
		case 'another-option':
			return swapOption(module, id, chosen.option, chosen.spare);
		case 'set-level':
			return setLevel(module, id, chosen.level);
		case 'shuffle':
			return changeItem(module, id, (item) =>
				item.type === 'choice' ? { ...item, fixed: false } : item
			);
		case 'ascend':
			return changeItem(module, id, (item) => (item.type === 'choice' ? ascending(item) : item));
		case 'other-letter':
			// The id sets the order in which options stand on paper.
			return changeItem(module, id, (item) => ({
				...item,
				id: freeId(item.id, itemIds(module), 'question')
			}));
		case 'take-waiver-out':
			return unwaive(module, id, chosen.rule);
	}
}

function ascending(item: ChoiceItem): ChoiceItem {
	const numbers = numbersOf(item);
	if (!numbers) return item;
	const order = item.options
		.map((_, place) => place)
		.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
	const letters = item.options.map(({ id }) => id);
	const moved = order.flatMap((place) => item.options[place] ?? []);
	return {
		...item,
		fixed: true,
		options: moved.map((option, place) => ({ ...option, id: letters[place] ?? option.id })),
		key: letters.filter((_, place) => item.key.includes(moved[place]?.id ?? ''))
	};
}
