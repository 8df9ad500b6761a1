import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '$lib/core/draft/draft';
import { failure } from '$lib/core/result';
import { draftShape, listDrafts, loadDraft, noteDraft, removeDraft, saveDraft } from './drafts';
import { browserShelf, memoryShelf, type Shelf } from './shelf';
import { memoryStorage } from './storage';

function aDraft(changes: Partial<Draft> = {}): Draft {
	const parts = { candidates: [], turnedDown: [], unconfirmed: [] };
	return {
		id: 'one',
		source: '## Tides\n\nThe water climbs.\n',
		changed: 1000,
		...parts,
		...changes
	};
}

let names = 0;
const shelves: [string, () => Shelf][] = [
	['in the browser’s database', () => browserShelf(`drafts-${names++}`)],
	['in memory', () => memoryShelf()]
];

describe.each(shelves)('drafts %s', (_, open) => {
	it('are kept, listed with the last changed first, and removed', async () => {
		const [shelf, journal] = [open(), memoryStorage()];
		const later = aDraft({ id: 'two', changed: 2000, shown: ['c-1'] });
		await saveDraft(shelf, journal, aDraft());
		await saveDraft(shelf, journal, later);
		expect(await listDrafts(shelf, journal)).toEqual({
			ok: true,
			value: [later, aDraft()],
			notes: []
		});
		await removeDraft(shelf, journal, 'two');
		expect(await loadDraft(shelf, journal, 'two')).toMatchObject({ ok: true, value: null });
		expect(await loadDraft(shelf, journal, 'one')).toMatchObject({ ok: true, value: aDraft() });
	});

	it('come back as they were written down last, where the page was killed before they were kept', async () => {
		const [shelf, journal] = [open(), memoryStorage()];
		await saveDraft(shelf, journal, aDraft());
		noteDraft(journal, aDraft({ source: 'Typed last.', changed: 1500 }));
		noteDraft(journal, aDraft({ id: 'new', changed: 900 }));
		expect(await listDrafts(shelf, journal)).toMatchObject({
			value: [{ id: 'one', source: 'Typed last.' }, { id: 'new' }]
		});
		expect(await loadDraft(shelf, journal, 'one')).toMatchObject({
			value: { source: 'Typed last.', candidates: [] }
		});
	});

	it('are not set back by what was written down before they were kept', async () => {
		const [shelf, journal] = [open(), memoryStorage()];
		noteDraft(journal, aDraft({ source: 'Typed first.', changed: 500 }));
		await saveDraft(shelf, journal, aDraft());
		expect(await loadDraft(shelf, journal, 'one')).toMatchObject({ value: aDraft() });
		expect(journal.keys()).toEqual([]);
	});

	it('leave written down what was typed while they were being kept', async () => {
		const [shelf, journal] = [open(), memoryStorage()];
		const saving = saveDraft(shelf, journal, aDraft());
		noteDraft(journal, aDraft({ source: 'Typed meanwhile.', changed: 1001 }));
		await saving;
		expect(await loadDraft(shelf, journal, 'one')).toMatchObject({
			value: { source: 'Typed meanwhile.' }
		});
	});

	it('of a newer age are left as they are, and so is what can’t be read', async () => {
		const [shelf, journal] = [open(), memoryStorage()];
		const newer = { version: draftShape.version + 1, data: {} };
		await shelf.write('newer', newer);
		await shelf.write('torn', { version: 1, data: { id: 'torn', source: 7 } });
		await saveDraft(shelf, journal, aDraft());
		const listed = await listDrafts(shelf, journal);
		expect(listed).toMatchObject({ value: [{ id: 'one' }] });
		expect(listed.ok && listed.notes).toEqual([
			{ code: 'shelf-newer', detail: 'newer' },
			{ code: 'shelf-damaged', detail: 'torn' }
		]);
		expect(await loadDraft(shelf, journal, 'newer')).toEqual(failure('shelf-newer', 'newer'));
		expect(await shelf.read('newer')).toEqual(newer);
	});

	it('lose proposals that can’t be read, and nothing that a person wrote', async () => {
		const [shelf, journal] = [open(), memoryStorage()];
		await shelf.write('one', { version: 1, data: { ...aDraft(), candidates: [{ id: 'c' }] } });
		expect(await loadDraft(shelf, journal, 'one')).toMatchObject({ value: aDraft() });
	});

	it('tell who listens, until that stops', async () => {
		const shelf = open();
		const heard = vi.fn();
		const stop = shelf.listen(heard);
		await saveDraft(shelf, memoryStorage(), aDraft());
		await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('one', false));
		stop();
		await shelf.remove('one');
		expect(heard).toHaveBeenCalledTimes(1);
	});
});

describe('a browser', () => {
	afterEach(() => vi.restoreAllMocks());

	it('that refuses its database keeps drafts as long as the page, and that is told', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('Refused.', 'SecurityError');
		});
		const [shelf, journal] = [browserShelf('refused'), memoryStorage()];
		expect(await saveDraft(shelf, journal, aDraft())).toMatchObject({
			notes: [{ code: 'shelf-blocked' }]
		});
		expect(await loadDraft(shelf, journal, 'one')).toMatchObject({ value: aDraft() });
	});

	it('that has no room left says so, and the page goes on with the draft', async () => {
		const [shelf, journal] = [browserShelf('full'), memoryStorage()];
		await saveDraft(shelf, journal, aDraft());
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('Full.', 'QuotaExceededError');
		});
		const longer = aDraft({ source: 'Longer.', changed: 2000 });
		expect(await saveDraft(shelf, journal, longer)).toEqual(failure('shelf-full'));
		expect(await loadDraft(shelf, journal, 'one')).toMatchObject({ value: longer });
	});
});
