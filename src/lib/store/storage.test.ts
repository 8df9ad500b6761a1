import { describe, expect, it } from 'vitest';
import { browserStorage, memoryStorage } from './storage';

type DomStorage = Window['localStorage'];

/** The browser's storage with room for so many characters. */
function area(room = Infinity, texts = new Map<string, string>()): DomStorage {
	return {
		get length() {
			return texts.size;
		},
		key: (index) => [...texts.keys()][index] ?? null,
		getItem: (key) => texts.get(key) ?? null,
		setItem(key, text) {
			const others = [...texts].filter(([other]) => other !== key).flat();
			if ([...others, key, text].join('').length > room)
				throw new DOMException('No room.', 'QuotaExceededError');
			texts.set(key, text);
		},
		removeItem: (key) => void texts.delete(key),
		clear: () => texts.clear()
	};
}

function windowWith(localStorage: DomStorage) {
	return Object.assign(new EventTarget(), { localStorage });
}

/** What the browser says when another tab has written. */
function storageEvent(key: string | null, storageArea: DomStorage | null): Event {
	return Object.assign(new Event('storage'), { key, storageArea });
}

describe('the browser storage', () => {
	it('keeps texts, and leaves no trace of having been tried', () => {
		const texts = new Map<string, string>();
		const storage = browserStorage(windowWith(area(Infinity, texts)));
		expect(texts.size).toBe(0);
		expect(storage.write('readback:a', 'one')).toEqual({ ok: true, value: null, notes: [] });
		expect(storage.read('readback:a')).toBe('one');
		expect(storage.persistent).toBe(true);
		storage.remove('readback:a');
		expect(storage.read('readback:a')).toBeNull();
	});

	it('sees only our own keys', () => {
		const texts = new Map([
			['readback:a', 'one'],
			['another-site', 'two']
		]);
		expect(browserStorage(windowWith(area(Infinity, texts))).keys()).toEqual(['readback:a']);
	});

	it('says when it is full, and keeps what it had', () => {
		const storage = browserStorage(windowWith(area(40)));
		storage.write('readback:a', 'one');
		expect(storage.write('readback:a', 'x'.repeat(40))).toEqual({
			ok: false,
			problems: [{ code: 'storage-full' }]
		});
		expect(storage.read('readback:a')).toBe('one');
	});

	it('is still read where it was full from the beginning', () => {
		const storage = browserStorage(windowWith(area(13, new Map([['readback:a', 'one']]))));
		expect(storage.persistent).toBe(true);
		expect(storage.read('readback:a')).toBe('one');
	});

	it('hears what other tabs change of ours, until told to stop', () => {
		const own = area();
		const window = windowWith(own);
		const heard: (string | null)[] = [];
		const stop = browserStorage(window).listen((key) => heard.push(key));
		window.dispatchEvent(storageEvent('readback:a', own));
		window.dispatchEvent(storageEvent('another-site', own));
		window.dispatchEvent(storageEvent('readback:session', area()));
		window.dispatchEvent(storageEvent(null, own));
		stop();
		window.dispatchEvent(storageEvent('readback:b', own));
		expect(heard).toEqual(['readback:a', null]);
	});
});

describe('a refused storage', () => {
	const refused = Object.defineProperty(windowWith(area()), 'localStorage', {
		get() {
			throw new DOMException('Not here.', 'SecurityError');
		}
	});

	it.each([
		['where the browser forbids it', refused],
		['where a private mode gives it no room', windowWith(area(0))]
	])('becomes memory and says so at each write, %s', (_, window) => {
		const storage = browserStorage(window);
		expect(storage.persistent).toBe(false);
		expect(storage.write('readback:a', 'one')).toMatchObject({
			ok: true,
			notes: [{ code: 'storage-blocked' }]
		});
		expect(storage.read('readback:a')).toBe('one');
	});
});

it('keeps texts in memory just so', () => {
	const storage = memoryStorage();
	expect(storage.write('readback:a', 'one')).toEqual({ ok: true, value: null, notes: [] });
	expect(storage.keys()).toEqual(['readback:a']);
	storage.remove('readback:a');
	expect(storage.read('readback:a')).toBeNull();
});
