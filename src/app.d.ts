import type { Locale } from '$lib/i18n/locale';

declare global {
	/** The language of the interface that the site is built in, see src/cli/messages-plugin.ts. */
	const __LOCALE__: Locale;
	/** Where Kit puts what it needs while building, see vite.config.ts. */
	const __KIT_FOLDER__: string;

	interface Window {
		/**
		 * The inline script of app.html says at once that scripts are coming (`data-scripts`) and whether
		 * anything is kept on this device (`data-returning`), for app.css; and it keeps every choice and
		 * press, which src/live.ts does again once the page is live. So nothing done early is lost.
		 */
		early?: { done: EarlyEvent[]; stop: () => void };
		/** The site as the browser keeps it for times without a network; undefined where it does not. */
		kept?: Promise<ServiceWorkerRegistration | undefined>;
	}
}

/** A press on a button, or a choice made, with the state that it left. */
export type EarlyEvent = { target: HTMLElement; checked?: boolean };

export {};
