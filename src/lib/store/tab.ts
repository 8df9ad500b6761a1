import * as v from 'valibot';

/** Texts by their keys. */
export type Texts = {
	get(key: string): string | undefined;
	keys(): Iterable<string>;
	set(key: string, text: string): void;
	delete(key: string): void;
};

/** What of a window lasts as long as its tab. */
export type Tab = {
	readonly sessionStorage: Window['sessionStorage'];
	name: string;
	readonly history: Pick<History, 'state' | 'replaceState'>;
};

const prefix = 'readback:';
const schema = v.array(v.array(v.string()));

/**
 * Texts that last as long as a tab, from page to page: for what the browser's storage does not take. They
 * are held in the tab's session storage; where that is refused or full as well, in the tab's name.
 */
export function tabTexts(tab: Tab): Texts {
	const named = namedTexts(tab);
	return sessionTexts(tab, named) ?? named;
}

function sessionTexts(tab: Tab, more: Texts): Texts | undefined {
	try {
		const storage = tab.sessionStorage;
		storage.setItem(`${prefix}probe`, '');
		storage.removeItem(`${prefix}probe`);
		return {
			get: (key) => more.get(key) ?? storage.getItem(key) ?? undefined,
			keys: () =>
				new Set([...more.keys(), ...Object.keys(storage).filter((key) => key.startsWith(prefix))]),
			set(key, text) {
				try {
					storage.setItem(key, text);
					more.delete(key);
				} catch {
					more.set(key, text);
				}
			},
			delete(key) {
				storage.removeItem(key);
				more.delete(key);
			}
		};
	} catch {
		return undefined;
	}
}

/**
 * Another site can open a page of ours under a name of its choice. So the name bears a token that only our
 * own pages know, in their history; the script in app.html empties a name that does not come from them.
 */
function namedTexts(tab: Tab): Texts {
	const [, known = newToken(), held = '[]'] = /^readback:(\w{32}):(.*)$/s.exec(tab.name) ?? [];
	const texts = new Map(open(held));
	const hold = () => {
		tab.name = `${prefix}${known}:${JSON.stringify([...texts])}`;
		tab.history.replaceState({ ...stateOf(tab), readback: known }, '');
	};
	return {
		get: (key) => texts.get(key),
		keys: () => texts.keys(),
		set(key, text) {
			texts.set(key, text);
			hold();
		},
		delete(key) {
			if (texts.delete(key)) hold();
		}
	};
}

function stateOf({ history }: Tab): object {
	const state: unknown = history.state;
	return typeof state === 'object' && state !== null ? state : {};
}

function newToken(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The texts as `hold` left them; none in anything else. */
function open(held: string): [string, string][] {
	try {
		return v
			.parse(schema, JSON.parse(held))
			.flatMap(([key, text]): [string, string][] =>
				key === undefined || text === undefined ? [] : [[key, text]]
			);
	} catch {
		return [];
	}
}
