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

/** A tab whose session storage has no room, unless it is given one, so that it goes by its name. */
function windowWith(localStorage: DomStorage, sessionStorage = area(0)) {
	const history = {
		state: null as unknown,
		replaceState: (state: unknown) => void (history.state = state)
	};
	return Object.assign(new EventTarget(), { localStorage, sessionStorage, name: '', history });
}

/** The browser as Object.keys sees it. */
const listed = (texts: Map<string, string>): DomStorage =>
	new Proxy(area(Infinity, texts), {
		ownKeys: () => [...texts.keys()],
		getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
	});

/** What the browser says when another tab has written, or removed where there is no text. */
function storageEvent(key: string | null, storageArea: DomStorage | null, text?: string): Event {
	return Object.assign(new Event('storage'), { key, storageArea, newValue: text ?? null });
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
		const texts = new Map<string, string>();
		const storage = browserStorage(windowWith(area(40, texts)));
		storage.write('readback:a', 'one');
		expect(storage.write('readback:a', 'x'.repeat(40))).toEqual({
			ok: false,
			problems: [{ code: 'storage-full' }]
		});
		expect(texts.get('readback:a')).toBe('one');
	});

	it.each([
		['session storage', () => listed(new Map())],
		['name', () => area(0)],
		['name, with just room for the probe in the session storage', () => area(14)]
	])('has beside it what the tab holds in its %s, until there is room', (_, session) => {
		const texts = new Map([['readback:a', 'kept']]);
		const tab = windowWith(area(40, texts), session());
		browserStorage(tab).held?.write('readback:a', 'held here');
		const next = browserStorage(tab);
		expect(next.read('readback:a')).toBe('kept');
		expect(next.held?.read('readback:a')).toBe('held here');
		expect(next.keys()).toEqual(['readback:a']);
		next.write('readback:a', 'both');
		expect(next.held?.read('readback:a')).toBeNull();
	});

	it('holds nothing any more that another tab has deleted', () => {
		const own = area();
		const tab = windowWith(own);
		const storage = browserStorage(tab);
		storage.listen(() => {});
		storage.held?.write('readback:a', 'held here');
		tab.dispatchEvent(storageEvent('readback:a', own, 'theirs'));
		expect(storage.held?.read('readback:a')).toBe('held here');
		tab.dispatchEvent(storageEvent('readback:a', own));
		expect(storage.held?.read('readback:a')).toBeNull();
	});

	it('is still read where it was full from the beginning', () => {
		const storage = browserStorage(windowWith(area(13, new Map([['readback:a', 'one']]))));
		expect(storage.persistent).toBe(true);
		expect(storage.read('readback:a')).toBe('one');
	});

	it('hears what other tabs change of ours, until told to stop', () => {
		const own = area();
		const window = windowWith(own);
		const heard: [key: string | null, gone: boolean][] = [];
		const stop = browserStorage(window).listen((...change) => heard.push(change));
		window.dispatchEvent(storageEvent('readback:a', own, 'one'));
		window.dispatchEvent(storageEvent('readback:a', own));
		window.dispatchEvent(storageEvent('another-site', own));
		window.dispatchEvent(storageEvent('readback:session', area()));
		window.dispatchEvent(storageEvent(null, own));
		stop();
		window.dispatchEvent(storageEvent('readback:b', own));
		expect(heard).toEqual([
			['readback:a', false],
			['readback:a', true],
			[null, true]
		]);
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
	])('becomes the tab’s own and says so at each write, %s', (_, window) => {
		const storage = browserStorage(window);
		expect(storage.persistent).toBe(false);
		expect(storage.write('readback:a', 'one')).toMatchObject({
			ok: true,
			notes: [{ code: 'storage-blocked' }]
		});
		expect(storage.read('readback:a')).toBe('one');
		expect(browserStorage(window).read('readback:a')).toBe('one');
		storage.remove('readback:a');
		expect(browserStorage(window).read('readback:a')).toBeNull();
	});

	it.each([
		'a name of another site',
		'readback:[["readback:a","b"]]',
		`readback:${'0'.repeat(32)}:{`,
		`readback:${'0'.repeat(32)}:[["a"]]`
	])('begins with nothing in a tab that is called %s', (name) => {
		const storage = browserStorage(Object.assign(refused, { name }));
		expect(storage.keys()).toEqual([]);
	});
});

it('keeps texts in memory just so', () => {
	const storage = memoryStorage();
	expect(storage.write('readback:a', 'one')).toEqual({ ok: true, value: null, notes: [] });
	expect(storage.keys()).toEqual(['readback:a']);
	storage.remove('readback:a');
	expect(storage.read('readback:a')).toBeNull();
});
