import { readFileSync } from 'node:fs';
import { parse } from '../../src/lib/core/module/markdown/parse';
import { cardName } from '../../src/lib/core/items/present';
import { plain } from '../../src/lib/core/text/rich';

/** What a reader who knows the text would answer: taken from the module’s own file. */
const file = new URL('../../src/lib/content/istanbul-talks/en.md', import.meta.url);
const { module } = parse(readFileSync(file, 'utf8'));
if (!module) throw new Error('The module cannot be read.');

export const istanbul = module;
export const title = module.title;

/** All questions, the first first. */
export const items = module.sections.flatMap((section) => section.items);

/** A question by its number: its stem, the right answer, wrong ones, and the sentence that proves it. */
export function question(number: number) {
	const item = items[number - 1];
	if (!item) throw new Error(`There is no question ${number}.`);
	const stem = plain(item.stem);
	const proof = item.evidence[0]?.quote ?? '';
	if (item.type === 'order')
		return { stem, proof, key: '', wrong: [], cards: item.cards.map(cardName) };
	const texts = (right: boolean) =>
		item.options.filter(({ id }) => item.key.includes(id) === right).map(({ text }) => plain(text));
	return { stem, proof, key: texts(true)[0] ?? '', wrong: texts(false), cards: [] };
}

export const key = (number: number) => question(number).key;

/** A wrong answer. */
export function wrong(number: number, which = 0): string {
	return question(number).wrong[which] ?? '';
}
