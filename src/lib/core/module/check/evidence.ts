import type { ChoiceItem } from '../../items/choice';
import type { Evidence, Item, Level } from '../../items/item';
import type { Sentence } from '../../items/proof';
import { findQuote } from '../../text/quote';
import { criteria } from '../markdown/bearers';
import type { ItemFinding, Rule } from './rule';
import { evidenceOf, type Survey } from './survey';
import { listed } from './words';

/** M17: the proof is in the text, and is of the kind that the level asks for (levels after PIRLS 2021). */
export const evidenceRules: Rule[] = [
	{
		id: 'M17',
		describes: 'Every quote stands in the text, and the quotes fit the level of the question.',
		languages: 'any',
		scope: 'item',
		find(item, survey) {
			const lost = evidenceOf(item).filter((evidence) => !isInText(evidence, survey));
			if (lost.length > 0) {
				return [
					error(
						`The text does not have ${listed(lost.map(({ quote }) => quote))}.`,
						'Copy the quote from the reading text, word for word.'
					)
				];
			}
			// An ordering's proof is one quote per card, whatever its level.
			return [...findLevel(item, survey), ...(item.type === 'choice' ? findFit(item, survey) : [])];
		}
	}
];

function error(message: string, remedy: string): ItemFinding {
	return { severity: 'error', message, remedy };
}

function isInText({ section, block, start, end, quote }: Evidence, { blocks }: Survey): boolean {
	const text = blocks.get(section)?.[block]?.slice(start, end);
	return text !== undefined && findQuote(text, quote) !== undefined;
}

function findLevel({ level }: Item, { shipped }: Survey): ItemFinding[] {
	if (level) return [];
	return [
		{
			severity: shipped ? 'error' : 'advice',
			message: 'The question has no level.',
			remedy: 'Add .locate, .infer, .integrate or .evaluate after the stem.'
		}
	];
}

function findFit(item: ChoiceItem, survey: Survey): ItemFinding[] {
	const count = item.evidence.length;
	if (item.prove && count !== 1) {
		return [
			error(
				`The question asks for the sentence that proves the answer, and quotes ${count} passages.`,
				'Keep one quote, from the one sentence that is right in the second part.'
			)
		];
	}
	return item.level ? fits[item.level](item, survey) : [];
}

const fits: Record<Level, (item: ChoiceItem, survey: Survey) => ItemFinding[]> = {
	locate(item, survey) {
		const seen = sentencesQuoted(item, survey);
		if (item.evidence.length === 1 && seen.length === 1) return [];
		return [
			error(
				`A locate question rests on one quote in one sentence; this has ${count(item.evidence.length, 'quote')} in ${count(seen.length, 'sentence')}.`,
				'Quote the one sentence that says it, or make it an infer question.'
			)
		];
	},
	infer(item, survey) {
		const seen = sentencesQuoted(item, survey);
		const few = item.evidence.length >= 1 && item.evidence.length <= 2;
		if (few && areNeighbours(seen, survey)) return [];
		return [
			error(
				few
					? 'The quotes of an infer question stand in the same sentence or in neighbouring ones; these do not.'
					: `An infer question rests on one or two quotes; this has ${item.evidence.length}.`,
				'Quote neighbouring sentences, or make it an integrate question.'
			)
		];
	},
	integrate(item, survey) {
		const { evidence } = item;
		const paragraphs = new Set(evidence.map(({ section, block }) => `${section} ${block}`));
		// Its second part has one right sentence, so that it cannot quote two paragraphs.
		if (item.prove || paragraphs.size >= 2 || isWholeBlock(evidence, survey)) return [];
		return [
			error(
				`An integrate question rests on two paragraphs or a whole one; this quotes ${count(evidence.length, 'passage')} of ${count(paragraphs.size, 'paragraph')}.`,
				'Quote a second paragraph, or make it an infer question.'
			)
		];
	},
	evaluate({ evidence, criterion }) {
		if (evidence.length === 0)
			return [error('The question quotes nothing.', 'Quote what it asks to judge.')];
		if (criteria.some((known) => known === criterion)) return [];
		return [
			error(
				criterion === undefined
					? 'The evaluate question does not say what it judges by.'
					: `An evaluate question cannot judge by “${criterion}”.`,
				`Add criterion=… after the stem: ${criteria.join(', ')}.`
			)
		];
	}
};

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The sentences that the quotes touch, in reading order. */
function sentencesQuoted({ evidence }: ChoiceItem, survey: Survey): Sentence[] {
	return survey.sentences.filter(({ section, block, start, end }) =>
		evidence.some(
			(quote) =>
				quote.section === section && quote.block === block && quote.start < end && start < quote.end
		)
	);
}

function areNeighbours(seen: readonly Sentence[], survey: Survey): boolean {
	const all = survey.sentences;
	const places = seen.map(({ id }) => all.findIndex((sentence) => sentence.id === id));
	const sameSection = new Set(seen.map(({ section }) => section)).size <= 1;
	return sameSection && Math.max(...places) - Math.min(...places) <= 1;
}

function isWholeBlock(evidence: readonly Evidence[], { blocks }: Survey): boolean {
	return evidence.some(({ section, block, start, end }) => {
		const text = blocks.get(section)?.[block] ?? '';
		return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
	});
}
