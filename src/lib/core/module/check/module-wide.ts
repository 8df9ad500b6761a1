import { levels, type Level } from '../../items/item';
import { firstSeed, optionOrder } from '../../items/present';
import { letter as letterAt, longestLetterRun, mostOneLetter } from '../key-letters';
import { passages } from '../pages';
import type { Finding, Rule } from './rule';
import { parted } from './sides';
import { evidenceOf, type Survey } from './survey';

/** Fewer questions than this say nothing about a habit of their author. */
const fewestForHabit = 8;
/** How much more often than by chance the key may be the longest, or the shortest, option. */
const lengthError = 0.2;
const lengthWarning = 0.1;

/** The mix of PIRLS 2021: retrieve, infer, integrate, evaluate, in percent. */
const plan: Record<Level, number> = { locate: 20, infer: 30, integrate: 30, evaluate: 20 };
const planAllowance = 10;
/** One of fewer questions is more than the allowance by itself. */
const fewestForMix = 10;
const mostPerClaim = 2;

/** M08, M27, M28: what shows only over all questions. */
export const moduleRules: Rule[] = [
	{
		id: 'M08',
		describes: 'The key is not the longest or the shortest option more often than by chance.',
		languages: 'any',
		scope: 'module',
		find: (survey) => [
			...findHabit(survey, 'longest', (key, other) => key > other),
			...findHabit(survey, 'shortest', (key, other) => key < other)
		]
	},
	{
		id: 'M27',
		describes:
			'Levels are mixed as planned, every paragraph is asked about, no claim over and over.',
		languages: 'any',
		scope: 'module',
		find: (survey) => [...findMix(survey), ...findUnasked(survey), ...findOverasked(survey)]
	},
	{
		id: 'M28',
		describes: 'On paper, no letter is the key too often or too many times in a row.',
		languages: 'any',
		scope: 'module',
		find: findLetters
	}
];

/** Single-answer items: where several options are right, no place is the key's. */
function singles({ items }: Survey) {
	return items.flatMap(({ item, section }) =>
		item.type === 'choice' && item.key.length === 1 ? [{ item, section }] : []
	);
}

function findHabit(
	survey: Survey,
	what: string,
	exceeds: (key: number, other: number) => boolean
): Finding[] {
	const asked = singles(survey);
	if (asked.length < fewestForHabit) return [];
	const standing = asked.filter(({ item }) => {
		const { keys, distractors } = parted(item);
		return distractors.every(({ text }) => exceeds(keys[0]?.text.length ?? 0, text.length));
	});
	const chance = asked.reduce((sum, { item }) => sum + 1 / item.options.length, 0) / asked.length;
	const excess = standing.length / asked.length - chance;
	// Rounding of fractions must not turn "exactly the limit" into "more".
	const isOver = (limit: number) => excess > limit + 1e-9;
	if (!isOver(lengthWarning)) return [];
	return [
		{
			severity: isOver(lengthError) ? 'error' : 'warning',
			message: `The key is the ${what} option in ${standing.length} of ${asked.length} questions; by chance it would be in about ${Math.round(chance * asked.length)}.`,
			remedy: `Lengthen or shorten options so that the ${what} is a distractor more often.`
		}
	];
}

function findMix({ items }: Survey): Finding[] {
	const given = items.flatMap(({ item }) => item.level ?? []);
	if (given.length < fewestForMix) return [];
	return levels.flatMap((level): Finding[] => {
		const share = (100 * given.filter((one) => one === level).length) / given.length;
		if (Math.abs(share - plan[level]) <= planAllowance + 1e-9) return [];
		return [
			{
				severity: 'warning',
				message: `${Math.round(share)} % of the questions are ${level}; the plan is ${plan[level]} %.`,
				remedy: `Ask ${share > plan[level] ? 'fewer' : 'more'} ${level} questions.`
			}
		];
	});
}

function findUnasked({ module, items }: Survey): Finding[] {
	const cited = new Set(
		items.flatMap(({ item }) => evidenceOf(item)).map(({ section, block }) => `${section} ${block}`)
	);
	return passages(module).flatMap(({ section, first, blocks }): Finding[] => {
		const missing = blocks.flatMap((_, block) =>
			cited.has(`${section} ${block}`) ? [] : [first + block]
		);
		if (missing.length === 0) return [];
		return [
			{
				target: { section },
				severity: 'warning',
				message: `No question rests on paragraph ${missing.join(', ')}.`,
				remedy: 'Ask about it, or leave it out of the reading text.'
			}
		];
	});
}

function findOverasked({ module, items }: Survey): Finding[] {
	return module.claims.flatMap(({ id }): Finding[] => {
		const asking = items.filter(({ item }) => item.claims.includes(id));
		const extra = asking[mostPerClaim];
		if (!extra) return [];
		return [
			{
				target: { section: extra.section.id, item: extra.item.id },
				severity: 'warning',
				message: `${asking.length} questions ask about the claim ${id}: ${asking.map(({ item }) => item.id).join(', ')}.`,
				remedy: `Ask about another claim: ${mostPerClaim} questions on one are enough.`
			}
		];
	});
}

/** A printed module has one order of options for all, that of the first seed. */
function findLetters(survey: Survey): Finding[] {
	const asked = singles(survey);
	if (asked.length < fewestForHabit) return [];
	const keyed = asked.map(({ item, section }) => ({
		letter: optionOrder(item, firstSeed).indexOf(item.key[0] ?? ''),
		target: { section: section.id, item: item.id }
	}));
	const findings: Finding[] = [];
	let run = 0;
	keyed.forEach(({ letter, target }, index) => {
		run = letter === keyed[index - 1]?.letter ? run + 1 : 1;
		if (run === longestLetterRun + 1)
			findings.push({
				target,
				severity: 'warning',
				message: `On paper, the key is ${letterAt(letter)} for the ${run}th time in a row.`,
				remedy: 'Move the question, or give it another id: the id sets the order of its options.'
			});
	});
	for (const letter of new Set(keyed.map((one) => one.letter))) {
		const times = keyed.filter((one) => one.letter === letter).length;
		if (times > mostOneLetter * keyed.length)
			findings.push({
				severity: 'warning',
				message: `On paper, the key is ${letterAt(letter)} in ${times} of ${keyed.length} questions.`,
				remedy: 'Give some questions another id: the id sets the order of the options.'
			});
	}
	return findings;
}
