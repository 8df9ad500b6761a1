import { flushSync, hydrate, tick, type Component } from 'svelte';

/** A part of a page that comes alive. The page says where it is, see hooks.server.ts. */
type Island = {
	default: Component;
	/** Loads what it shows only to those of whom something is kept, so that it is there when it is put back. */
	warm?: () => Promise<unknown>;
};

/** Hydrates the islands of this page, then does again what was done before they were live, in order. */
async function live() {
	const targets = [...document.querySelectorAll<HTMLElement>('[data-island]')];
	await Promise.all(
		targets.map(async (target) => {
			const props = JSON.parse(target.dataset.props ?? '{}') as Record<string, unknown>;
			const { href } = new URL(target.dataset.module ?? '', document.baseURI);
			const island = (await import(/* @vite-ignore */ href)) as Island;
			// If that can't be had, the island says so where it would be.
			if ('returning' in document.documentElement.dataset)
				await island.warm?.().catch(() => undefined);
			hydrate(island.default, { target, props });
		})
	);
	flushSync();
	await tick();
	// What is put back arrives by import(), which takes its turn even where it has been loaded.
	if ('returning' in document.documentElement.dataset)
		await new Promise((done) => setTimeout(done));
	document.documentElement.dataset.scripts = 'live';
	window.early?.stop();
	for (const { target, checked } of window.early?.done ?? []) replay(target, checked);
	delete window.early;
}

function replay(target: HTMLElement, checked: boolean | undefined) {
	if (target instanceof HTMLInputElement && checked !== undefined) {
		target.checked = checked;
		target.dispatchEvent(new Event('change', { bubbles: true }));
	} else target.click();
	flushSync();
}

/**
 * Has the browser keep this language's site for times without a network, see src/service-worker/index.ts.
 * What there is to say of keeping is loaded when there is.
 */
async function keep() {
	const notify = (what?: unknown) => void import('./notices').then((it) => it.notify(what));
	// WebKit's own, see src/lib/state/device.svelte.ts.
	if ('GestureEvent' in window && 'returning' in document.documentElement.dataset) notify();
	// While the site is changed nothing of it may be kept; and some browsers, or modes of them, refuse.
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return undefined;
	const { serviceWorker } = navigator;
	serviceWorker.onmessage = ({ data }) => notify(data);
	// The worker lies beside the manifest, where the site begins.
	const site = document.querySelector<HTMLLinkElement>('[rel=manifest]')?.href;
	const kept = await serviceWorker
		.register(new URL('service-worker.js', site))
		.catch(() => undefined);
	if (kept?.waiting) notify();
	return kept;
}

window.kept = live().then(keep, (error: unknown) => {
	// What needs scripts is hidden again, as where there are none; the text stays.
	const { dataset } = document.documentElement;
	delete dataset.scripts;
	delete dataset.returning;
	dataset.failed = '';
	throw error;
});
