import { describe, expect, it, vi } from 'vitest';
import { aDesk } from '#tests/desk';
import type { Draft } from '$lib/core/draft/draft';
import { failure } from '$lib/core/result';
import { listDrafts, loadDraft } from '$lib/store/drafts';
import { memoryShelf } from '$lib/store/shelf';
import { DraftKeeper } from './draft-keeper.svelte';
import { DraftsState } from './drafts.svelte';

function aStudy() {
	return { ...aDesk(), drafts: memoryShelf(), modules: memoryShelf() };
}

function aDraft(source: string, changed: number): Draft {
	return { id: 'one', source, changed, candidates: [], turnedDown: [], unconfirmed: [] };
}

describe('keeping a draft', () => {
	it('loses nothing that was typed before the page was killed', async () => {
		const study = aStudy();
		new DraftKeeper(study).keep(aDraft('Typed.', 1));
		expect(await loadDraft(study.drafts, study.storage, 'one')).toMatchObject({
			value: { source: 'Typed.' }
		});
		expect(await study.drafts.read('one')).toBeUndefined();
	});

	it('keeps the last of many changes, once there is a pause', async () => {
		const study = aStudy();
		const write = vi.spyOn(study.drafts, 'write');
		const keeper = new DraftKeeper(study);
		keeper.keep(aDraft('T', 1));
		keeper.keep(aDraft('Ty', 2));
		expect(keeper.keptAt).toBeUndefined();
		await keeper.flush();
		expect(write).toHaveBeenCalledTimes(1);
		expect(await study.drafts.read('one')).toMatchObject({ data: { source: 'Ty' } });
		expect(study.storage.keys()).toEqual([]);
		expect(keeper.keptAt).toBeInstanceOf(Date);
	});

	it('keeps what was changed while it was writing', async () => {
		const study = aStudy();
		const keeper = new DraftKeeper(study);
		keeper.keep(aDraft('T', 1));
		const flushed = keeper.flush();
		keeper.keep(aDraft('Ty', 2));
		await flushed;
		expect(await study.drafts.read('one')).toMatchObject({ data: { source: 'Ty' } });
	});

	it('tells that there is no room, and that it is kept again', async () => {
		const study = aStudy();
		const keeper = new DraftKeeper(study);
		const write = vi.spyOn(study.drafts, 'write').mockResolvedValueOnce(failure('shelf-full'));
		keeper.keep(aDraft('T', 1));
		await keeper.flush();
		expect(keeper.problems).toEqual([{ code: 'shelf-full' }]);
		expect(keeper.keptAt).toBeUndefined();
		keeper.keep(aDraft('Ty', 2));
		await keeper.flush();
		expect(keeper.problems).toEqual([]);
		expect(write).toHaveBeenCalledTimes(2);
	});
});

describe('the list of drafts', () => {
	it('duplicates, deletes and brings back', async () => {
		const study = aStudy();
		const keeper = new DraftKeeper(study);
		keeper.keep(aDraft('Typed.', 1));
		await keeper.flush();
		const list = new DraftsState(study);
		await list.take();
		const [draft] = list.all;
		if (!draft) throw new Error('There is no draft.');
		const copy = await list.duplicate(draft);
		expect(list.all.map(({ id }) => id)).toEqual([copy.id, 'one']);
		await list.remove(draft);
		expect(list.all.map(({ id }) => id)).toEqual([copy.id]);
		await list.undo();
		expect(await listDrafts(study.drafts, study.storage)).toMatchObject({
			value: [{ source: 'Typed.' }, { source: 'Typed.', id: 'one' }]
		});
	});
});
