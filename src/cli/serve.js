/** Serves the built site on this machine, as a plain static host would, and prints its address. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const base = process.env.BASE_PATH ?? '';
const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? 'localhost';
const site = `${process.env.BUILD_DIR ?? '.'}/build`;

if (!existsSync(`${site}/index.html`)) {
	console.error('There is no built site. Run `npm run build` first.');
	process.exit(1);
}

const missing = readFileSync(`${site}/404.html`);
const files = sirv(site, {
	brotli: true,
	gzip: true,
	etag: true,
	setHeaders(response, path) {
		// What Vite named by its content never changes; pages and the worker tell of a new version at once.
		const immutable = path.includes('/_app/immutable/');
		response.setHeader(
			'cache-control',
			immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
		);
	}
});

/** @param {string} path */
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

const server = createServer((request, response) => {
	const notFound = () => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(missing);
	};
	const url = request.url ?? '/';
	if (base) {
		if (url === base) return void response.writeHead(308, { location: `${base}/` }).end();
		if (!url.startsWith(`${base}/`)) return notFound();
		request.url = url.slice(base.length);
	}
	const [path = '', query] = (request.url ?? '/').split('?');
	// A browser takes what follows two slashes for a host: sent on to the folder's slash, it would leave.
	if (/^[/\\]{2}/.test(path)) return notFound();
	// A folder without its slash, as hosts do it: relative addresses in the page count from the folder.
	if (!path.endsWith('/') && existsSync(join(site, decode(path), 'index.html'))) {
		const location = `${base}${path}/${query === undefined ? '' : `?${query}`}`;
		return void response.writeHead(308, { location }).end();
	}
	files(request, response, notFound);
});

server.on('error', (error) => {
	const taken = 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		taken ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : error.message
	);
	process.exit(1);
});
server.listen(port, host, () => {
	console.log(`Readback is at http://${host}:${port}${base}/  (Ctrl+C stops it)`);
});
