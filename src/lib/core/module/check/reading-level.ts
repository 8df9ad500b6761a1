import type { Item } from '../../items/item';
import { plain } from '../../text/rich';
import { knowing } from './languages/languages';
import type { ItemFinding, Rule } from './rule';
import { sidesOf } from './sides';
import { stemOf, type Survey } from './survey';
import { fold, listed, words } from './words';

/** US school grades, after Kincaid et al. 1975: questions are to be easier than their text. */
const hardestItem = 12;
const easierThanText = 3;
/** Plain English: a question of this grade is never too hard, however easy the text. */
const plainEnglish = 8;

/** M24, M25: what a question demands beyond the text. */
export const readingLevelRules: Rule[] = [
	{
		id: 'M24',
		describes: 'A question is easier to read than its text.',
		languages: knowing('grade'),
		scope: 'choice',
		find(item, { textGrade, language }) {
			// Statements keep the text's words, and cannot be easier than it is.
			if (item.statement) return [];
			const parts = [stemOf(item), ...sidesOf(item).map(({ text }) => text)];
			const grade = language.grade?.(parts) ?? 0;
			const most = Math.min(hardestItem, Math.max(textGrade - easierThanText, plainEnglish));
			if (!(grade > most)) return [];
			return [
				{
					severity: 'warning',
					message: `The question reads at grade ${grade.toFixed(1)}, above ${most.toFixed(1)} (the text: ${textGrade.toFixed(1)}).`,
					remedy: 'Use shorter words and sentences.'
				}
			];
		}
	},
	{
		id: 'M25',
		describes: 'Every word of a question is common, or in the text, or in the glossary.',
		languages: knowing('isCommon'),
		scope: 'item',
		find: findRareWords
	}
];

function findRareWords(item: Item, survey: Survey): ItemFinding[] {
	const parts =
		item.type === 'choice'
			? sidesOf(item).map(({ text }) => text)
			: item.cards.map(({ text }) => plain(text));
	const rare = new Set([stemOf(item), ...parts].flatMap(vocabulary).filter(isRare));
	if (rare.size === 0) return [];
	return [
		{
			severity: 'warning',
			message: `Readers may not know ${listed(rare)}: not in the text, the glossary or the 5,000 commonest words.`,
			remedy: 'Use a commoner word, or add it to the glossary.'
		}
	];

	function isRare(word: string): boolean {
		const { isCommon, lemma } = survey.language;
		const stem = lemma(word);
		return !(
			isCommon?.(word) ||
			survey.tokens.has(word) ||
			survey.lemmas.has(stem) ||
			survey.terms.has(word) ||
			survey.terms.has(stem)
		);
	}
}

/** The words that a reader must know: no numbers, and no names, which have a capital inside a sentence. */
function vocabulary(text: string): string[] {
	return words(text)
		.filter(({ text: word }, index) => index === 0 || !/^\p{Lu}/u.test(word))
		.map(({ text: word }) => fold(word).replace(/'s$|n't$/, ''))
		.filter((word) => /^\p{L}{2,}/u.test(word));
}
