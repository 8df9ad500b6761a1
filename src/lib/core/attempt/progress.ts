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

/** The first item without an answer, but for sections passed over. */
export function nextOpen(
	{ sections }: Outline,
	attempt?: Attempt
): { section: string; item: string } | undefined {
	for (const { id, items } of sections) {
		if (attempt?.skipped.has(id)) continue;
		const item = asked(items, attempt).find((item) => !attempt?.answers.has(item));
		if (item !== undefined) return { section: id, item };
	}
	return undefined;
}
