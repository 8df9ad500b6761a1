import type { Place } from '../text/sentences';
import type { Passage } from './pages';

/** The number of a place's paragraph, counted through the module from 1. */
export function paragraphNumber(
	passages: readonly Pick<Passage, 'section' | 'first'>[],
	{ section, block }: Pick<Place, 'section' | 'block'>
): number {
	return (passages.find((passage) => passage.section === section)?.first ?? 1) + block;
}
