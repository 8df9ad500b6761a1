import type { ChoiceItem } from '../../items/choice';
import type { ItemFinding, Rule } from './rule';
import { parted, sidesOf, type Side } from './sides';
import { pairs } from './options';
import { citedText, type Survey } from './survey';
import { anyOf, found, lemma, listed, tokens } from './words';

/** Longer keys are chosen unread (Casu & García-García 2019): a key may not stand out by a quarter. */
const keyStandsOut = 1.25;
const optionsDiffer = 1.8;
/** The length of one or two words says nothing. */
const fewestWords = 3;

const absolutes = anyOf(
	'always never only all none every entirely completely impossible solely no.one everyone'
);
const hedges = anyOf('may might could often some usually partly tends likely');

/** Opposites by their stems: where two options are such a pair, one of them is likely the key. */
const opposites: [string, string][] = (
	'before/after accept/reject gain/lose succeed/fail more/less win/lose increase/decrease rise/fall ' +
	'support/oppose strengthen/weaken stronger/weaker begin/end start/end higher/lower possible/impossible'
)
	.split(' ')
	.map((pair) => {
		const [one = '', other = ''] = pair.split('/');
		return [lemma(one), lemma(other)];
	});
const negators = new Set("not no never do does did don't doesn't didn't".split(' '));

/** M07, M09, M10, M16: what gives the key away without reading (Haladyna, Downing & Rodriguez 2002). */
export const cueRules: Rule[] = [
	{
		id: 'M07',
		describes:
			'The key is no longer and no shorter than the distractors, and options are of a length.',
		languages: 'any',
		scope: 'choice',
		find: findLengths
	},
	{
		id: 'M09',
		describes: 'Absolute words (“always”, “only”) do not mark the distractors.',
		languages: ['en'],
		scope: 'choice',
		find: findAbsolutes
	},
	{
		id: 'M10',
		describes: 'Hedges (“may”, “often”) do not mark the key.',
		languages: ['en'],
		scope: 'choice',
		find(item) {
			const { keys, distractors } = parted(item);
			const seen = keys.flatMap(({ text }) => hedgesIn(text));
			if (seen.length === 0 || distractors.some(({ text }) => hedgesIn(text).length > 0)) return [];
			return [
				{
					severity: 'warning',
					message: `Only the key is hedged: ${listed(seen)}.`,
					remedy: 'Hedge a distractor as well, or say the key plainly if the text does.'
				}
			];
		}
	},
	{
		id: 'M16',
		describes: 'The key is not one of the only two options that are opposites.',
		languages: ['en'],
		scope: 'choice',
		find(item) {
			const sides = sidesOf(item).map((side) => ({ ...side, words: tokens(side.text).map(lemma) }));
			const opposed = pairs(sides).filter(([a, b]) => areOpposite(a.words, b.words));
			const [only] = opposed;
			if (opposed.length !== 1 || !only?.some(({ isKey }) => isKey)) return [];
			return [
				{
					severity: 'warning',
					message: `Options ${only[0].id} and ${only[1].id} are the only opposites, and one is the key.`,
					remedy: 'Give another option its opposite as well, or break up this pair.'
				}
			];
		}
	}
];

function findLengths(item: ChoiceItem): ItemFinding[] {
	const { keys, distractors } = parted(item);
	if (keys.length === 0 || distractors.length === 0) return [];
	const [shortestKey, longestKey] = spread(keys);
	const [shortest, longest] = spread(distractors);
	const worded = keys.every(({ text }) => tokens(text).length >= fewestWords);
	const error = (than: string, key: number, other: number): ItemFinding[] => [
		{
			severity: 'error',
			message: `The key (${key} characters) stands out: it is ${than} distractor (${other}).`,
			remedy: 'Bring the key and the distractors to about the same length.'
		}
	];
	if (worded && shortestKey >= keyStandsOut * longest)
		return error('a quarter longer than the longest', shortestKey, longest);
	if (worded && longestKey * keyStandsOut <= shortest)
		return error('a quarter shorter than the shortest', longestKey, shortest);
	const [least, most] = spread([...keys, ...distractors]);
	const wordy = [...keys, ...distractors].some(({ text }) => tokens(text).length >= fewestWords);
	if (!wordy || most <= optionsDiffer * least) return [];
	return [
		{
			severity: 'warning',
			message: `The longest option (${most} characters) is more than ${optionsDiffer} times the shortest (${least}).`,
			remedy: 'Bring the options to about the same length.'
		}
	];
}

/** The shortest and the longest, in characters. */
function spread(sides: readonly Side[]): [number, number] {
	const lengths = sides.map(({ text }) => text.length);
	return [Math.min(...lengths), Math.max(...lengths)];
}

function findAbsolutes(item: ChoiceItem, survey: Survey): ItemFinding[] {
	const { keys, distractors } = parted(item);
	if (keys.some(({ text }) => found(absolutes, text).length > 0)) return [];
	const cited = found(absolutes, citedText(item, survey));
	return distractors.flatMap(({ id, text }): ItemFinding[] => {
		const seen = found(absolutes, text).filter((word) => !cited.includes(word));
		if (seen.length === 0) return [];
		return [
			{
				part: id,
				severity: 'error',
				message: `Distractor ${id} is absolute (${listed(seen)}), and neither the key nor the cited text is.`,
				remedy: 'Limit what the distractor claims: readers learn to strike out such words.'
			}
		];
	});
}

/** The hedges in a text. "May" with a capital inside a sentence, or before a number, is the month. */
function hedgesIn(text: string): string[] {
	return found(hedges, text.replace(/(?<=\S\s)May\b|\bMay(?= \d)/gu, ' '));
}

function areOpposite(left: readonly string[], right: readonly string[]): boolean {
	const worded = opposites.some(
		([one, other]) =>
			(left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one))
	);
	return worded || isNegated(left, right) || isNegated(right, left);
}

/** Whether one is the other with a "not". */
function isNegated(positive: readonly string[], negative: readonly string[]): boolean {
	const isNot = (word: string) => /^(?:not|no|never)$|n't$/.test(word);
	if (positive.some(isNot) || !negative.some(isNot)) return false;
	const bare = (words: readonly string[]) => words.filter((word) => !negators.has(word)).join(' ');
	return bare(positive) === bare(negative);
}
