import type { OrderItem } from '../../items/order';
import { plain } from '../../text/rich';
import { knowing } from './languages/languages';
import { oddOnes } from './parallel';
import { isDated } from './quantity';
import type { ItemFinding, Rule } from './rule';
import type { Survey } from './survey';
import { found, listed, tokens, unquoted } from './words';

/** OL3, OL9: wording that gives an order away. */
export const orderingWordRules: Rule[] = [
	{
		id: 'OL3',
		describes: 'Cards have no words of sequence, and no more than one has a date.',
		languages: knowing('sequence'),
		scope: 'order',
		find: (item, survey) => [...findSequence(item, survey), ...findDates(item)]
	},
	{
		id: 'OL9',
		describes: 'All cards have one grammatical form and one tense.',
		languages: knowing('tense'),
		scope: 'order',
		find: findMixedForms
	}
];

function findSequence({ cards }: OrderItem, { language: { sequence } }: Survey): ItemFinding[] {
	return cards.flatMap(({ id, text }): ItemFinding[] => {
		// A capital inside a sentence makes it part of a name: the First World War.
		const bare = unquoted(plain(text)).replace(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu, ' ');
		const seen = found(sequence, bare);
		if (seen.length === 0) return [];
		return [
			{
				part: id,
				severity: 'error',
				message: `Card ${id} tells its place: ${listed(seen)}.`,
				remedy: 'Say what happens without saying when.'
			}
		];
	});
}

function findDates({ cards }: OrderItem): ItemFinding[] {
	const dated = cards.filter(({ text }) => isDated(plain(text)));
	if (dated.length <= 1) return [];
	return [
		{
			severity: 'error',
			message: `Cards ${dated.map(({ id }) => id).join(', ')} have dates, which order them without the text.`,
			remedy: 'Leave a date on one card at most.'
		}
	];
}

function findMixedForms({ cards }: OrderItem, survey: Survey): ItemFinding[] {
	const texts = cards.map(({ text }) => plain(text));
	const remedy = 'Write all cards in one form and one tense.';
	const odd = oddOnes(texts, survey).map(({ index, ways }): ItemFinding => {
		const id = cards[index]?.id ?? '';
		return { part: id, severity: 'warning', message: `Card ${id} ${ways.join(' and ')}.`, remedy };
	});
	const tenses = texts.map((text) => survey.language.tense?.(tokens(text)) ?? null);
	const past = cards.filter((_, index) => tenses[index] === 'past').map(({ id }) => id);
	const present = cards.filter((_, index) => tenses[index] === 'present').map(({ id }) => id);
	if (past.length === 0 || present.length === 0) return odd;
	const message = `Tenses are mixed: past in ${past.join(', ')}, present in ${present.join(', ')}.`;
	return [...odd, { severity: 'warning', message, remedy }];
}
