import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const base = process.env.BASE_PATH ?? '';

/** The built site on a line so slow that a page comes in two pieces, the second when the test says. */
export class SlowSite {
	readonly home: string;
	readonly #port: number;
	#server: Server | undefined;
	#sendTheRest = () => {};

	constructor(port: number) {
		this.#port = port;
		this.home = `http://localhost:${port}${base}/`;
	}

	/** Serves each page up to where `tag` first stands in it. */
	async start(tag: string) {
		const files = sirv(build, { etag: true });
		this.#server = createServer((request, response) => {
			const path = (request.url ?? '/').slice(base.length);
			request.url = path;
			if (!path.endsWith('/')) {
				files(request, response);
				return;
			}
			const page = readFileSync(join(build, path, 'index.html'), 'utf8');
			const cut = page.indexOf(tag);
			if (cut === -1) throw new Error(`There is no ${tag} in ${path}.`);
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.write(page.slice(0, cut + tag.length));
			this.#sendTheRest = () => response.end(page.slice(cut + tag.length));
		});
		this.#server.listen(this.#port, 'localhost');
		await once(this.#server, 'listening');
	}

	sendTheRest() {
		this.#sendTheRest();
	}

	async stop() {
		if (!this.#server?.listening) return;
		const closed = once(this.#server, 'close');
		this.#server.close();
		this.#server.closeAllConnections();
		await closed;
	}
}
