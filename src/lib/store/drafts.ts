import * as v from 'valibot';
import { forms, type Candidate } from '$lib/core/derive/candidate';
import type { Draft } from '$lib/core/draft/draft';
import { success } from '$lib/core/result';
import {
	allShelved,
	browserShelf,
	shelved,
	unshelved,
	type Shelf,
	type ShelfResult
} from './shelf';
import type { Store } from './storage';
import type { Shape } from './versioned';

const texts = v.array(v.string());

/** What a draft can't be without. */
const own = {
	id: v.string(),
	source: v.string(),
	shown: v.exactOptional(texts),
	turnedDown: texts,
	unconfirmed: texts,
	changed: v.number()
};

export const draftShape: Shape<Draft> = {
	version: 1,
	schema: v.object({
		...own,
		/** Looked at where they are read: one that is damaged can be derived once more. */
		candidates: v.custom<Candidate[]>(Array.isArray)
	}),
	steps: []
};

/** What the engine wrote is looked at only as far as to tell it from something else. */
function isCandidate(one: unknown): one is Candidate {
	if (!isObject(one) || !isObject(one.item) || !isObject(one.reason)) return false;
	const { id, form, section, item, kinds, spares, score } = one;
	return (
		[id, section, item.id].every((part) => typeof part === 'string') &&
		forms.some((known) => known === form) &&
		(item.type === 'choice' || item.type === 'order') &&
		isObject(kinds) &&
		Array.isArray(spares) &&
		typeof score === 'number'
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function sound(draft: Draft): Draft {
	return { ...draft, candidates: draft.candidates.filter(isCandidate) };
}

/** A draft as it is written down at once, at every change: without what can be derived once more. */
const journalSchema = v.object(own);
const journalPrefix = 'readback:journal:';

export function browserDrafts(): Shelf {
	return browserShelf('readback-drafts');
}

/** All drafts, the last changed first; each as it was at its last change, even if the page was killed then. */
export async function listDrafts(shelf: Shelf, journal: Store): Promise<ShelfResult<Draft[]>> {
	const kept = await allShelved(shelf, draftShape);
	if (!kept.ok) return kept;
	const drafts = new Map(kept.value.map((draft) => [draft.id, sound(draft)]));
	for (const key of journal.keys()) {
		if (!key.startsWith(journalPrefix)) continue;
		const id = key.slice(journalPrefix.length);
		const draft = withJournal(drafts.get(id) ?? null, journal, id);
		if (draft) drafts.set(id, draft);
	}
	return success(
		[...drafts.values()].sort((a, b) => b.changed - a.changed),
		kept.notes
	);
}

export async function loadDraft(
	shelf: Shelf,
	journal: Store,
	id: string
): Promise<ShelfResult<Draft | null>> {
	const kept = unshelved(draftShape, id, await shelf.read(id));
	if (!kept.ok) return kept;
	return success(withJournal(kept.value && sound(kept.value), journal, id));
}

/** Keeps a draft, and takes away what was written down of it meanwhile. */
export async function saveDraft(
	shelf: Shelf,
	journal: Store,
	draft: Draft
): Promise<ShelfResult<null>> {
	const written = await shelf.write(draft.id, shelved(draftShape, draft));
	// A later change may have been written down while this one was being kept.
	const noted = readJournal(journal, draft.id);
	if (written.ok && written.notes.length === 0 && noted && noted.changed <= draft.changed)
		journal.remove(journalPrefix + draft.id);
	return written;
}

export async function removeDraft(shelf: Shelf, journal: Store, id: string): Promise<void> {
	journal.remove(journalPrefix + id);
	await shelf.remove(id);
}

/** Writes a change down at once. Whether there was room for it. */
export function noteDraft(journal: Store, { candidates: _, ...draft }: Draft): boolean {
	return journal.write(journalPrefix + draft.id, JSON.stringify(draft)).ok;
}

function readJournal(journal: Store, id: string): v.InferOutput<typeof journalSchema> | undefined {
	try {
		const text = journal.read(journalPrefix + id);
		return text === null ? undefined : v.parse(journalSchema, JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** The later of what is kept and what was written down. */
function withJournal(kept: Draft | null, journal: Store, id: string): Draft | null {
	const noted = readJournal(journal, id);
	if (!noted || (kept && kept.changed >= noted.changed)) return kept;
	return { candidates: kept?.candidates ?? [], ...noted };
}
