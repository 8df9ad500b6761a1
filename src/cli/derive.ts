import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Candidate, Derivation, Source } from '../lib/core/derive/candidate';
import { derive } from '../lib/core/derive/derive';
import { outline } from '../lib/core/derive/outline/outline';
import { evidenceOf } from '../lib/core/items/item';
import { plain } from '../lib/core/text/rich';

const help = `Prints the questions that a text is turned into, for reading by eye.

  npm run derive -- text.txt           those to show first
  npm run derive -- --all text.txt     everything that is sound
  npm run derive -- --dropped text.txt how many each filter took out`;

/** A text in sections, as the studio divides it. */
export function sourceFrom(name: string, text: string): Source {
	const { title, lang, sections } = outline(text);
	return { title: title || name, lang, sections };
}

/** Runs the engine to its end. */
export function derived(source: Source): Derivation {
	const steps = derive(source, { options: 3, seed: 1 });
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

function print({ form, item, score, kinds }: Candidate, name: string, number: number) {
	const stem = item.stem.map((one) =>
		one.type === 'strong' ? plain([one]).toUpperCase() : plain([one])
	);
	console.log(`\n[${name}#${number}] ${form} ${score}\nQ: ${stem.join('')}`);
	if (item.type === 'choice')
		for (const { id, text, feedback } of item.options) {
			const mark = item.key.includes(id) ? '*' : '-';
			const note = kinds[id] ? `   {${kinds[id]}: ${plain(feedback)}}` : '';
			console.log(`  ${mark} ${plain(text)}${note}`);
		}
	else for (const { text, rank } of item.cards) console.log(`  ${rank}. ${plain(text)}`);
	console.log(
		`  EV: ${evidenceOf(item)
			.map(({ quote }) => quote)
			.join(' || ')
			.slice(0, 400)}`
	);
}

async function run(args: string[]) {
	const files = args.filter((argument) => !argument.startsWith('--'));
	if (files.length === 0) console.log(help);
	for (const file of files) {
		const name = basename(file).replace(/\.\w+$/, '');
		const source = sourceFrom(name, await readFile(file, 'utf8'));
		const { candidates, shown, dropped } = derived(source);
		const listed = args.includes('--all')
			? candidates
			: candidates.filter(({ id }) => shown.includes(id));
		console.log(`### ${name}: ${candidates.length} candidates, ${shown.length} shown`);
		if (args.includes('--dropped')) console.log(dropped);
		listed.forEach((candidate, index) => print(candidate, name, index + 1));
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run(process.argv.slice(2));
