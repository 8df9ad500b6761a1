import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../lib/core/module/compile';
import type { Diagnostic } from '../lib/core/module/diagnostic';
import { report, tally } from '../lib/core/module/report';

/** Where the modules that ship live. */
const content = 'src/lib/content';

const help = `Checks module files: their form, and the rules of item writing.

  npm run check                          all modules that ship, in ${content}
  npm run check -- tides.md              one file, as a teacher's own
  npm run check -- my-modules            every .md file in a folder and below
  npm run check -- --shipped tides.md    as strictly as a module that ships

Exit status: 0 nothing to mend but warnings and advice, 1 errors,
2 a file could not be read or the command was not understood.`;

/** Where the command prints: its findings, and what went wrong with the command itself. */
export type Output = { print: (text: string) => void; complain: (text: string) => void };

/** Runs the command and gives its exit status: 0 fine, 1 errors in a file, 2 no such file or bad usage. */
export async function run(args: string[], { print, complain }: Output): Promise<0 | 1 | 2> {
	const usage = readUsage(args);
	if (typeof usage === 'string') {
		complain(`${usage}\nTry: npm run check -- --help`);
		return 2;
	}
	if (usage.help) {
		print(help);
		return 0;
	}
	const named = usage.paths.length > 0;
	const shipped = usage.shipped || !named;
	const { files, problems } = await findFiles(named ? usage.paths : [content]);
	const all: Diagnostic[] = [];
	let read = 0;
	for (const file of files) {
		const source = await readText(file);
		if (source === null) {
			problems.push(`${file}: cannot be read`);
			continue;
		}
		const { diagnostics } = compile(source, { shipped });
		if (diagnostics.length > 0) print(report(file, source, diagnostics));
		all.push(...diagnostics);
		read += 1;
	}
	problems.forEach(complain);
	if (read > 0) print(`${read} ${read === 1 ? 'file' : 'files'} checked: ${tally(all)}.`);
	if (problems.length > 0) return 2;
	return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

type Usage = { paths: string[]; shipped: boolean; help: boolean };

/** The command line's meaning, or what is wrong with it. */
function readUsage(args: string[]): Usage | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { shipped: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
		});
		return { paths: positionals, shipped: values.shipped === true, help: values.help === true };
	} catch (error) {
		return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
	}
}

/** The files that paths name: a folder stands for every Markdown file in it and below. */
async function findFiles(paths: string[]): Promise<{ files: string[]; problems: string[] }> {
	const files: string[] = [];
	const problems: string[] = [];
	for (const path of paths) {
		const found = await filesAt(path);
		if (found === null) problems.push(`${path}: no such file or folder`);
		else if (found.length === 0) problems.push(`${path}: no Markdown file in this folder`);
		else files.push(...found);
	}
	return { files: [...new Set(files)], problems };
}

async function filesAt(path: string): Promise<string[] | null> {
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		const names = await readdir(path, { recursive: true });
		return names
			.filter((name) => name.endsWith('.md'))
			.sort()
			.map((name) => join(path, name));
	} catch {
		return null;
	}
}

async function readText(path: string): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch {
		return null;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	process.exitCode = await run(process.argv.slice(2), {
		print: (text) => console.log(text),
		complain: (text) => console.error(text)
	});
}
