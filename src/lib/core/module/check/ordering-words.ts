import type { OrderItem } from '../../items/order';
import { plain } from '../../text/rich';
import { oddOnes } from './parallel';
import { isDated } from './quantity';
import type { ItemFinding, Rule } from './rule';
import type { Survey } from './survey';
import { anyOf, found, listed, tokens, unquoted } from './words';

const sequence = anyOf(
	'first then next finally later after before following ultimately initially meanwhile despite'
);

const presentMarks = new Set('is are am has have does do'.split(' '));
const pastMarks = new Set('was were had did'.split(' '));

/** Irregular verbs that texts tell events with: present/past. */
const irregular = (
	'become/became begin/began break/broke bring/brought build/built buy/bought catch/caught choose/chose ' +
	'come/came draw/drew drive/drove fall/fell feel/felt fight/fought find/found fly/flew freeze/froze ' +
	'get/got give/gave go/went grow/grew hold/held keep/kept know/knew lay/laid lead/led leave/left ' +
	'lose/lost make/made meet/met pay/paid ride/rode rise/rose run/ran say/said see/saw sell/sold ' +
	'send/sent shake/shook sing/sang sink/sank speak/spoke spend/spent spring/sprang stand/stood ' +
	'steal/stole strike/struck swim/swam take/took teach/taught tell/told think/thought throw/threw ' +
	'wear/wore win/won withdraw/withdrew write/wrote'
)
	.split(' ')
	.map((pair) => pair.split('/'));
const pasts = new Set(irregular.map(([, past = '']) => past));
const presents = new Set(irregular.map(([base = '']) => (base === 'go' ? 'goes' : `${base}s`)));

/** OL3, OL9: wording that gives an order away. */
export const orderingWordRules: Rule[] = [
	{
		id: 'OL3',
		describes: 'Cards have no words of sequence, and no more than one has a date.',
		languages: ['en'],
		scope: 'order',
		find: ({ cards }) => [...findSequence({ cards }), ...findDates({ cards })]
	},
	{
		id: 'OL9',
		describes: 'All cards have one grammatical form and one tense.',
		languages: ['en'],
		scope: 'order',
		find: findMixedForms
	}
];

function findSequence({ cards }: Pick<OrderItem, 'cards'>): ItemFinding[] {
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

function findDates({ cards }: Pick<OrderItem, 'cards'>): ItemFinding[] {
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
	const tenses = texts.map(tenseOf);
	const past = cards.filter((_, index) => tenses[index] === 'past').map(({ id }) => id);
	const present = cards.filter((_, index) => tenses[index] === 'present').map(({ id }) => id);
	if (past.length === 0 || present.length === 0) return odd;
	const message = `Tenses are mixed: past in ${past.join(', ')}, present in ${present.join(', ')}.`;
	return [...odd, { severity: 'warning', message, remedy }];
}

/** A guess from auxiliaries, irregular verbs and -ed; null where nothing tells. */
function tenseOf(text: string): 'past' | 'present' | null {
	const all = tokens(text);
	if (all.some((token) => presentMarks.has(token))) return 'present';
	if (all.some((token) => pastMarks.has(token) || pasts.has(token))) return 'past';
	if (all.some((token) => presents.has(token))) return 'present';
	return all.some((token) => /\p{L}{3,}ed$/u.test(token)) ? 'past' : null;
}
