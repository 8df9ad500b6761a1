import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './check';

let folder: string;

const good = `---
id: tides
title: Why the tides turn
lang: en
description: How the Moon moves the sea.
source: Written for these tests.
---

## Two bulges

The Moon pulls hardest on the water nearest to it. That water heaps up into a bulge.

### Why does the near water rise? {#near .infer}

- [x] The Moon pulls that water.
- [ ] The water is lighter.
- [ ] The wind heaps it up.

> The Moon pulls hardest on the water nearest to it.
`;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'check-'));
	await mkdir(join(folder, 'more'));
	await mkdir(join(folder, 'empty'));
	await writeFile(join(folder, 'good.md'), good);
	await writeFile(join(folder, 'more', 'bad.md'), good.replace('The wind', 'All wind'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The exit status, and what was printed and complained of. */
async function ran(...args: string[]) {
	const printed: string[] = [];
	const complaints: string[] = [];
	const status = await run(args, {
		print: (text) => printed.push(text),
		complain: (text) => complaints.push(text)
	});
	return { status, printed: printed.join('\n'), complaints };
}

describe('the check command', () => {
	it('ends well where nothing is wrong but advice', async () => {
		const { status, printed } = await ran(join(folder, 'good.md'));
		expect(status).toBe(0);
		expect(printed).toContain('1 file checked: 3 pieces of advice.');
	});

	it('reads every Markdown file of a folder, and fails for an error in any', async () => {
		const { status, printed } = await ran(folder);
		expect(status).toBe(1);
		expect(printed).toMatch(/bad\.md:17:\d+ {2}error M09 /);
		expect(printed).toContain('2 files checked: 1 error, 6 pieces of advice.');
	});

	it('asks more where told that the module ships', async () => {
		expect((await ran('--shipped', join(folder, 'good.md'))).status).toBe(1);
	});

	it.each([
		['a file that is not there', ['no.md'], 'no.md: no such file or folder'],
		['a folder without modules', ['empty'], 'empty: no Markdown file in this folder']
	])('says in one line that it was given %s', async (_, [name = ''], complaint) => {
		const { status, complaints } = await ran(join(folder, name));
		expect(status).toBe(2);
		expect(complaints).toEqual([join(folder, complaint)]);
	});

	it('checks the other files where one is missing', async () => {
		const { status, printed } = await ran(join(folder, 'no.md'), join(folder, 'good.md'));
		expect(status).toBe(2);
		expect(printed).toContain('1 file checked');
	});

	it('names an option that it does not know, and points to the help', async () => {
		const { status, complaints } = await ran('--strict');
		expect(status).toBe(2);
		expect(complaints).toEqual(["Unknown option '--strict'\nTry: npm run check -- --help"]);
	});

	it('explains itself', async () => {
		const { status, printed } = await ran('--help');
		expect(status).toBe(0);
		expect(printed).toContain('npm run check -- --shipped tides.md');
	});
});
