import type { Blockquote } from 'mdast';
import type { Evidence } from '../../items/item';
import { findQuotes } from '../../text/quote';
import { blockText, plain, type Block } from '../../text/rich';
import { sentences } from '../../text/sentences';
import { readParagraphs } from './blocks';
import type { Reading } from './reading';

/** A section's reading text, as far as evidence is looked for in it. */
export type Passage = { section: string; title: string; blocks: Block[] };

/** Where a question's evidence may stand, and where else the module has text. */
export type Grounds = { own: Passage[]; others: Passage[] };

/** The grounds of each section's questions: its own text, or the whole module where it has none. */
export function groundsOf(section: string, passages: readonly Passage[]): Grounds {
	const own = passages.filter(
		(passage) => passage.section === section && passage.blocks.length > 0
	);
	if (own.length === 0) return { own: [...passages], others: [] };
	return { own, others: passages.filter((passage) => !own.includes(passage)) };
}

/** Finds each quote in the reading text, and gives its words as they stand there. */
export function readEvidence(
	quotes: readonly Blockquote[],
	grounds: Grounds,
	reading: Reading
): Evidence[] {
	return quotes.flatMap((quote) => {
		const words = readParagraphs(quote, reading).map(plain).join(' ');
		if (words.trim() === '') return [];
		const [first, second] = findEvidence(words, grounds.own);
		if (!first) reportUnfound(quote, words, grounds, reading);
		else if (second) reportTwice(quote, first, second, grounds, reading);
		return first ?? [];
	});
}

/** Everywhere a quote stands, in reading order. */
export function findEvidence(quote: string, passages: readonly Passage[]): Evidence[] {
	return passages.flatMap(({ section, blocks }) =>
		blocks.flatMap((block, index) => {
			const text = blockText(block);
			return findQuotes(text, quote).map(({ start, end }) => {
				return { quote: text.slice(start, end), section, block: index, start, end };
			});
		})
	);
}

function reportUnfound(
	quote: Blockquote,
	words: string,
	{ own, others }: Grounds,
	reading: Reading
) {
	const elsewhere = findEvidence(words, others)[0];
	if (elsewhere) {
		const { title = '' } = others.find(({ section }) => section === elsewhere.section) ?? {};
		reading.report({
			rule: 'F28',
			at: quote,
			message: `“${words}” stands in the section “${title}”, not in this one.`,
			remedy:
				'Move the question there; a question on the whole module belongs in a section without reading text.'
		});
		return;
	}
	const near = nearestSentence(words, own);
	reading.report({
		rule: 'F27',
		at: quote,
		message: `“${words}” does not stand in the reading text.`,
		remedy: near
			? `Copy the words as they stand there; the nearest sentence is “${near}”`
			: 'Copy the words as they stand there, from one paragraph at a time.',
		// A sentence with a character that Markdown would read is left to the author.
		instead: near && !/[\\`*_[\]<&]/.test(near) ? `> ${near}` : undefined
	});
}

function reportTwice(
	quote: Blockquote,
	first: Evidence,
	second: Evidence,
	{ own }: Grounds,
	reading: Reading
) {
	const { title = '' } = own.find(({ section }) => section === second.section) ?? {};
	reading.report({
		rule: 'F29',
		at: quote,
		message: `“${first.quote}” stands more than once: again in paragraph ${second.block + 1} of “${title}”.`,
		remedy: 'The first place is taken; quote some words more if another is meant.',
		severity: 'advice'
	});
}

/** The sentence that shares most words with a quote, if it has a third of them. */
function nearestSentence(quote: string, passages: readonly Passage[]): string | undefined {
	const wanted = wordsOf(quote);
	let best = { shared: wanted.size / 3, sentence: undefined as string | undefined };
	for (const block of passages.flatMap(({ blocks }) => blocks)) {
		const text = blockText(block);
		for (const { start, end } of sentences(text)) {
			const sentence = text.slice(start, end);
			const words = wordsOf(sentence);
			const shared = [...wanted].filter((word) => words.has(word)).length;
			if (shared > best.shared) best = { shared, sentence };
		}
	}
	return best.sentence;
}

function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
