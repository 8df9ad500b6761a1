import type { Evidence } from '../items/item';
import type { Sentence } from './analysis/analysis';
import type { Source } from './candidate';

/** A sentence of the text as the proof of an item. */
export function evidenceFrom({ section, block, start, end, text }: Sentence): Evidence {
	return { quote: text, section, block, start, end };
}

/** The number of a sentence's paragraph, counted through the text from 1. */
export function paragraphOf(
	{ sections }: Pick<Source, 'sections'>,
	{ part, block }: Pick<Sentence, 'part' | 'block'>
): number {
	const before = sections.slice(0, part).reduce((sum, { passage }) => sum + passage.length, 0);
	return before + block + 1;
}
