import type { ChoiceItem, Option } from '../../items/choice';
import { plain } from '../../text/rich';

/** An option as the rules read it. */
export type Side = { id: string; text: string; isKey: boolean; option: Option };

/** All options in the file's order, with their words. */
export function sidesOf(item: ChoiceItem): Side[] {
	return item.options.map((option) => ({
		id: option.id,
		text: plain(option.text).trim(),
		isKey: item.key.includes(option.id),
		option
	}));
}

/** The options in the key and the options that are not. */
export function parted(item: ChoiceItem): { keys: Side[]; distractors: Side[] } {
	const sides = sidesOf(item);
	return {
		keys: sides.filter(({ isKey }) => isKey),
		distractors: sides.filter(({ isKey }) => !isKey)
	};
}
