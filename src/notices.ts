import { mount } from 'svelte';
import Notices from '$lib/ui/kit/Notices.svelte';

let shown = false;

/** Does what the worker has said to the page, or shows what there is to decide. */
export function notify(what?: unknown) {
	// A new version has taken over. All that was done here is saved, as it is at every action.
	if (what === 'reload') location.reload();
	else if (!shown) {
		const main = document.querySelector('main');
		// Beside an island, whose insides are its own.
		const target = (main?.closest('[data-island]') ?? main)?.parentElement;
		if (!target) return;
		shown = true;
		mount(Notices, {
			target,
			props: { answering: main?.closest('[data-island=Reader]') !== null }
		});
	}
}
