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

/** What the engine wrote is looked at only as far as to tell it from something else. */
const candidate = v.custom<Candidate>((value) => v.is(rough, value));
const rough = v.object({
	id: v.string(),
	form: v.picklist(forms),
	section: v.string(),
	item: v.object({ id: v.string(), type: v.picklist(['choice', 'order']) }),
	kinds: v.record(v.string(), v.string()),
	spares: v.array(v.unknown()),
	score: v.number(),
	reason: v.object({ code: v.string() })
});

/** What a draft can't be without. The rest can be derived once more. */
const own = {
	id: v.string(),
	source: v.string(),
	turnedDown: v.fallback(texts, []),
	unconfirmed: texts,
	changed: v.number()
};

export const draftShape: Shape<Draft> = {
	version: 1,
	schema: v.object({ ...own, candidates: v.fallback(v.array(candidate), []) }),
	steps: []
};

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
	const drafts = new Map(kept.value.map((draft) => [draft.id, draft]));
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
	return kept.ok ? success(withJournal(kept.value, journal, id)) : kept;
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
