import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const base = process.env.BASE_PATH ?? '';

/** A copy of the built site on a host of its own, where new versions can be put. */
export class DeployedSite {
	readonly home: string;
	readonly #folder: string;
	readonly #port: number;
	#server: ChildProcess | undefined;

	constructor(port: number) {
		this.#port = port;
		this.#folder = join(root, `.svelte-kit/deployed-${port}`);
		this.home = `http://localhost:${port}${base}/`;
	}

	get build() {
		return join(this.#folder, 'build');
	}

	/** The files of the site in English, as they are in its addresses. */
	files(): string[] {
		return readdirSync(this.build, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(this.build.length + 1))
			.filter((path) => !/^(uk|tr|ar)\//.test(path));
	}

	async start() {
		rmSync(this.#folder, { recursive: true, force: true });
		// What is compressed beforehand would go on telling of the old version.
		cpSync(join(root, 'build'), this.build, {
			recursive: true,
			filter: (path) => !/\.(br|gz)$/.test(path)
		});
		await this.#serve();
	}

	/**
	 * Puts a new version in the place of the site in English: all that goes by its content has another
	 * name, and nothing is left under the old ones, as on most hosts. `spoil` may break something in it.
	 */
	async deploy(version: string, spoil?: (build: string) => void) {
		await this.stop();
		const files = this.files();
		const index = readFileSync(join(this.build, 'index.html'), 'utf8');
		const names = new Map([[/data-version="(\w+)"/.exec(index)?.[1] ?? '', version]]);
		for (const path of files) {
			if (!path.startsWith('_app/immutable/')) continue;
			const next = basename(path).replace(/(\.\w+)$/, `-${version}$1`);
			names.set(basename(path), next);
			renameSync(join(this.build, path), join(this.build, path, '..', next));
		}
		for (const path of this.files()) {
			if (!/\.(html|js|css)$/.test(path)) continue;
			let text = readFileSync(join(this.build, path), 'utf8');
			for (const [from, to] of names) text = text.replaceAll(from, to);
			writeFileSync(join(this.build, path), text);
		}
		spoil?.(this.build);
		await this.#serve();
	}

	async stop() {
		if (!this.#server) return;
		const gone = once(this.#server, 'exit');
		this.#server.kill();
		await gone;
		this.#server = undefined;
	}

	async remove() {
		await this.stop();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	async #serve() {
		this.#server = spawn(process.execPath, ['src/cli/serve.js'], {
			cwd: root,
			env: { ...process.env, BUILD_DIR: this.#folder, PORT: String(this.#port), HOST: 'localhost' },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const { stdout } = this.#server;
		if (!stdout) throw new Error('The server says nothing.');
		const said: unknown[] = await Promise.race([once(stdout, 'data'), once(this.#server, 'exit')]);
		if (!String(said[0]).includes(this.home)) throw new Error('The site is not served.');
	}
}
