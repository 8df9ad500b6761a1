import { english } from '../languages/en';
import { textLanguage } from '../languages/languages';
import { haveOneTense, openAlike, tellsPlace, unlikeOpening } from './even';
import type { Context, FormGenerator, OrderDraft } from './form';
import { pointsOf, type Point } from './points';

const fewestCards = 4;
const mostCards = 5;
/** So many orderings of one text, of points that no other has. */
const mostDrafts = 3;

/** The order in which the text presents one point from each of several places. */
export const textOrder: FormGenerator = function* (context) {
	const used = new Set<number>();
	for (let made = 0; made < mostDrafts; made++) {
		const cards = chosen(places(context, used), context);
		if (!cards) {
			context.drop('F-few-cards');
			return;
		}
		for (const { sentence } of cards) used.add(sentence.index);
		yield draftOf(cards, context);
	}
};

/** The points of each place that can be a card: by sections, or by paragraphs where sections are few. */
function places(context: Context, used: ReadonlySet<number>): Point[][] {
	const { lang } = context.source;
	const sections = pointsOf(context).map((points) =>
		points.filter(({ text, sentence }) => !used.has(sentence.index) && !tellsPlace(text, lang))
	);
	const filled = sections.filter(({ length }) => length > 0);
	if (filled.length >= fewestCards) return filled;
	return sections.flatMap((points) => {
		const blocks = [...new Set(points.map(({ sentence }) => sentence.block))];
		return blocks.map((block) => points.filter(({ sentence }) => sentence.block === block));
	});
}

/** One point from each of some places spread over the text, alike in form. */
function chosen(places: readonly (readonly Point[])[], context: Context): Point[] | undefined {
	if (places.length < fewestCards) return undefined;
	const count = Math.min(mostCards, places.length);
	const spread = Array.from({ length: count }, (_, index) =>
		Math.round((index * (places.length - 1)) / Math.max(1, count - 1))
	);
	const rows = spread.map((place) => best(places[place] ?? []).slice(0, 3));
	const fits = (texts: readonly string[]) => haveOneTense(texts, context.source.lang);
	const even = (texts: readonly string[]) => fits(texts) && openAlike(texts, context.source.lang);
	for (const alike of [even, fits])
		for (const some of [rows, rows.slice(0, -1)]) {
			const found = firstAlike(some, [], alike);
			if (found) return found;
		}
	return undefined;
}

function best(points: readonly Point[]): Point[] {
	const worth = ({ text, features }: Point) =>
		(features['resolved'] ?? 0) + Math.max(0, text.split(' ').length - 13) / 5;
	return [...points].sort((a, b) => worth(a) - worth(b) || a.sentence.index - b.sentence.index);
}

/** The first way to take one of each row so that all are alike in form. */
function firstAlike(
	rows: readonly (readonly Point[])[],
	taken: readonly Point[],
	alike: (texts: readonly string[]) => boolean
): Point[] | undefined {
	const [row, ...rest] = rows;
	if (!row)
		return taken.length >= fewestCards && alike(taken.map(({ text }) => text))
			? [...taken]
			: undefined;
	for (const point of row) {
		const found = firstAlike(rest, [...taken, point], alike);
		if (found) return found;
	}
	return undefined;
}

function draftOf(points: readonly Point[], { source }: Context): OrderDraft {
	const { stems } = textLanguage(source.lang) ?? english;
	return {
		type: 'order',
		form: 'text-order',
		stem: [{ type: 'text', text: stems.textOrder }],
		level: 'integrate',
		evidence: [],
		reason: { code: 'points-in-order', count: points.length },
		waivers: unlikeOpening(
			points.map(({ text }) => text),
			source.lang
		),
		cards: points.map(({ text, sentence }, index) => ({
			text,
			rank: index + 1,
			evidence: sentence
		})),
		features: {
			resolved: points.filter(({ features }) => features['resolved']).length / points.length
		}
	};
}
