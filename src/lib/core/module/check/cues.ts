import type { ChoiceItem } from '../../items/choice';
import type { Language } from './languages/language';
import { knowing } from './languages/languages';
import type { ItemFinding, Rule } from './rule';
import { parted, sidesOf, type Side } from './sides';
import { pairs } from './options';
import { citedText, type Survey } from './survey';
import { found, listed, tokens } from './words';

/** Longer keys are chosen unread (Casu & García-García 2019): a key may not stand out by a quarter. */
const keyStandsOut = 1.25;
const optionsDiffer = 1.8;
/** The length of one or two words says nothing. */
const fewestWords = 3;

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
		languages: knowing('absolutes'),
		scope: 'choice',
		find: findAbsolutes
	},
	{
		id: 'M10',
		describes: 'Hedges (“may”, “often”) do not mark the key.',
		languages: knowing('hedges'),
		scope: 'choice',
		find(item, { language }) {
			const { keys, distractors } = parted(item);
			const hedges = (text: string) => hedgesIn(text, language);
			const seen = keys.flatMap(({ text }) => hedges(text));
			if (seen.length === 0 || distractors.some(({ text }) => hedges(text).length > 0)) return [];
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
		languages: knowing('opposites'),
		scope: 'choice',
		find(item, { language }) {
			const sides = sidesOf(item);
			const opposed = pairs(sides).filter(([a, b]) => areOpposite(a.text, b.text, language));
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
	const { absolutes } = survey.language;
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

function hedgesIn(text: string, { hedges, hedgeLike }: Language): string[] {
	return found(hedges, hedgeLike ? text.replace(hedgeLike, ' ') : text);
}

/** Where two options are opposites by their stems, one of them is likely the key. */
function areOpposite(first: string, second: string, language: Language): boolean {
	const { lemma, opposites } = language;
	const left = tokens(first).map(lemma);
	const right = tokens(second).map(lemma);
	const has = (one: string, other: string) =>
		left.includes(lemma(one)) && right.includes(lemma(other));
	const worded = opposites?.some(([one, other]) => has(one, other) || has(other, one)) ?? false;
	return worded || isNegated(left, right, language) || isNegated(right, left, language);
}

/** Whether one is the other with a "not". */
function isNegated(
	positive: readonly string[],
	negative: readonly string[],
	{ negator }: Language
): boolean {
	const isNot = (word: string) => negator.is.test(word);
	if (positive.some(isNot) || !negative.some(isNot)) return false;
	const bare = (words: readonly string[]) =>
		words.filter((word) => !negator.with.has(word)).join(' ');
	return bare(positive) === bare(negative);
}
