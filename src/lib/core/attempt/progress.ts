import type { Attempt } from '../record/attempts';

/** A module without its words. */
type Outline = { sections: readonly { id: string; items: readonly string[] }[] };

/** How far one section is answered. */
export type Progress = { section: string; answered: number; total: number; skipped: boolean };

/** The items of a section that an attempt asks: all, or in a retry those that were missed. */
function asked(items: readonly string[], attempt: Attempt | undefined): readonly string[] {
	const only = attempt?.items;
	return only ? items.filter((id) => only.includes(id)) : items;
}

/** How far each section is answered; without an attempt, not at all. */
export function progress({ sections }: Outline, attempt?: Attempt): Progress[] {
	return sections.map(({ id, items }) => {
		const own = asked(items, attempt);
		return {
			section: id,
			answered: own.filter((item) => attempt?.answers.has(item)).length,
			total: own.length,
			skipped: attempt?.skipped.has(id) ?? false
		};
	});
}

/**
 * The next item without an answer, from the item where the reader stopped onwards and then from the
 * beginning; sections passed over are left out.
 */
export function nextOpen(
	{ sections }: Outline,
	attempt?: Attempt,
	stopped?: string
): { section: string; item: string } | undefined {
	const all = sections.flatMap(({ id, items }) => items.map((item) => ({ section: id, item })));
	const from = Math.max(
		0,
		all.findIndex(({ item }) => item === stopped)
	);
	const open = new Set(
		sections.flatMap(({ id, items }) =>
			attempt?.skipped.has(id)
				? []
				: asked(items, attempt).filter((item) => !attempt?.answers.has(item))
		)
	);
	return [...all.slice(from), ...all].find(({ item }) => open.has(item));
}
