import { firstSeed, optionOrder } from '../items/present';
import type { Module } from './module';

/** What the option at a place is called, from 0: A, B, C … */
export function letter(place: number): string {
	return String.fromCharCode(65 + place);
}

/** The letters of all right options in the order of the questions, as options lie with this seed. */
export function keyLetters(module: Pick<Module, 'sections'>, seed: number): string[] {
	return module.sections
		.flatMap(({ items }) => items)
		.flatMap((item) => {
			if (item.type !== 'choice') return [];
			const order = optionOrder(item, seed);
			return order.flatMap((id, place) => (item.key.includes(id) ? [letter(place)] : []));
		});
}

/** Rule M28: more than so many times in a row, or more than this share of all, a letter tells a pattern. */
export const longestLetterRun = 3;
export const mostOneLetter = 0.5;

/** Rule M28: of eight letters or more one makes up over half, or one comes more than three times in a row. */
export function lopsided(letters: readonly string[]): boolean {
	const most = Math.max(...letters.map((one) => letters.filter((other) => other === one).length));
	const run = Array.from({ length: longestLetterRun }, (_, step) => step + 1);
	const tooLong = letters.some((one, at) => run.every((step) => letters[at + step] === one));
	return tooLong || (letters.length >= 8 && most > mostOneLetter * letters.length);
}

/**
 * The seed of a printed sheet. The first attempt's, so that a letter on paper is the letter on screen; only
 * where the letters would then give away a pattern, the next that has none.
 */
export function sheetSeed(module: Pick<Module, 'sections'>): number {
	for (let seed = firstSeed; seed < firstSeed + 200; seed++)
		if (!lopsided(keyLetters(module, seed))) return seed;
	return firstSeed;
}
