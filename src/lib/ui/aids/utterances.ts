import { sentencesOf } from '$lib/core/items/proof';
import type { Passage } from '$lib/core/module/pages';
import { blockText } from '$lib/core/text/rich';
import type { Utterance } from '$lib/state/read-aloud.svelte';
import { rangeOf } from './ranges';

/** What is said, and where it stands on the page. */
export type Said = Utterance & { range: () => Range | undefined };

/** The sentences of a text. */
export function sentencesToSay(passages: readonly Passage[], lang: string): Said[] {
	return passages.flatMap((passage) =>
		sentencesOf([passage]).flatMap(({ id, ...place }) => {
			const block = passage.blocks[place.block];
			if (!block) return [];
			const text = blockText(block).slice(place.start, place.end);
			return [{ id: `${id}-${place.block}`, text, lang, range: () => rangeOf(place) }];
		})
	);
}

const blocks = 'legend, h3, p, li, label, blockquote';
const silent = '[aria-hidden="true"], button, noscript, .sr-only';

/** What a question says on screen, block by block, in the order of the page: stem, options, feedback, proof. */
export function questionToSay(article: Element): Said[] {
	return [...article.querySelectorAll(blocks)].flatMap((element, index) => {
		// What stands in a smaller block is said there.
		if (element.querySelector(blocks) || element.closest(silent) || !element.checkVisibility())
			return [];
		const copy = element.cloneNode(true) as Element;
		for (const part of copy.querySelectorAll(silent)) part.remove();
		const text = copy.textContent.replace(/\s+/g, ' ').trim();
		if (text === '') return [];
		const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
		return [{ id: `question-${index}`, text, lang, range: () => rangeAround(element) }];
	});
}

function rangeAround(element: Element): Range | undefined {
	if (!element.isConnected) return undefined;
	const range = document.createRange();
	range.selectNodeContents(element);
	return range;
}
