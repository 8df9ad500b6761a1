/** A value and all that it was before; what was undone waits to be done again. */
export type History<T, Name = string> = {
	readonly past: readonly Step<T, Name>[];
	readonly present: T;
	readonly future: readonly Step<T, Name>[];
};

/** A value and the name of what was done: from it, if it lies in the past; towards it, in the future. */
type Step<T, Name> = { readonly value: T; readonly name: Name; readonly run?: string };

export function begin<T, Name = string>(present: T): History<T, Name> {
	return { past: [], present, future: [] };
}

/**
 * Goes on to another value. Steps of one run (`run` names it, such as typing in one field) are undone together.
 */
export function record<T, Name>(
	history: History<T, Name>,
	value: T,
	name: Name,
	run?: string
): History<T, Name> {
	const { past, present } = history;
	if (value === present) return history;
	const goesOn = run !== undefined && past.at(-1)?.run === run && history.future.length === 0;
	const step = { value: present, name, ...(run !== undefined && { run }) };
	return { past: goesOn ? past : [...past, step], present: value, future: [] };
}

export function undo<T, Name>({ past, present, future }: History<T, Name>): History<T, Name> {
	const step = past.at(-1);
	if (!step) return { past, present, future };
	return {
		past: past.slice(0, -1),
		present: step.value,
		future: [{ value: present, name: step.name }, ...future]
	};
}

export function redo<T, Name>({ past, present, future }: History<T, Name>): History<T, Name> {
	const [step, ...rest] = future;
	if (!step) return { past, present, future };
	return {
		past: [...past, { value: present, name: step.name }],
		present: step.value,
		future: rest
	};
}

/** Puts another value in the place of the present one, without a step: what is learned of it later. */
export function amend<T, Name>(history: History<T, Name>, present: T): History<T, Name> {
	return { ...history, present };
}
