import { blockText, plain, type Block, type Inline } from '../../text/rich';
import type { Span } from '../../text/sentences';
import type { TextLanguage } from '../languages/language';
import { wholeSentences } from '../whole-sentences';
import { wordCount } from './piece';
import { slice } from './slice';

/** What a section is made of: a block, or a sentence of a paragraph that is too long for one section. */
export type Unit = {
	block: Block;
	words: number;
	text: string;
	/** It goes on with the paragraph of the unit before. */
	within: boolean;
	/** No section may begin here: inside a quotation, after a colon, at a list. */
	bound: boolean;
};

/** The longest section. */
export const mostWords = 260;
/** Where a text has no sentences, a stretch that still reads. */
const stretchWords = 180;
const stretchLetters = 2_400;

/** The blocks of a part as units that sections can be made of. */
export function unitsOf(blocks: readonly Block[], language: TextLanguage | undefined): Unit[] {
	let colon = false;
	return blocks.flatMap((block) => {
		const text = blockText(block);
		const words = wordCount(text);
		const bound = colon || block.type !== 'paragraph';
		colon = /[:：]\s*$/u.test(text.slice(-4));
		if (block.type !== 'paragraph' || words <= mostWords)
			return [{ block, words, text, within: false, bound }];
		return sentenceUnits(block.children, text, bound, language);
	});
}

function sentenceUnits(
	children: readonly Inline[],
	text: string,
	bound: boolean,
	language: TextLanguage | undefined
): Unit[] {
	const spans = wholeSentences(text, language).flatMap((span) => stretches(text, span));
	const cuts = cutAt(children, spans);
	let open = 0;
	return cuts.map((inlines, index): Unit => {
		const words = plain(inlines);
		const inside = open > 0;
		open = Math.max(0, open + openings(words));
		return {
			block: { type: 'paragraph', children: inlines },
			words: wordCount(words),
			text: words,
			within: index > 0,
			bound: index > 0 ? inside : bound
		};
	});
}

function cutAt(children: readonly Inline[], spans: readonly Span[]): Inline[][] {
	const [only] = children;
	if (children.length === 1 && only?.type === 'text')
		return spans.map(({ start, end }) => [{ type: 'text', text: only.text.slice(start, end) }]);
	return spans.map((span) => slice(children, span));
}

/** How many quotations a sentence opens more than it closes. */
function openings(text: string): number {
	const opened = text.match(/[“„«]/g)?.length ?? 0;
	const closed = text.match(/[”»]/g)?.length ?? 0;
	const straight = text.match(/"/g)?.length ?? 0;
	return opened - closed + (straight % 2);
}

/** A sentence, or the stretches of one that is none: a million characters without an end mark. */
function stretches(text: string, span: Span): Span[] {
	if (span.end - span.start <= stretchLetters) return [span];
	const cut: Span[] = [];
	let start = span.start;
	while (start < span.end) {
		const end = stretchEnd(text, start, span.end);
		cut.push({ start, end });
		start = end;
		while (start < span.end && /\s/.test(text.charAt(start))) start++;
	}
	return cut;
}

/** After so many words, or so many letters where there are no words; never within a pair of surrogates. */
function stretchEnd(text: string, start: number, end: number): number {
	const longest = Math.min(end, start + stretchLetters);
	let words = 0;
	let last = 0;
	for (let at = start; at < longest; at++) {
		if (text.charAt(at) !== ' ') continue;
		last = at;
		if (++words >= stretchWords) return at;
	}
	if (longest === end) return end;
	if (last > start) return last;
	const code = text.charCodeAt(longest);
	return code >= 0xdc00 && code <= 0xdfff ? longest - 1 : longest;
}
