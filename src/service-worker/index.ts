/*
 * Keeps the whole site of one language for times without a network. Written on Kit's own module instead
 * of with Workbox: Kit lists what it built, and what is left is to keep that list as a whole or not at
 * all, to answer from it, and to wait to be told to take over. Workbox has no part that keeps files of the
 * last version for the pages that are still open, and would bring a plugin, a runtime and their options.
 *
 * Each version is a cache. A worker answers from its own; a new one fills a new cache beside it and waits.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { locale, locales } from '$lib/i18n/locale';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Other apps, and the site's other languages, may keep caches on the same host: only these are ours. */
const prefix = `readback:${base}/:`;
const own = prefix + version;

/** As addresses of requests are written. */
const written = (path: string) => new URL(path, worker.location.href).pathname;
const missing = written(`${base}/404.html`);
const pages = new Set(prerendered.filter((path) => path.endsWith('/')).map(written)).add(missing);
const manifest = prerendered.filter((path) => path.endsWith('.webmanifest'));
/** The tools of the studio weigh more than all the rest: each is kept once it has been used. */
const tools = new Set(
	build.filter((path) => path.startsWith(`${base}/_app/immutable/workers/`)).map(written)
);
/** All that is kept at once: what Vite built goes by its content, so an address there never changes its meaning. */
const kept = new Set([
	...pages,
	...[...build, ...files, ...manifest].map(written).filter((path) => !tools.has(path))
]);
const hashed = (path: string) => path.startsWith(`${base}/_app/immutable/`);

/** Where the pages are noted that were open when this version took over. */
const note = `${base}/open-pages`;

/** The site at the root has the other languages' below it, each with a worker of its own. */
const below = locale === 'en' ? Object.keys(locales).filter((other) => other !== locale) : [];

function isOurs({ origin, pathname }: URL): boolean {
	return (
		origin === worker.location.origin &&
		pathname.startsWith(`${base}/`) &&
		!below.some((other) => `${pathname}/`.startsWith(`${base}/${other}/`))
	);
}

async function install() {
	const begun = await caches.has(own);
	try {
		const cache = await caches.open(own);
		const queue = [...kept];
		// Four at a time, so that whoever is answering meanwhile is not kept waiting for what they ask for.
		const lane = async () => {
			for (let path = queue.shift(); path !== undefined; path = queue.shift())
				await cache.put(path, (hashed(path) && (await fromAny(path))) || (await load(path)));
		};
		await Promise.all([lane(), lane(), lane(), lane()]);
		for (const path of tools) {
			const used = await fromAny(path);
			if (used) await cache.put(path, used);
		}
	} catch (error) {
		// All or nothing: the browser throws this worker away, tries again later, and the old one goes on.
		if (!begun) await caches.delete(own);
		throw error;
	}
	if (worker.registration.active) await tell('ready');
}

/** Loads a file as it is on the host now; fails where that is of another version, or something else. */
async function load(path: string): Promise<Response> {
	const response = await fetch(path, { cache: hashed(path) ? 'default' : 'no-cache' });
	const right = pages.has(path)
		? (await response.clone().text()).includes(`data-version="${version}"`)
		: !response.headers.get('content-type')?.startsWith('text/html');
	// Some hosts send the page for unknown addresses as not found under its own address too.
	const sent = response.ok || (path === missing && response.status === 404);
	if (response.type !== 'basic' || !sent || !right)
		throw new Error(`${path} is not there as it is in version ${version}.`);
	if (response.ok && !response.redirected) return response;
	// A page can't be opened from an answer that was redirected.
	return new Response(response.body, { headers: response.headers });
}

async function activate() {
	const open = await openPages();
	const cache = await caches.open(own);
	await cache.put(note, Response.json(open.map(({ id }) => id)));
	await worker.clients.claim();
	await tidy();
	if (switching) await tell('reload');
}

/** Deletes older versions once none of the pages is open that may still ask for parts of them. */
async function tidy() {
	const older = (await ownCaches()).filter((name) => name !== own);
	// What a newer version has collected so far is not to be taken for an older one's.
	if (older.length === 0 || worker.registration.installing || worker.registration.waiting) return;
	const noted = await caches.match(note, { cacheName: own });
	const ids = noted ? ((await noted.json()) as string[]) : [];
	const open = await Promise.all(ids.map((id) => worker.clients.get(id)));
	if (open.some(Boolean)) return;
	await Promise.all(older.map((name) => caches.delete(name)));
}

/** The page at an address: with its slash or without, and whatever it is asked (`?utm_source=…`). */
async function open(request: Request, { pathname, search }: URL): Promise<Response> {
	if (kept.has(pathname)) return find(request, pathname);
	const folder = pathname.replace(/(\/index\.html)?$/, '/');
	// Relative addresses in the page count from the folder.
	if (kept.has(folder)) return Response.redirect(folder + search, 308);
	return fetch(request).catch(async () => {
		const page = await fromOwn(missing);
		return page
			? new Response(page.body, { status: 404, headers: page.headers })
			: Response.error();
	});
}

/** A file of this version; of an older one where an open page asks for it; else from the host. */
async function find(request: Request, path: string): Promise<Response> {
	const found = (await fromOwn(path)) ?? (hashed(path) ? await fromAny(path) : undefined);
	if (found || !tools.has(path)) return found ?? fetch(request);
	const response = await fetch(request);
	// Where there is no room it works all the same, as long as there is a network.
	if (response.ok)
		await caches
			.open(own)
			.then((cache) => cache.put(path, response.clone()))
			.catch(() => undefined);
	return response;
}

function fromOwn(path: string): Promise<Response | undefined> {
	return caches.match(path, { cacheName: own, ignoreVary: true });
}

async function fromAny(path: string): Promise<Response | undefined> {
	for (const cacheName of await ownCaches()) {
		const found = await caches.match(path, { cacheName, ignoreVary: true });
		if (found) return found;
	}
	return undefined;
}

async function ownCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function openPages(): Promise<readonly WindowClient[]> {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return all.filter(({ url }) => isOurs(new URL(url)));
}

/** See src/notices.ts. */
async function tell(what: 'ready' | 'reload') {
	for (const page of await openPages()) page.postMessage(what);
}

let switching = false;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
	if (event.data !== 'switch') return;
	switching = true;
	event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || !isOurs(url)) return;
	if (request.mode === 'navigate') {
		event.respondWith(open(request, url));
		event.waitUntil(tidy());
	} else if (kept.has(url.pathname) || hashed(url.pathname))
		event.respondWith(find(request, url.pathname));
});
