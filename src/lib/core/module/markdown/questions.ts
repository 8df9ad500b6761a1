import type { Blockquote, List, Paragraph, RootContent } from 'mdast';
import { levels, type Item, type ItemBase } from '../../items/item';
import { plain } from '../../text/rich';
import { readAttributes, readId, readWaivers, wordsOf, type Attributes } from './attributes';
import { criteria } from './bearers';
import { isCommentBlock, refuseBlock, reportEmpty } from './blocks';
import { readOptions } from './choices';
import { readEvidence, type Grounds } from './evidence';
import { readInline } from './inline';
import { readCards } from './orderings';
import type { Outlined } from './headings';
import type { Reading } from './reading';
import { slug } from './slug';
import { nearest } from './suggestion';

/** What stands under a question's heading, by its part in the question. */
type Parts = { list?: List; quotes: Blockquote[]; explanation?: Paragraph };

/** Reads a question. Without a list its kind is unknown, and there is no item. */
export function readQuestion(
	{ heading, nodes }: Outlined,
	grounds: Grounds,
	claims: readonly string[],
	reading: Reading
): Item | undefined {
	const { list, quotes, explanation } = sortParts(nodes, reading);
	const ordering = list ? isOrdering(list, reading) : undefined;
	if (!list) reportNoList(heading, reading);
	const attributes = readAttributes(heading, ordering ? 'ordering' : 'choice', reading);
	const stem = readInline(wordsOf(heading, reading), reading);
	if (stem.length === 0) reportEmpty(heading, 'This question', reading);
	const id = readId(attributes, reading) ?? slug(plain(stem));
	const level = attributes.oneOf(levels, reading);
	const criterion = readCriterion(attributes, reading);
	reading.mark({ item: id }, heading);
	const base: ItemBase = {
		id,
		stem,
		...(level && { level }),
		claims: readClaimIds(attributes, claims, reading),
		...(criterion && { criterion }),
		evidence: readEvidence(quotes, grounds, reading),
		explanation: explanation ? readInline(explanation.children, reading) : [],
		memory: attributes.class('memory') !== undefined,
		retain: attributes.class('retain') !== undefined,
		waivers: readWaivers(attributes, reading)
	};
	if (!list) return undefined;
	if (ordering) {
		const cards = readCards(list, id, grounds, reading);
		const inCards = list.children.some(({ children }) => children.some(isQuote));
		if (quotes.length === 0 && !inCards) reportNoEvidence(heading, reading);
		return { type: 'order', ...base, cards };
	}
	if (quotes.length === 0) reportNoEvidence(heading, reading);
	return {
		type: 'choice',
		...base,
		...readOptions(list, id, reading),
		fixed: attributes.class('fixed') !== undefined,
		statement: attributes.class('statement') !== undefined,
		prove: attributes.class('prove') !== undefined
	};
}

function isQuote(node: RootContent): node is Blockquote {
	return node.type === 'blockquote';
}

function sortParts(nodes: readonly RootContent[], reading: Reading): Parts {
	const parts: Parts = { quotes: [] };
	for (const node of nodes) {
		if (isCommentBlock(node)) continue;
		const misplaced = misplacement(node, parts);
		if (misplaced) {
			reading.report({ rule: 'F25', at: node, ...misplaced });
			if (node.type === 'blockquote') parts.quotes.push(node);
		} else if (node.type === 'list') parts.list = node;
		else if (node.type === 'blockquote') parts.quotes.push(node);
		else if (node.type === 'paragraph') parts.explanation = node;
		else refuseBlock(node, reading);
	}
	return parts;
}

function misplacement(node: RootContent, { list, explanation }: Parts) {
	switch (node.type) {
		case 'list':
			if (!list && !explanation) return undefined;
			return {
				message: 'A second list stands under this question.',
				remedy: 'Mark all options alike, with “-” or with “1.”, or begin another question with ###.'
			};
		case 'blockquote':
			if (list && !explanation) return undefined;
			return {
				message: `This quotation stands ${list ? 'after the explanation' : 'before the list'}.`,
				remedy: 'Put evidence after the list and before the explanation.'
			};
		case 'paragraph':
			if (list && !explanation) return undefined;
			return {
				message: list
					? 'A second paragraph stands after the list.'
					: 'A paragraph stands between the question and its list.',
				remedy: list
					? 'Say in one paragraph why the answer is right.'
					: 'Move it into the question, or into the reading text.'
			};
		default:
			return undefined;
	}
}

/** An ordering is a numbered list without boxes. Anything else is read as a choice. */
function isOrdering(list: List, reading: Reading): boolean {
	const boxed = list.children.some(({ checked }) => typeof checked === 'boolean');
	if (Boolean(list.ordered) !== boxed) return Boolean(list.ordered);
	reading.report({
		rule: 'F19',
		at: list,
		message: boxed
			? 'The items of this list have numbers and boxes.'
			: 'The items of this list have neither boxes nor numbers.',
		remedy: 'Write “- [ ] ” and “- [x] ” for a choice, or “1. ”, “2. ” for an order.'
	});
	return false;
}

function readCriterion(attributes: Attributes, reading: Reading): string | undefined {
	const given = attributes.pair('criterion');
	if (!given || criteria.some((criterion) => criterion === given.value)) return given?.value;
	const meant = nearest(given.value, criteria);
	reading.report({
		rule: 'F14',
		at: given,
		message: `“${given.value}” is not a criterion.`,
		remedy: meant ? `Did you mean “${meant}”?` : `Write one of ${criteria.join(', ')}.`,
		instead: meant && `criterion=${meant}`
	});
	return undefined;
}

function readClaimIds(
	attributes: Attributes,
	known: readonly string[],
	reading: Reading
): string[] {
	const given = attributes.pair('claims');
	const ids = given?.value.split(' ').filter((id) => id !== '') ?? [];
	for (const id of ids) {
		if (!given || known.includes(id)) continue;
		const meant = nearest(id, known);
		reading.report({
			rule: 'F14',
			at: given,
			message: `No claim in the front matter has the id “${id}”.`,
			remedy: meant ? `Did you mean “${meant}”?` : 'Add the claim there, or take its id away here.',
			instead: meant && withClaim(ids, id, meant)
		});
	}
	return [...new Set(ids)];
}

/** The attribute with one claim's id written another way. */
function withClaim(ids: readonly string[], wrong: string, meant: string): string {
	return `claims="${ids.map((id) => (id === wrong ? meant : id)).join(' ')}"`;
}

function reportNoList(at: RootContent, reading: Reading) {
	reading.report({
		rule: 'F19',
		at,
		message: 'This question has no list of options or cards.',
		remedy: 'Write “- [ ] ” and “- [x] ” for a choice, or “1. ”, “2. ” for an order.'
	});
}

function reportNoEvidence(at: RootContent, reading: Reading) {
	reading.report({
		rule: 'F26',
		at,
		message: 'This question has no evidence.',
		remedy:
			'Quote after its list, behind “> ”, the words of the reading text that prove the answer.'
	});
}
