import type { Evidence, Item } from '../items/item';
import type { OrderItem } from '../items/order';
import { presentChoice, presentOrder, type ChoiceView, type OrderView } from '../items/present';
import type { Block, Inline } from '../text/rich';
import { occurs } from '../text/occurs';
import { blockText } from '../text/rich';
import { letter, sheetSeed } from './key-letters';
import type { GlossaryEntry, Module } from './module';
import { passages } from './pages';
import { paragraphNumber } from './paragraph';

/** A module as it is handed out on paper: what is asked first, and the key apart from it. */
export type Worksheet = {
	id: string;
	lang: string;
	title: string;
	source: string;
	version?: string;
	sections: SheetSection[];
	key: SheetKey[];
};

export type SheetSection = {
	id: string;
	title: string;
	note?: string;
	/** The number of its first paragraph, counted through the whole text from 1. */
	firstParagraph: number;
	blocks: Block[];
	/** Words that are explained, where they first occur. */
	glossary: GlossaryEntry[];
	questions: SheetQuestion[];
};

export type SheetQuestion = {
	number: number;
	view: ChoiceView | OrderView;
	/** To be answered without a look at the text. */
	memory: boolean;
};

/** The key to one question. */
export type SheetKey = {
	number: number;
	/** What is to be marked, from top to bottom: letters, or each card's place in the right order. */
	marks: string[];
	/** The right options; the cards in the right order. */
	answers: SheetAnswer[];
	/** Cards of equal rank, which may change places. */
	free: boolean;
	explanation: Inline[];
	proofs: SheetProof[];
};

type SheetAnswer = { id: string; mark: string; text: Inline[]; proofs: SheetProof[] };

export type SheetProof = Evidence & { paragraph: number };

export function worksheet(module: Module): Worksheet {
	const { id, lang, title, source, version, sections } = module;
	const seed = sheetSeed(module);
	const shown = passages(module);
	const prove = (evidence: readonly Evidence[]) =>
		evidence.map((one): SheetProof => ({ ...one, paragraph: paragraphNumber(shown, one) }));

	const explained = glossaryBySection(module);
	const items = sections.flatMap((section) => section.items);
	const number = (item: Item) => items.indexOf(item) + 1;
	return {
		id,
		lang,
		title,
		source,
		...(version !== undefined && { version }),
		sections: sections.map((section) => ({
			id: section.id,
			title: section.title,
			...(section.note !== undefined && { note: section.note }),
			firstParagraph: shown.find((one) => one.section === section.id)?.first ?? 0,
			blocks: section.passage,
			glossary: explained.get(section.id) ?? [],
			questions: section.items.map((item) => ({
				number: number(item),
				view: viewOf(item, seed),
				memory: item.memory
			}))
		})),
		key: items.map((item) => ({
			number: number(item),
			...marked(item, seed, prove),
			explanation: item.explanation,
			proofs: prove(item.evidence)
		}))
	};
}

function viewOf(item: Item, seed: number): ChoiceView | OrderView {
	switch (item.type) {
		case 'choice':
			return presentChoice(item, seed);
		case 'order':
			return presentOrder(item, seed);
	}
}

function marked(
	item: Item,
	seed: number,
	prove: (evidence: readonly Evidence[]) => SheetProof[]
): Pick<SheetKey, 'marks' | 'answers' | 'free'> {
	if (item.type === 'choice') {
		const answers = presentChoice(item, seed).options.flatMap(({ id, text }, place) =>
			item.key.includes(id) ? [{ id, mark: letter(place), text, proofs: [] }] : []
		);
		return { marks: answers.map(({ mark }) => mark), answers, free: false };
	}
	const mark = places(item.cards);
	const dealt = presentOrder(item, seed).cards;
	const inOrder = [...item.cards].sort((a, b) => a.rank - b.rank);
	return {
		marks: dealt.map(({ id }) => mark.get(id) ?? ''),
		answers: inOrder.map(({ id, text, evidence }) => ({
			id,
			mark: mark.get(id) ?? '',
			text,
			proofs: prove(evidence)
		})),
		free: new Set(item.cards.map(({ rank }) => rank)).size < item.cards.length
	};
}

/** The places that each card may have in a right order, such as "2" or "3/4". */
function places(cards: OrderItem['cards']): Map<string, string> {
	return new Map(
		cards.map(({ id, rank }) => {
			const before = cards.filter((card) => card.rank < rank).length;
			const twins = cards.filter((card) => card.rank === rank);
			return [id, twins.map((_, place) => before + place + 1).join('/')];
		})
	);
}

/** Each entry of the glossary with the first section that has its term. */
function glossaryBySection({ glossary, sections, lang }: Module): Map<string, GlossaryEntry[]> {
	const texts = sections.map(({ id, passage }) => ({
		id,
		text: passage.map(blockText).join('\n')
	}));
	const first = (term: string) => texts.find(({ text }) => occurs(term, text, lang))?.id;
	return new Map(sections.map(({ id }) => [id, glossary.filter(({ term }) => first(term) === id)]));
}
