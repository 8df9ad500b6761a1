import type { ChoiceItem } from '../../items/choice';
import { contentLemmas } from './content';
import { knowing, languages } from './languages/languages';
import { inOrder } from './quantity';
import type { ItemFinding, Rule } from './rule';
import { sidesOf } from './sides';
import { stemOf, type Survey } from './survey';
import { found, jaccard, listed } from './words';

/** Three options serve as well as four (Rodriguez 2005); a fourth is kept where it is a real error. */
const fewestOptions = 3;
const mostOptions = 4;

/** Two options that share so much of their content say the same. */
const nearlyEqual = 0.7;

/** M01–M03, M15, M26: the set of options by itself. */
export const optionRules: Rule[] = [
	{
		id: 'M01',
		describes: 'A choice has three or four options.',
		languages: 'any',
		scope: 'choice',
		find({ options }) {
			if (options.length >= fewestOptions && options.length <= mostOptions) return [];
			return [
				{
					severity: 'error',
					message: `The question has ${options.length} options, not three or four.`,
					remedy: 'Keep the options that a real misreading leads to, three or four in all.'
				}
			];
		}
	},
	{
		id: 'M02',
		describes: 'One option is right; where several are, the stem says how many to choose.',
		languages: 'any',
		worded: languages.map(({ tag }) => tag),
		scope: 'choice',
		find: findKeyCount
	},
	{
		id: 'M03',
		// Haladyna, Downing & Rodriguez 2002; Jang, Pashler & Huber 2014.
		describes: 'No option speaks of other options, as “all of the above” does.',
		languages: knowing('otherOptions'),
		scope: 'choice',
		find(item, survey) {
			const { otherOptions, letteredOptions } = survey.language;
			const texts = [...survey.blocks.values()].flat();
			return sidesOf(item).flatMap(({ id, text }) => {
				// "Vitamins A and D" in the passage is no pair of options.
				const letters = [...(letteredOptions ? text.matchAll(letteredOptions) : [])]
					.map(([pair]) => pair)
					.filter((pair) => !texts.some((passage) => passage.includes(pair)));
				const seen = [...found(otherOptions, text), ...letters];
				return seen.length === 0
					? []
					: [
							{
								part: id,
								severity: 'error' as const,
								message: `Option ${id} speaks of other options: ${listed(seen)}.`,
								remedy: 'Replace it with a statement of its own, or leave it out.'
							}
						];
			});
		}
	},
	{
		id: 'M15',
		describes: 'No two options say the same, and none contains another.',
		languages: 'any',
		worded: knowing('isFunctionWord'),
		scope: 'choice',
		find: findLikeOptions
	},
	{
		id: 'M26',
		describes: 'Options are shuffled, except numbers and dates, which stand in ascending order.',
		languages: 'any',
		worded: languages.map(({ tag }) => tag),
		scope: 'choice',
		find: findFixedOrder
	}
];

function findKeyCount(item: ChoiceItem, { language }: Survey): ItemFinding[] {
	const count = item.key.length;
	if (count === 0 || count === item.options.length) {
		return [
			{
				severity: 'error',
				message: count === 0 ? 'No option is marked as right.' : 'Every option is marked as right.',
				remedy: 'Mark the right option with [x] and the others with [ ].'
			}
		];
	}
	const { numerals } = language;
	if (count === 1 || numerals.length === 0) return [];
	const stated = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${count}|${numerals[count - 1] ?? count})(?![\\p{L}\\p{N}])`,
		'iu'
	);
	if (stated.test(stemOf(item))) return [];
	return [
		{
			severity: 'error',
			message: `${count} options are right, and the stem does not say to choose ${count}.`,
			remedy: `Say in the stem how many to choose (“Choose ${count}.”), or mark one option only.`
		}
	];
}

function findLikeOptions(item: ChoiceItem, { language }: Survey): ItemFinding[] {
	const remedy = 'Make each option an answer of its own.';
	// Names stay in: to swap who did what is a good distractor.
	const sides = sidesOf(item).map((side) => ({
		...side,
		content: contentLemmas(side.text, language)
	}));
	return pairs(sides).flatMap(([first, second]): ItemFinding[] => {
		const both = `Options ${first.id} and ${second.id}`;
		if (normal(first.text) === normal(second.text))
			return [{ part: second.id, severity: 'error', message: `${both} are the same.`, remedy }];
		const alike = jaccard(first.content, second.content);
		if (alike >= nearlyEqual) {
			const message = `${both} share ${Math.round(alike * 100)} % of their content words.`;
			return [{ part: second.id, severity: 'warning', message, remedy }];
		}
		const [inner, outer] = isWithin(first.content, second.content)
			? [first, second]
			: [second, first];
		if (!isWithin(inner.content, outer.content)) return [];
		const message = `All that option ${inner.id} says is in option ${outer.id} as well.`;
		return [{ part: outer.id, severity: 'warning', message, remedy }];
	});
}

/** Every two once. */
export function pairs<T>(all: readonly T[]): [T, T][] {
	return all.flatMap((first, index) =>
		all.slice(index + 1).map((second): [T, T] => [first, second])
	);
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
	return inner.size > 0 && [...inner].every((one) => outer.has(one));
}

function normal(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[.;,]+$/, '')
		.trim();
}

function findFixedOrder(item: ChoiceItem): ItemFinding[] {
	const order = inOrder(sidesOf(item).map(({ text }) => text));
	if (item.fixed && order === 'none') {
		return [
			{
				severity: 'error',
				message: 'The order of the options is fixed, and they are not numbers or dates.',
				remedy: 'Take .fixed away, so that the options are shuffled for each attempt.'
			}
		];
	}
	if (item.fixed && order === 'mixed') {
		return [
			{
				severity: 'error',
				message: 'The options are numbers or dates in fixed order, but they do not ascend.',
				remedy: 'Write them from the smallest or earliest to the largest or latest.'
			}
		];
	}
	if (!item.fixed && order !== 'none') {
		return [
			{
				severity: 'advice',
				message: 'The options are numbers or dates and are shuffled.',
				remedy: 'Write them in ascending order and add .fixed: they are easier to compare.'
			}
		];
	}
	return [];
}
