import { readFileSync } from 'node:fs';
import { parse } from '../../src/lib/core/module/markdown/parse';
import { blockText } from '../../src/lib/core/text/rich';

const file = new URL('../../src/lib/content/bee-swarm/en.md', import.meta.url);
const { module } = parse(readFileSync(file, 'utf8'));
if (!module) throw new Error('The module cannot be read.');

/** The text of a module that ships, as a teacher would paste it: headings and paragraphs, no question. */
export const bees = [
	`# ${module.title}`,
	...module.sections
		.filter(({ passage }) => passage.length > 0)
		.flatMap(({ title, passage }) => [`## ${title}`, ...passage.map(blockText)])
].join('\n\n');
