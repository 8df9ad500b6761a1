import type { Item } from '../items/item';
import type { Diagnostic } from '../module/diagnostic';
import type { ParsedQuestion } from '../module/markdown/parse-questions';
import type { Inline } from '../text/rich';
import { plain } from '../text/rich';
import { refusal, type Refusal, type RefusalCode } from './refusal';

/** What is more than a question needs, in characters. */
export const longestQuestion = 4000;
const longest = { stem: 300, option: 300, feedback: 500, explanation: 800 };

const codes: Partial<Record<string, RefusalCode>> = {
	F09: 'html',
	F11: 'link',
	F26: 'no-evidence',
	F27: 'not-verbatim',
	F28: 'elsewhere'
};

/** An address that would be followed, or would run. */
const address = /\b(?:https?:\/\/|www\.|(?:javascript|vbscript|data|file|blob):)/i;

/** What is wrong with the form of a proposed question, as far as it could be read. */
export function faultsOf({ source, item, diagnostics }: ParsedQuestion): Refusal[] {
	if (source.length > longestQuestion) return [refusal('long-question', String(source.length))];
	const found = diagnostics.filter(({ severity }) => severity === 'error').map(refusalOf);
	return item ? [...found, ...wordsFaults(item)] : found;
}

function refusalOf({ rule, message }: Diagnostic): Refusal {
	return refusal(codes[rule] ?? 'unreadable', `${rule}: ${message.slice(0, 300)}`);
}

/** Links, images and addresses in an item's words, and words that are too many. */
export function wordsFaults(item: Item): Refusal[] {
	const parts = wordsIn(item);
	const long = parts.find(({ kind, words }) => plain(words).length > longest[kind]);
	const leads = parts.find(({ words }) => hasLink(words) || address.test(plain(words)));
	return [
		...(leads ? [refusal('link', plain(leads.words).slice(0, 100))] : []),
		...(long ? [refusal('long-question', plain(long.words).slice(0, 100))] : [])
	];
}

type Part = { kind: keyof typeof longest; words: readonly Inline[] };

/** All that an item says, its evidence aside. */
export function wordsIn(item: Item): Part[] {
	const own: Part[] = [
		{ kind: 'stem', words: item.stem },
		{ kind: 'explanation', words: item.explanation }
	];
	if (item.type === 'order')
		return [...own, ...item.cards.map(({ text }): Part => ({ kind: 'option', words: text }))];
	const options = item.options.flatMap(({ text, feedback }): Part[] => [
		{ kind: 'option', words: text },
		{ kind: 'feedback', words: feedback }
	]);
	return [...own, ...options];
}

function hasLink(words: readonly Inline[]): boolean {
	return words.some(
		(inline) =>
			inline.type === 'link' ||
			inline.type === 'image' ||
			('children' in inline && hasLink(inline.children))
	);
}
