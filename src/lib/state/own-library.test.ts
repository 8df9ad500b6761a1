import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aDesk } from '#tests/desk';
import { failure } from '$lib/core/result';
import { memoryShelf } from '$lib/store/shelf';
import { addToLibrary, openOwn } from './own-library.svelte';

const tides = readFileSync(
	new URL('../../../tests/fixtures/modules/tides.md', import.meta.url),
	'utf8'
);

function aStudy() {
	return { ...aDesk(), drafts: memoryShelf(), modules: memoryShelf() };
}

it('a finished module is read from one’s own library, under an id that none that ships can have', async () => {
	const study = aStudy();
	expect(await addToLibrary(study, tides)).toEqual({
		ok: true,
		value: { id: 'tides', replaced: null },
		notes: []
	});
	expect(await openOwn(study, 'tides')).toMatchObject({
		value: { id: 'own.tides', title: 'Why the tides turn' }
	});
});

it('a module that is put there again replaces the older, which is handed back', async () => {
	const study = aStudy();
	await addToLibrary(study, tides);
	const newer = tides.replace('Why the tides turn', 'Why tides turn');
	expect(await addToLibrary(study, newer)).toMatchObject({
		value: { replaced: { markdown: tides } }
	});
	expect(await openOwn(study, 'tides')).toMatchObject({ value: { title: 'Why tides turn' } });
});

it('a text that is no module is not taken in', async () => {
	const study = aStudy();
	expect(await addToLibrary(study, '# Only a text')).toEqual(failure('module-unsound'));
	expect(await openOwn(study, 'tides')).toMatchObject({ ok: true, value: null });
});
