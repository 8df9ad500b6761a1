import type { Card, OrderItem } from '../../items/order';
import { acceptedOrders, scoreOrder, startOrder } from '../../items/order';
import { diceOf, firstSeed } from '../../items/present';
import { plain } from '../../text/rich';
import { knowing, languages } from './languages/languages';
import { isDated } from './quantity';
import type { ItemFinding, Rule } from './rule';
import { stemOf, type Survey } from './survey';
import { tokens } from './words';

/** Fewer cards are guessed, more are not held in mind. */
const cards = { fewest: 3, most: 8, fewestGood: 4, mostGood: 6 };
const longestCard = 18;
const longestShort = 40;

/** Of all orders, so many at most may be right: otherwise luck solves it. */
const mostAccepted = 6;
const acceptedShare = 12;

/** A start this near the solution would be half of it. */
const fewestMoves = 2;

/** OL1, OL2, OL4–OL8, OL10: orderings that the text decides, and that reading solves. */
export const orderingRules: Rule[] = [
	{
		id: 'OL1',
		describes: 'An ordering has three to eight cards, better four to six.',
		languages: 'any',
		scope: 'order',
		find: findCount
	},
	{
		id: 'OL2',
		describes: 'Cards have at most 18 words, and a name of at most 40 characters.',
		languages: 'any',
		scope: 'order',
		find: (item, survey) => item.cards.flatMap((card) => findCardLength(card, survey))
	},
	{
		id: 'OL4',
		describes: 'Every step from one card to the next has a quote, a date or a reason.',
		languages: 'any',
		worded: languages.map(({ tag }) => tag),
		scope: 'order',
		find: findUnproven
	},
	{
		id: 'OL5',
		describes: 'Few orders are right: six at most, and no more than one in twelve.',
		languages: 'any',
		scope: 'order',
		find: findLooseness
	},
	{
		id: 'OL6',
		describes: 'The stem says what the order goes by: time, or the text’s presentation.',
		languages: knowing('basis'),
		scope: 'order',
		find(item, { language: { basis } }) {
			const stem = stemOf(item);
			if (!basis || Object.values(basis).some((pattern) => pattern.test(stem))) return [];
			return [
				{
					severity: 'error',
					message: 'The stem does not say what the order goes by.',
					remedy:
						'Say “in the order in which they happened, according to the text”, or “in the order in which the text presents them”.'
				}
			];
		}
	},
	{
		id: 'OL7',
		describes: 'The cards start in an order worth nothing, at least two moves from the solution.',
		languages: 'any',
		scope: 'order',
		find: findStart
	},
	{
		id: 'OL8',
		describes: 'With the text in view, events are not told in the order in which they happened.',
		languages: knowing('basis'),
		scope: 'order',
		find: findScannable
	},
	{
		id: 'OL10',
		describes: 'Who submits the cards as they lay is asked first. (Held by the screens.)',
		languages: 'any',
		scope: 'interface'
	}
];

function findCount({ cards: { length } }: OrderItem): ItemFinding[] {
	if (length >= cards.fewestGood && length <= cards.mostGood) return [];
	const possible = length >= cards.fewest && length <= cards.most;
	return [
		{
			severity: possible ? 'warning' : 'error',
			message: possible
				? `The ordering has ${length} cards; four to six work best.`
				: `The ordering has ${length} cards, not three to eight.`,
			remedy: length < cards.fewestGood ? 'Add a card.' : 'Leave cards out, or make two questions.'
		}
	];
}

function findCardLength(card: Card, { shipped }: Survey): ItemFinding[] {
	const { id, text, short } = card;
	const length = tokens(plain(text)).length;
	const findings: ItemFinding[] = [];
	if (length > longestCard)
		findings.push({
			part: id,
			severity: 'warning',
			message: `Card ${id} has ${length} words, more than ${longestCard}.`,
			remedy: 'Say it in fewer words.'
		});
	const name = short ?? plain(text);
	if (name.length > longestShort)
		findings.push({
			part: id,
			severity: shipped || short !== undefined ? 'error' : 'advice',
			message:
				short === undefined
					? `Card ${id} has no short name, and its text has ${name.length} characters.`
					: `The short name of card ${id} has ${name.length} characters, more than ${longestShort}.`,
			remedy: `Add {short="…"} with ${longestShort} characters at most: it is read out when the card moves.`
		});
	return findings;
}

/** The cards of each rank, in order. */
function ranksOf(item: OrderItem): Card[][] {
	const ranks = [...new Set(item.cards.map(({ rank }) => rank))].sort((a, b) => a - b);
	return ranks.map((rank) => item.cards.filter((card) => card.rank === rank));
}

function findUnproven(item: OrderItem): ItemFinding[] {
	// A paragraph after the list gives the reasons that no quote can.
	if (item.explanation.length > 0) return [];
	const bare = ranksOf(item)
		.slice(1)
		.filter((tied) =>
			tied.every(({ evidence, text }) => evidence.length === 0 && !isDated(plain(text)))
		);
	if (bare.length <= item.evidence.length) return [];
	return bare.map((tied) => ({
		part: tied[0]?.id ?? '',
		severity: 'error',
		message: `Nothing proves that card ${tied.map(({ id }) => id).join(' and ')} comes after the cards before.`,
		remedy:
			'Quote what proves it inside the card, or give the reason in a paragraph after the list.'
	}));
}

function findLooseness(item: OrderItem): ItemFinding[] {
	const accepted = acceptedOrders(item.cards);
	const all = factorial(item.cards.length);
	const most = Math.max(1, Math.min(mostAccepted, all / acceptedShare));
	if (accepted <= most) return [];
	return [
		{
			severity: 'error',
			message: `${accepted} of ${all} orders are right; at most ${Math.floor(most)} may be.`,
			remedy: 'Leave out a card that the text does not place, or give it a number of its own.'
		}
	];
}

function factorial(number: number): number {
	return number <= 1 ? 1 : number * factorial(number - 1);
}

function findStart(item: OrderItem): ItemFinding[] {
	const { length } = item.cards;
	// With too many cards the search for a start is long, and OL1 has said so.
	if (length > cards.most) return [];
	const start = startOrder(item.cards, diceOf(item, firstSeed));
	const { credit, moves, right } = scoreOrder(item.cards, start);
	const error = (message: string): ItemFinding[] => [
		{ severity: 'error', message, remedy: 'Give the cards numbers of their own, or add a card.' }
	];
	if (moves === 0) return error('The cards can only start in a right order.');
	// Of three cards in a chain, only the reverse is worth nothing and two moves away.
	if (length <= cards.fewest) return [];
	if (credit > 0 || moves < fewestMoves)
		return error(
			`The cards start ${moves} ${moves === 1 ? 'move' : 'moves'} from the solution, worth ${credit.toFixed(2)}.`
		);
	return right === 0 ? error('The cards start in exactly the reverse order.') : [];
}

function findScannable(item: OrderItem, { module, language }: Survey): ItemFinding[] {
	const { basis } = language;
	const stem = stemOf(item);
	if (item.memory || !basis?.time.test(stem)) return [];
	const sections = module.sections.map(({ id }) => id);
	const places = ranksOf(item)
		.flat()
		.flatMap(({ evidence: [first] }) =>
			first ? [{ section: sections.indexOf(first.section), block: first.block }] : []
		);
	const told = places.every((place, index) => {
		const before = places[index - 1] ?? place;
		return place.section === before.section
			? place.block >= before.block
			: place.section > before.section;
	});
	const paragraphs = new Set(places.map(({ section, block }) => `${section} ${block}`));
	if (!told || paragraphs.size < 2) return [];
	return [
		{
			severity: 'warning',
			message: 'The text tells the events in the order in which they happened: scanning solves it.',
			remedy: 'Add .memory, so that the text is hidden while answering, or choose other events.'
		}
	];
}
