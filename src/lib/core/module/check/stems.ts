import type { ChoiceItem } from '../../items/choice';
import { plain, type Inline } from '../../text/rich';
import { knowing } from './languages/languages';
import type { ItemFinding, Rule } from './rule';
import { sidesOf } from './sides';
import { stemOf, type Survey } from './survey';
import { found, listed, tokens, unquoted } from './words';

/** A question is read in one breath (Haladyna, Downing & Rodriguez 2002: little to read); in words. */
const longestStem = 30;
const longestOption = 18;
const longestItem = 90;

const blank = /_{2,}/u;
const blankAtEnd = /(?:_{2,}|…|\.{3})[.:]?$/u;

/** M04–M06, M20, M22, M29: what the stem asks, and how. */
export const stemRules: Rule[] = [
	{
		id: 'M04',
		describes:
			'The stem is positive; a negation that must be is set in bold, and no option has one.',
		languages: knowing('negation'),
		scope: 'choice',
		find: findNegation
	},
	{
		id: 'M05',
		describes: 'The stem is a question, or a sentence with its blank at the end.',
		languages: 'any',
		worded: knowing('articleAtEnd'),
		scope: 'choice',
		find: findOpenEnd
	},
	{
		id: 'M06',
		describes: 'Stems have at most 30 words, options 18, a whole question 90.',
		languages: 'any',
		scope: 'choice',
		find: findLength
	},
	{
		id: 'M20',
		describes: 'No question asks for the reader’s opinion or for what a party should do.',
		languages: knowing('opinion'),
		scope: 'item',
		find(item, { names, language }) {
			const seen = language.opinion?.(stemOf(item), names) ?? [];
			return findWords(seen, 'asks for an opinion', 'Ask what the text says or suggests.');
		}
	},
	{
		id: 'M22',
		describes: 'No question refers to the one before it.',
		languages: knowing('earlierQuestion'),
		scope: 'choice',
		find(item, { language: { earlierQuestion } }) {
			const all = [stemOf(item), ...sidesOf(item).map(({ text }) => text)];
			const seen = new Set(all.flatMap((text) => found(earlierQuestion, text)));
			return findWords(seen, 'points back', 'Name the thing itself: questions may stand alone.');
		}
	},
	{
		id: 'M29',
		describes: 'No question depends on the answer to another.',
		languages: knowing('otherAnswer'),
		scope: 'item',
		find(item, { language: { otherAnswer } }) {
			const seen = found(otherAnswer, unquoted(stemOf(item)));
			const remedy = 'Make it answerable by itself, or use .prove for a second part.';
			return findWords(seen, 'depends on another question', remedy);
		}
	}
];

function findWords(seen: Iterable<string>, what: string, remedy: string): ItemFinding[] {
	const words = listed(seen);
	return words ? [{ severity: 'error', message: `The question ${what}: ${words}.`, remedy }] : [];
}

function findNegation(item: ChoiceItem, { language: { negation } }: Survey): ItemFinding[] {
	const stem = found(negation, unquoted(stemOf(item)));
	if (stem.length === 0) return [];
	const bold = strongWords(item.stem);
	if (!stem.every((word) => bold.includes(word))) {
		return [
			{
				severity: 'error',
				message: `The stem is negative: ${listed(stem)}.`,
				remedy: 'Ask for what is so. If it must be negative, set the word in bold: **not**.'
			}
		];
	}
	const doubled = sidesOf(item).flatMap(({ id, text }): ItemFinding[] => {
		const seen = found(negation, unquoted(text));
		if (seen.length === 0) return [];
		return [
			{
				part: id,
				severity: 'error',
				message: `The stem is negative (${listed(stem)}), and so is option ${id}: ${listed(seen)}.`,
				remedy: 'Say the option without a negation.'
			}
		];
	});
	if (doubled.length > 0) return doubled;
	return [
		{
			severity: 'warning',
			message: `The stem is negative: ${listed(stem)}.`,
			remedy: 'Ask for what is so, or waive M04 and say why it must be negative.'
		}
	];
}

/** The words in bold, in lower case. */
function strongWords(inlines: readonly Inline[]): string[] {
	return inlines.flatMap((inline) => {
		if (inline.type === 'strong') return tokens(plain(inline.children));
		return 'children' in inline ? strongWords(inline.children) : [];
	});
}

function findOpenEnd(item: ChoiceItem, { language }: Survey): ItemFinding[] {
	const stem = stemOf(item).trim();
	const error = (message: string, remedy: string): ItemFinding[] => [
		{ severity: 'error', message, remedy }
	];
	if (language.articleAtEnd?.test(stem))
		return error(
			'The stem ends in an article, which tells what the answer begins with.',
			'Put the article into each option.'
		);
	if (blankAtEnd.test(stem)) return [];
	if (blank.test(stem))
		return error('The blank is not at the end of the stem.', 'Move the blank to the end, or ask.');
	if (/[?？؟]/u.test(stem)) return [];
	return error(
		'The stem is not a question.',
		'End it with a question mark, or with a blank: ____.'
	);
}

function findLength(item: ChoiceItem): ItemFinding[] {
	const stem = tokens(stemOf(item)).length;
	const options = sidesOf(item).map(({ id, text }) => ({ id, length: tokens(text).length }));
	const whole = options.reduce((sum, { length }) => sum + length, stem);
	const warn = (what: string, length: number, most: number, part?: string): ItemFinding[] =>
		length <= most
			? []
			: [
					{
						...(part === undefined ? {} : { part }),
						severity: 'warning',
						message: `${what} has ${length} words, more than ${most}.`,
						remedy: 'Say it in fewer words: what is tested is reading the text, not the question.'
					}
				];
	return [
		...warn('The stem', stem, longestStem),
		...options.flatMap(({ id, length }) => warn(`Option ${id}`, length, longestOption, id)),
		...warn('The question', whole, longestItem)
	];
}
