import { changeDevice, loadDevice } from '$lib/store/device';
import type { Desk } from './desk';

/** A notice that can be closed for a while. */
type Notice = 'update' | 'deletion';

const day = 24 * 60 * 60 * 1000;
/** How long each stays away. What Safari does takes seven days. */
const rest: Record<Notice, number> = { update: day, deletion: 7 * day };

/**
 * Whether this browser deletes what scripts have stored once seven days of its use went by without a visit
 * to the site. WebKit does since 2020 (https://webkit.org/blog/10218/), in Safari and in every browser on
 * iOS. Told by its gesture events, which no other engine has, where a browser's name tells nothing: those
 * on iOS call themselves what they like. An app on the home screen or in the dock is exempt.
 */
export function deletesUnvisited(): boolean {
	const installed =
		matchMedia('(display-mode: standalone)').matches ||
		('standalone' in navigator && navigator.standalone === true);
	return 'GestureEvent' in window && !installed;
}

/**
 * Asks the browser once, when the first answer was checked, not to clear what is kept here when it needs
 * room: there is something to keep by then, and a person who means to stay. Most browsers decide by
 * themselves; Firefox asks.
 */
export async function askToKeep({ storage, now }: Desk): Promise<void> {
	const at = now().toISOString();
	const device = loadDevice(storage, at);
	if (!storage.persistent || !device.ok || device.value.asked !== undefined) return;
	changeDevice(storage, at, (one) => ({ ...one, asked: at }));
	await persist();
}

async function persist(): Promise<boolean> {
	// Not every browser has it, and it may refuse by failing.
	if (!('storage' in navigator) || !('persist' in navigator.storage)) return false;
	return navigator.storage.persist().catch(() => false);
}

/** What this browser does with the site: whether it keeps it, and what is stored by it. */
export class DeviceState {
	#desk: Desk;
	#closed: Record<string, string> = $state.raw({});

	/** Whether all pages of this language are there without a network; undefined until that is known. */
	offline: 'yes' | 'coming' | 'no' | undefined = $state.raw();
	/** Whether the browser has promised to keep what is stored; undefined until that is known. */
	promised: boolean | undefined = $state.raw();
	/** A new version that waits to be switched to. */
	next: ServiceWorker | undefined = $state.raw();

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** Looks what the browser has, and follows what it gets. */
	async start() {
		const { storage, now } = this.#desk;
		const device = loadDevice(storage, now().toISOString());
		if (device.ok) this.#closed = device.value.closed;
		const [registration, promised] = await Promise.all([window.kept, isPromised()]);
		this.promised = promised;
		if (!registration) {
			this.offline = 'no';
			return;
		}
		const look = () => {
			this.offline = registration.active ? 'yes' : registration.installing ? 'coming' : 'no';
			this.next = (registration.active && registration.waiting) || undefined;
		};
		const follow = () => registration.installing?.addEventListener('statechange', look);
		registration.addEventListener('updatefound', follow);
		follow();
		look();
	}

	/** The new version takes over, and all open pages are loaded again, see src/notices.ts. */
	switch() {
		this.next?.postMessage('switch');
	}

	/** It was closed not long ago. */
	isQuiet(notice: Notice): boolean {
		const closed = this.#closed[notice];
		const { now } = this.#desk;
		return closed !== undefined && now().getTime() - Date.parse(closed) < rest[notice];
	}

	close(notice: Notice) {
		const { storage, now } = this.#desk;
		const at = now().toISOString();
		this.#closed = { ...this.#closed, [notice]: at };
		changeDevice(storage, at, (device) => ({
			...device,
			closed: { ...device.closed, [notice]: at }
		}));
	}

	async ask() {
		this.promised = await persist();
	}
}

async function isPromised(): Promise<boolean> {
	if (!('storage' in navigator) || !('persisted' in navigator.storage)) return false;
	return navigator.storage.persisted().catch(() => false);
}
