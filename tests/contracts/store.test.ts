import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attempts } from '$lib/core/record/attempts';
import { standingMarks } from '$lib/core/record/marks';
import { deviceKey, deviceShape, loadDevice } from '$lib/store/device';
import { progressShape, readProgress } from '$lib/store/progress-file';
import { draftShape } from '$lib/store/drafts';
import { ownModuleShape } from '$lib/store/own-modules';
import { loadRecord, recordKey, recordShape } from '$lib/store/records';
import { unshelved } from '$lib/store/shelf';
import { memoryStorage } from '$lib/store/storage';
import { loadUnsent, unsentKey, unsentShape } from '$lib/store/unsent';

const folder = new URL('../fixtures/store/', import.meta.url);
const now = '2027-01-01T00:00:00.000Z';

function sample(file: string): string {
	return readFileSync(new URL(file, folder), 'utf8');
}

/** Every kind of thing that is kept: our version of it, and how a text of any age is read. */
const kinds = {
	record: {
		version: recordShape.version,
		read: (text: string) => {
			const storage = memoryStorage();
			storage.write(recordKey('tides'), text);
			return loadRecord(storage, 'tides', now);
		}
	},
	unsent: {
		version: unsentShape.version,
		read: (text: string) => {
			const storage = memoryStorage();
			storage.write(unsentKey('tides'), text);
			return loadUnsent(storage, 'tides', now);
		}
	},
	device: {
		version: deviceShape.version,
		read: (text: string) => {
			const storage = memoryStorage();
			storage.write(deviceKey, text);
			return loadDevice(storage, now);
		}
	},
	progress: { version: progressShape.version, read: readProgress },
	draft: {
		version: draftShape.version,
		read: (text: string) => unshelved(draftShape, 'tides', JSON.parse(text))
	},
	'own-module': {
		version: ownModuleShape.version,
		read: (text: string) => unshelved(ownModuleShape, 'tides', JSON.parse(text))
	}
};

const ages = Object.entries(kinds).flatMap(([kind, { version, read }]) =>
	Array.from({ length: version }, (_, age) => ({ file: `${kind}.${age + 1}.json`, read }))
);

describe('what was kept by any age of the site', () => {
	it('has a sample of every age of every kind', () => {
		expect(readdirSync(folder).sort()).toEqual(ages.map(({ file }) => file).sort());
	});

	it.each(ages)('still loads: $file', ({ file, read }) => {
		expect(read(sample(file))).toMatchObject({ ok: true, notes: [] });
	});

	it('loses nothing on the way, in our own age', () => {
		const kept: unknown = JSON.parse(sample('record.2.json'));
		const loaded = kinds.record.read(sample('record.2.json'));
		expect(kept).toEqual({ version: 2, data: loaded.ok && loaded.value });
		const unsent = kinds.unsent.read(sample('unsent.1.json'));
		expect(JSON.parse(sample('unsent.1.json'))).toEqual({
			version: 1,
			data: unsent.ok && unsent.value
		});
	});

	it.each(['draft.1.json', 'own-module.1.json'] as const)('is the same: %s', (file) => {
		const kind = file === 'draft.1.json' ? kinds.draft : kinds['own-module'];
		const read = kind.read(sample(file));
		expect(JSON.parse(sample(file))).toEqual({ version: 1, data: read.ok && read.value });
	});

	it('is the same record as before marks came, and a file of it too', () => {
		const data = (file: string) => (JSON.parse(sample(file)) as { data: unknown }).data;
		const loaded = kinds.record.read(sample('record.1.json'));
		expect(loaded.ok && loaded.value).toEqual(data('record.1.json'));
		const read = kinds.progress.read(sample('progress.1.json'));
		expect(read.ok && read.value).toEqual([data('record.1.json')]);
	});

	it('still tells its marks', () => {
		const loaded = kinds.record.read(sample('record.2.json'));
		const entries = loaded.ok ? loaded.value.entries : [];
		expect(standingMarks(entries, 'en')).toMatchObject([
			{ quote: 'That water heaps up into a bulge.', note: 'The near one.\nWhat of the far one?' }
		]);
		expect(standingMarks(entries, 'uk')).toEqual([]);
	});

	it.each(['record.1.json', 'record.2.json'])('still tells its attempts: %s', (file) => {
		const loaded = kinds.record.read(sample(file));
		const [first, second] = loaded.ok ? attempts(loaded.value) : [];
		expect(first?.answers.get('far-bulge')?.picked).toEqual(['c']);
		expect(first?.retries.get('far-bulge')).toHaveLength(1);
		expect(first?.skipped).toContain('spring-and-neap');
		expect(second?.items).toEqual(['far-bulge']);
	});
});
