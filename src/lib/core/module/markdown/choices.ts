import type { List, ListItem, Paragraph } from 'mdast';
import { lures, type Option } from '../../items/choice';
import type { Inline } from '../../text/rich';
import { readAttributes, wordsOf } from './attributes';
import { isCommentBlock, readParagraphs, refuseBlock, reportEmpty } from './blocks';
import { readInline } from './inline';
import { extent } from './places';
import { partId } from './slug';
import type { Reading } from './reading';

/** The options of a choice question, and which of them are right. */
export type Options = { options: Option[]; key: string[] };

/** Reads a task list. */
export function readOptions(list: List, item: string, reading: Reading): Options {
	const options = list.children.map((node, index) => {
		reading.mark({ item, part: partId(index) }, node);
		return readOption(node, partId(index), reading);
	});
	const key = options.flatMap(({ id }, index) => (list.children[index]?.checked ? [id] : []));
	if (options.length < 2) reportFew(list, reading);
	else if (key.length === 0 || key.length === options.length) reportKey(list, key.length, reading);
	return { options, key };
}

function readOption(node: ListItem, id: string, reading: Reading): Option {
	if (typeof node.checked !== 'boolean') {
		reading.report({
			rule: 'F20',
			at: node,
			message: 'This option has no box, though others have.',
			remedy: 'Write “- [ ] ” before a wrong option and “- [x] ” before a right one.',
			instead: boxed(node, reading)
		});
	}
	const [first, second, ...others] = node.children.filter((child) => !isCommentBlock(child));
	if (first?.type !== 'paragraph') {
		if (first) refuseBlock(first, reading);
		else reportEmpty(node, 'This option', reading);
		return { id, text: [], feedback: [] };
	}
	for (const other of second?.type === 'blockquote' ? others : [second, ...others]) {
		if (!other) continue;
		reading.report({
			rule: 'F20',
			at: other,
			message: 'An option is one paragraph, with one quotation under it as feedback at most.',
			remedy: 'Join this with what stands before it, or take it away.'
		});
	}
	return {
		id,
		text: readWords(first, 'This option', reading),
		...readLure(node, first, reading),
		feedback: second?.type === 'blockquote' ? readFeedback(second, reading) : []
	};
}

/** The words of an option or a card. */
export function readWords(paragraph: Paragraph, what: string, reading: Reading): Inline[] {
	const words = readInline(wordsOf(paragraph, reading), reading);
	if (words.length === 0) reportEmpty(paragraph, what, reading);
	return words;
}

function readLure(node: ListItem, words: Paragraph, reading: Reading): Pick<Option, 'lure'> {
	const attributes = readAttributes(words, 'option', reading);
	const lure = attributes.oneOf(lures, reading);
	if (!lure || !node.checked) return lure ? { lure } : {};
	reading.report({
		rule: 'F23',
		at: attributes.class(lure) ?? words,
		message: `“.${lure}” says why a wrong option tempts, but this one is marked as right.`,
		remedy: 'Take the type away, or the x out of the box.',
		instead: ''
	});
	return {};
}

function readFeedback(quote: Parameters<typeof readParagraphs>[0], reading: Reading): Inline[] {
	const [feedback = [], second] = readParagraphs(quote, reading);
	if (second) {
		reading.report({
			rule: 'F20',
			at: quote.children[1] ?? quote,
			message: 'Feedback has a second paragraph.',
			remedy: 'Say it in one.'
		});
	}
	return feedback;
}

function reportFew(list: List, reading: Reading) {
	reading.report({
		rule: 'F22',
		at: list,
		message: 'One option alone is no choice.',
		remedy: 'Add another one.'
	});
}

function reportKey(list: List, right: number, reading: Reading) {
	reading.report({
		rule: 'F21',
		at: list,
		message: right === 0 ? 'No option is marked as right.' : 'Every option is marked as right.',
		remedy:
			right === 0
				? 'Put an x in the box of the right one: - [x]'
				: 'Take the x out of the boxes of the wrong ones: - [ ]'
	});
}

/** An option with an empty box before its words. */
function boxed(node: ListItem, reading: Reading): string {
	const { start, end } = extent(node);
	return reading.text.slice(start, end).replace(/^(\S+[ \t]*)(?:\[\][ \t]*)?/, '$1[ ] ');
}
