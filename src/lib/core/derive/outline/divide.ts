import type { Block, Inline } from '../../text/rich';
import { tidy } from '../../text/tidy';
import type { TextLanguage } from '../languages/language';
import { cohesion, contentStems } from './cohesion';
import { mostWords, unitsOf, type Unit } from './units';

const fewestWords = 110;
const bestWords = 180;
/** A section has fewer blocks and sentences than this, whatever they are. */
const mostUnits = 80;

/** Divides what stands under one heading into sections of 110 to 260 words, where the topic shifts. */
export function divide(blocks: readonly Block[], language: TextLanguage | undefined): Block[][] {
	const units = unitsOf(blocks, language);
	const begins = bestBeginnings(units, seams(units, language));
	return begins.map((from, index) => merged(units.slice(from, begins[index + 1] ?? units.length)));
}

/** What it costs to begin a section with each unit. */
function seams(units: readonly Unit[], language: TextLanguage | undefined): number[] {
	const alike = cohesion(units.map(({ text }) => contentStems(text, language)));
	return units.map(({ within, bound, text }, index) => {
		const [first = ''] =
			text
				.slice(0, 40)
				.toLowerCase()
				.match(/[\p{L}\p{M}’']+/u) ?? [];
		const leans = language?.leaning.has(first) ?? false;
		return 1.5 * (alike[index] ?? 0) + (within ? 0.8 : 0) + (bound ? 4 : 0) + (leans ? 0.4 : 0);
	});
}

/** The cheapest division, by the unit with which each section begins (dynamic programming, one pass). */
function bestBeginnings(units: readonly Unit[], seam: readonly number[]): number[] {
	const cost = [0];
	const from = [0];
	for (let end = 1; end <= units.length; end++) {
		cost[end] = Infinity;
		let words = 0;
		for (let start = end - 1; start >= 0; start--) {
			words += units[start]?.words ?? 0;
			if ((words > 2 * mostWords && start < end - 1) || end - start > mostUnits) break;
			const whole = (cost[start] ?? 0) + lengthCost(words) + (start > 0 ? (seam[start] ?? 0) : 0);
			if (whole < (cost[end] ?? Infinity)) {
				cost[end] = whole;
				from[end] = start;
			}
		}
	}
	const begins: number[] = [];
	for (let end = units.length; end > 0; end = from[end] ?? 0) begins.push(from[end] ?? 0);
	return begins.reverse();
}

function lengthCost(words: number): number {
	const off = ((words - bestWords) / 100) ** 2 / 4;
	if (words < fewestWords) return off + 1 + 3 * (1 - words / fewestWords);
	return words > mostWords ? off + 3 + (words - mostWords) / 40 : off;
}

/** The blocks of a section; sentences of one paragraph are one paragraph again. */
function merged(units: readonly Unit[]): Block[] {
	const blocks: Block[] = [];
	for (const [index, { block, within }] of units.entries()) {
		if (block.type !== 'paragraph') {
			blocks.push(block);
			continue;
		}
		if (within && index > 0) continue;
		const end = units.findIndex((unit, place) => place > index && !unit.within);
		const sentences = units.slice(index, end < 0 ? units.length : end).map((unit) => unit.block);
		blocks.push({ type: 'paragraph', children: tidy(spaced(sentences)) });
	}
	return blocks;
}

/** The words of sentences with a space between them; runs without marks in one piece. */
function spaced(sentences: readonly Block[]): Inline[] {
	const plainTexts = sentences.map((block) => {
		const [only, ...others] = block.type === 'paragraph' ? block.children : [];
		return only?.type === 'text' && others.length === 0 ? only.text : undefined;
	});
	if (plainTexts.every((text) => text !== undefined))
		return [{ type: 'text', text: plainTexts.join(' ') }];
	return sentences.flatMap((block, index): Inline[] => [
		...(index > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
		...(block.type === 'paragraph' ? block.children : [])
	]);
}
