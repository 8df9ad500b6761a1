import { firstSeed } from '../items/present';
import type { Answer, AttemptEntry } from './entry';
import type { ModuleRecord } from './record';
import { byTime } from './record';

/** One run through a module, as the log tells it. */
export type Attempt = {
	id: string;
	seed: number;
	/** When its first entry was made. */
	startedAt: string;
	/** Only these items: a retry of what was missed. */
	items?: string[];
	/** The first answer to each item: the one that scores while the item stays as it was. */
	answers: Map<string, Answer>;
	/** Later answers to each item: after feedback, from another device, or since the item changed. */
	retries: Map<string, Answer[]>;
	/** Sections passed over. */
	skipped: Set<string>;
};

/** The attempts of a record, the earliest first. */
export function attempts({ entries }: Pick<ModuleRecord, 'entries'>): Attempt[] {
	const found = new Map<string, AttemptEntry[]>();
	for (const entry of [...entries].sort(byTime)) {
		// The reader's own marks belong to none.
		if (!('attempt' in entry)) continue;
		const own = found.get(entry.attempt);
		if (own) own.push(entry);
		else found.set(entry.attempt, [entry]);
	}
	return [...found].map(([id, own]) => attempt(id, own));
}

/** When an item was last answered in an attempt; empty if it was not. */
export function lastAnswered({ answers, retries }: Attempt, item: string): string {
	const all = [answers.get(item), ...(retries.get(item) ?? [])];
	return all.reduce((last, answer) => (answer && answer.at > last ? answer.at : last), '');
}

function attempt(id: string, entries: readonly AttemptEntry[]): Attempt {
	// The beginning can be lost, with a damaged record: then the seed is everybody's first.
	const start = entries.find((entry) => entry.kind === 'start');
	const answers = new Map<string, Answer>();
	const retries = new Map<string, Answer[]>();
	const skipped = new Set<string>();
	for (const entry of entries) {
		if (entry.kind === 'skip') skipped.add(entry.section);
		if (entry.kind !== 'answer') continue;
		// A retry never scores, even where clocks disagree or the first answer is lost.
		if (entry.retry || answers.has(entry.item))
			retries.set(entry.item, [...(retries.get(entry.item) ?? []), entry]);
		else answers.set(entry.item, entry);
	}
	return {
		id,
		seed: start?.seed ?? firstSeed,
		startedAt: entries[0]?.at ?? '',
		...(start?.items && { items: start.items }),
		answers,
		retries,
		skipped
	};
}
