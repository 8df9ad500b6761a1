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

live().catch((error: unknown) => {
	// What needs scripts is hidden again, as where there are none; the text stays.
	const { dataset } = document.documentElement;
	delete dataset.scripts;
	delete dataset.returning;
	dataset.failed = '';
	throw error;
});
