import type { Spare } from '../derive/candidate';
import type { ChoiceItem, Option } from '../items/choice';
import { partId } from '../module/markdown/slug';
import type { Module } from '../module/module';
import { changeItem, moved } from './changes';
import { rewrite, typed } from './rewrite';

/** Changes the options of a choice; they are lettered anew by their places. */
function changeOptions(
	module: Module,
	id: string,
	change: (options: readonly Option[], key: readonly string[]) => Option[],
	newKey: (key: readonly string[]) => readonly string[] = (key) => key
): Module {
	return changeItem(module, id, (item) => {
		if (item.type !== 'choice') return item;
		const options = change(item.options, item.key);
		const key = newKey(item.key);
		return lettered({
			...item,
			options,
			key: options.flatMap(({ id }) => (key.includes(id) ? id : []))
		});
	});
}

function lettered(item: ChoiceItem): ChoiceItem {
	const letters = new Map(item.options.map(({ id }, place) => [id, partId(place)]));
	const letter = (id: string) => letters.get(id) ?? id;
	return {
		...item,
		options: item.options.map((option) => ({ ...option, id: letter(option.id) })),
		key: item.key.map(letter)
	};
}

export function editOption(module: Module, id: string, option: string, text: string): Module {
	if (typed(text).trim() === '') return module;
	return changeOptions(module, id, (options) =>
		options.map((one) => (one.id === option ? { ...one, text: rewrite(one.text, text) } : one))
	);
}

export function editFeedback(module: Module, id: string, option: string, text: string): Module {
	const empty = typed(text).trim() === '';
	return changeOptions(module, id, (options) =>
		options.map((one) =>
			one.id === option ? { ...one, feedback: empty ? [] : rewrite(one.feedback, text) } : one
		)
	);
}

/** A new wrong option at the end. Its id is no letter until it has one by its place. */
export function addOption(module: Module, id: string, text: string): Module {
	const words = rewrite([], text);
	if (words.length === 0) return module;
	return changeOptions(module, id, (options) => [
		...options,
		{ id: 'new', text: words, feedback: [] }
	]);
}

/** Takes an option out. A choice keeps two options, one right and one wrong. */
export function removeOption(module: Module, id: string, option: string): Module {
	return changeOptions(module, id, (options, key) => {
		const rest = options.filter((one) => one.id !== option);
		const right = rest.filter((one) => key.includes(one.id)).length;
		return right === 0 || right === rest.length ? [...options] : rest;
	});
}

export function moveOption(module: Module, id: string, option: string, by: number): Module {
	return changeOptions(module, id, (options) => {
		const from = options.findIndex((one) => one.id === option);
		return moved(options, from, from + by);
	});
}

/** Puts a further distractor in the place of one. */
export function swapOption(
	module: Module,
	id: string,
	option: string,
	{ option: spare }: Spare
): Module {
	return changeOptions(module, id, (options, key) =>
		options.map((one) =>
			one.id === option && !key.includes(option) ? { id: one.id, ...spare } : one
		)
	);
}

/** Says which options are right: never none, and never all. A right option has no type of distractor. */
export function setKey(module: Module, id: string, key: readonly string[]): Module {
	return changeItem(module, id, (item) => {
		if (item.type !== 'choice') return item;
		const right = item.options.flatMap((one) => (key.includes(one.id) ? one.id : []));
		if (right.length === 0 || right.length === item.options.length) return item;
		const options = item.options.map(({ lure, ...option }): Option =>
			right.includes(option.id) || lure === undefined ? option : { ...option, lure }
		);
		return { ...item, options, key: right };
	});
}
