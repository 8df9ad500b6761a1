import type { Item, Level, Outcome, Response } from '../items/item';
import { grade, guessScore, levels, maxScore } from '../items/item';
import { provingSentences, sentencePlaces } from '../items/proof';
import type { Module, Section } from '../module/module';
import { passagesFor } from '../module/pages';
import type { Attempt } from '../record/attempts';
import { standing } from '../record/standing';

export type Status = 'right' | 'partly' | 'wrong' | 'unknown' | 'skipped' | 'open';

/** What became of one item. */
export type ItemResult = {
	item: string;
	section: string;
	level?: Level;
	status: Status;
	outcome: Outcome;
	/** The mean score of pure guessing. */
	guess: number;
	/** The first answer, carried over to the item as it is now. */
	response?: Response;
	/** What the second try would have scored, had it counted. */
	retry?: Outcome;
	/** The key has changed since the answer was given. */
	rekeyed: boolean;
	/** It was answered, but has changed so much that it is open again. */
	changed: boolean;
};

/** Points of a group of items. Guessing blindly would give about `guess` of them. */
export type Tally = {
	score: number;
	max: number;
	guess: number;
	/** Items answered, of those asked. */
	answered: number;
	asked: number;
};

/** The result of an attempt by item, section and level. Sections and levels that ask nothing in it are left out. */
export type Summary = Tally & {
	sections: (Tally & { section: string })[];
	levels: (Tally & { level: Level })[];
	items: ItemResult[];
};

/**
 * The result of an attempt, graded by the module as it is now. What is still open counts in `max` and
 * `guess`; what was passed over with its section does not. An answer given there all the same counts.
 */
export function summarise(module: Module, attempt: Attempt): Summary {
	const only = attempt.items;
	const items = module.sections.flatMap((section) =>
		section.items
			.filter(({ id }) => !only || only.includes(id))
			.map((item) => itemResult(module, section, item, attempt))
	);
	return {
		...tally(items),
		sections: module.sections
			.map(({ id }) => ({ section: id, own: items.filter(({ section }) => section === id) }))
			.filter(({ own }) => own.length > 0)
			.map(({ section, own }) => ({ section, ...tally(own) })),
		levels: levels
			.map((level) => ({ level, own: items.filter((item) => item.level === level) }))
			.filter(({ own }) => own.length > 0)
			.map(({ level, own }) => ({ level, ...tally(own) })),
		items
	};
}

/** The items to try again. */
export function missed({ items }: Summary): string[] {
	return items
		.filter(({ status }) => status === 'wrong' || status === 'partly' || status === 'unknown')
		.map(({ item }) => item);
}

function itemResult(module: Module, section: Section, item: Item, attempt: Attempt): ItemResult {
	const sources = passagesFor(module, section.id);
	const sentences = sentencePlaces(sources);
	const { first, retry, changed } = standing(attempt, item, sentences);
	const proving = provingSentences(item, sources);
	const outcome = first ? grade(item, first.response, proving) : { score: 0, max: maxScore(item) };
	return {
		item: item.id,
		section: section.id,
		...(item.level && { level: item.level }),
		status: status(outcome, first?.response, attempt.skipped.has(section.id)),
		outcome,
		guess: guessScore(item, Object.keys(sentences).length),
		...(first && { response: first.response }),
		...(retry && { retry: grade(item, retry.response, proving) }),
		rekeyed: first?.rekeyed ?? false,
		changed
	};
}

function status({ score, max }: Outcome, response: Response | undefined, skipped: boolean): Status {
	if (!response) return skipped ? 'skipped' : 'open';
	if (response.unknown) return 'unknown';
	if (score === max) return 'right';
	return score > 0 ? 'partly' : 'wrong';
}

function tally(results: readonly ItemResult[]): Tally {
	const asked = results.filter(({ status }) => status !== 'skipped');
	const sum = (of: (result: ItemResult) => number) =>
		asked.reduce((total, result) => total + of(result), 0);
	return {
		score: sum(({ outcome }) => outcome.score),
		max: sum(({ outcome }) => outcome.max),
		guess: sum(({ guess }) => guess),
		answered: asked.filter(({ response }) => response).length,
		asked: asked.length
	};
}
