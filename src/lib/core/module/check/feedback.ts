import type { ChoiceItem, Lure } from '../../items/choice';
import { plain } from '../../text/rich';
import { contentLemmas } from './content';
import { knowing } from './languages/languages';
import type { ItemFinding, Rule } from './rule';
import { parted, type Side } from './sides';
import type { Survey } from './survey';
import { listed, tokens } from './words';

/** Feedback that explains teaches; a verdict alone hardly does (Van der Kleij et al. 2015). In words. */
const shortestFeedback = 8;
const longestFeedback = 45;

/** M18: why a distractor tempts (Berzak et al. 2020), and what is said to whoever chose it. */
export const feedbackRules: Rule[] = [
	{
		id: 'M18',
		describes: 'Every distractor has a type, and feedback that names what the text says.',
		languages: 'any',
		worded: knowing('isFunctionWord'),
		scope: 'choice',
		find: (item, survey) => [
			...findUntyped(item, survey),
			...findFeedback(item, survey),
			...findLureMix(item)
		]
	}
];

function findUntyped(item: ChoiceItem, { shipped }: Survey): ItemFinding[] {
	const untyped = parted(item).distractors.filter(({ option }) => option.lure === undefined);
	if (untyped.length === 0) return [];
	return [
		{
			severity: shipped ? 'error' : 'advice',
			message: `No type is given for ${untyped.map(({ id }) => id).join(', ')}.`,
			remedy: 'Add .misread, .elsewhere, .reversed, .overgeneral or .outside to the distractor.'
		}
	];
}

/** What is missing is said once for all distractors, what is wrong beside each. */
function findFeedback(item: ChoiceItem, survey: Survey): ItemFinding[] {
	const severity = survey.shipped ? 'error' : 'advice';
	const { distractors } = parted(item);
	const missing = distractors.filter(({ option }) => plain(option.feedback).trim() === '');
	const wrong = distractors
		.filter((side) => !missing.includes(side))
		.flatMap((side): ItemFinding[] => {
			const found = wrongFeedback(side, survey);
			return found ? [{ part: side.id, severity, ...found }] : [];
		});
	if (missing.length === 0) return wrong;
	const message = `No feedback is given for ${missing.map(({ id }) => id).join(', ')}.`;
	const remedy = 'Say below the distractor, after “>”, what the text says instead.';
	return [{ severity, message, remedy }, ...wrong];
}

function wrongFeedback({ id, option }: Side, { language, lemmas }: Survey) {
	const text = plain(option.feedback);
	const length = tokens(text).length;
	if (length < shortestFeedback || length > longestFeedback)
		return {
			message: `The feedback on ${id} has ${length} words, not ${shortestFeedback} to ${longestFeedback}.`,
			remedy: 'Say in a sentence or two what the text says, and where the misreading lies.'
		};
	if (
		language.isFunctionWord &&
		![...contentLemmas(text, language)].some((word) => lemmas.has(word))
	)
		return {
			message: `The feedback on ${id} names nothing that the text says.`,
			remedy: 'Say what the text says instead.'
		};
	return null;
}

/** One misreading of the right place or a true word of another, and no two distractors of a kind. */
function findLureMix(item: ChoiceItem): ItemFinding[] {
	const lures = parted(item).distractors.flatMap(({ option }) => option.lure ?? []);
	const repeated = [...new Set(lures.filter((lure, index) => lures.indexOf(lure) !== index))];
	const typed = lures.length > 0 && lures.length === parted(item).distractors.length;
	const near: readonly Lure[] = ['misread', 'elsewhere'];
	const warn = (message: string, remedy: string): ItemFinding => ({
		severity: 'warning',
		message,
		remedy
	});
	return [
		...(repeated.length > 0
			? [
					warn(
						`More than one distractor is ${listed(repeated)}.`,
						'Let each distractor tempt in its own way.'
					)
				]
			: []),
		...(typed && !lures.some((lure) => near.includes(lure))
			? [
					warn(
						'No distractor misreads the place in question or takes another for it.',
						'Build one from the quoted words (.misread) or from another place (.elsewhere).'
					)
				]
			: [])
	];
}
