import type { Blockquote, List, ListItem } from 'mdast';
import type { Card } from '../../items/order';
import { readAttributes, type Attributes } from './attributes';
import { isCommentBlock, refuseBlock, reportEmpty } from './blocks';
import { readWords } from './choices';
import { readEvidence, type Grounds } from './evidence';
import { extent } from './places';
import type { Reading } from './reading';
import { partId } from './slug';

/** The longest name of a card, in characters. */
const longestShort = 40;

/** Reads a numbered list. */
export function readCards(list: List, item: string, grounds: Grounds, reading: Reading): Card[] {
	const ranks = readRanks(list, reading);
	if (list.children.length < 2) {
		reading.report({
			rule: 'F22',
			at: list,
			message: 'One card alone has no order.',
			remedy: 'Add another one.'
		});
	}
	return list.children.map((node, index) => {
		reading.mark({ item, part: partId(index) }, node);
		return readCard(node, { id: partId(index), rank: ranks[index] ?? 1 }, grounds, reading);
	});
}

function readCard(
	node: ListItem,
	place: Pick<Card, 'id' | 'rank'>,
	grounds: Grounds,
	reading: Reading
): Card {
	const [first, ...others] = node.children.filter((child) => !isCommentBlock(child));
	const quotes: Blockquote[] = [];
	for (const other of others) {
		if (other.type === 'blockquote') quotes.push(other);
		else refuseBlock(other, reading);
	}
	if (first?.type !== 'paragraph') {
		if (first) refuseBlock(first, reading);
		else reportEmpty(node, 'This card', reading);
		return { ...place, text: [], evidence: [] };
	}
	const text = readWords(first, 'This card', reading);
	const short = readShort(readAttributes(first, 'card', reading), reading);
	const evidence = readEvidence(quotes, grounds, reading);
	return { ...place, text, ...(short && { short }), evidence };
}

function readShort(attributes: Attributes, reading: Reading): string | undefined {
	const given = attributes.pair('short');
	const length = given ? Array.from(given.value).length : 0;
	if (!given || (length > 0 && length <= longestShort)) return given?.value;
	reading.report({
		rule: 'F14',
		at: given,
		message: `The short name “${given.value}” has ${length} characters.`,
		remedy: `Write 1 to ${longestShort}, or leave it out.`
	});
	return undefined;
}

/** The number that each card bears in the file. Markdown itself counts on and forgets them. */
function readRanks(list: List, reading: Reading): number[] {
	const ranks = list.children.map((node) => {
		return Number.parseInt(reading.text.slice(extent(node).start), 10);
	});
	ranks.forEach((rank, index) => {
		const before = ranks[index - 1] ?? 0;
		if (rank === before + 1 || (rank === before && index > 0)) return;
		const next =
			index === 0 ? '1' : `${before} (in no order with the card before) or ${before + 1}`;
		reading.report({
			rule: 'F24',
			at: list.children[index] ?? list,
			message:
				index === 0
					? `The first card has the number ${rank}.`
					: `The number ${rank} follows ${before}.`,
			remedy: `Write ${next} here.`,
			instead: renumbered(list, index, before + 1, reading)
		});
	});
	return ranks;
}

/** A card with another number before it. */
function renumbered(list: List, index: number, rank: number, reading: Reading): string | undefined {
	const node = list.children[index];
	if (!node) return undefined;
	const { start, end } = extent(node);
	return reading.text.slice(start, end).replace(/^\d+/, String(rank));
}
