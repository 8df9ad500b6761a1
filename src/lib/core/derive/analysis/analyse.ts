import { blockText, type Block } from '../../text/rich';
import { sentences as spansOf } from '../../text/sentences';
import type { Source } from '../candidate';
import { amountsIn } from './amounts';
import type { Analysis, DateMention, Sentence } from './analysis';
import { attributionOf } from './attribution';
import { capitalsIn } from './capitals';
import { claimsOf } from './claims';
import { dateMentions } from './dates';
import { nameAll } from './names';
import { personsOf } from './persons';
import { isQuoted } from './quoted';
import { repair } from './repairs';
import { parsed, type Parsed } from './retag';
import { tokens } from './tokens';
import { speechIn } from './speech';
import { topicsOf, topicWords } from './topics';
import { contentWords } from './words';

type SentencePlace = Pick<
	Sentence,
	'section' | 'block' | 'start' | 'end' | 'part' | 'place' | 'text'
>;

/** What the language analysis finds in an English text: its sentences, and what they claim. */
export function analyse(source: Source): Analysis {
	const places = placesOf(source);
	const whole = places.map(({ text }) => text).join('\n');
	const capitals = capitalsIn(whole);
	const parses = places.map(({ text }) => parsed(repair(tokens(text), capitals)));
	const sentences = sentencesOf(places, parses, whole, source.lang);
	const speech = speechIn(sentences);
	for (const sentence of sentences) sentence.quoted ||= speech.has(sentence.index);
	const byWord = indexOf(sentences);
	const { claims, refused } = claimsOf({
		sentences,
		clauses: parses.map(({ clauses }) => clauses),
		persons: personsOf(sentences),
		speech,
		capitals,
		subjects: topicWords(source, sentences, byWord),
		byWord
	});
	return { sentences, claims, refused, topics: topicsOf(source, sentences), byWord };
}

function sentencesOf(
	places: readonly SentencePlace[],
	parses: readonly Parsed[],
	whole: string,
	lang: string
): Sentence[] {
	const names = nameAll(
		parses.map(({ tokens }) => tokens),
		whole
	);
	let last: DateMention | undefined;
	return places.map((place, index) => {
		const { tokens = [], clauses: [clause] = [] } = parses[index] ?? {};
		// A date without a year goes by the one before it in its section.
		if (places[index - 1]?.part !== place.part) last = undefined;
		const dates = dateMentions(place.text, lang, last);
		last = dates.at(-1) ?? last;
		const attribution = attributionOf(tokens, clause);
		return {
			...place,
			index,
			tokens,
			names: names[index] ?? [],
			dates,
			amounts: amountsIn(tokens, dates),
			...(clause && { clause }),
			...(attribution && { attribution }),
			quoted: isQuoted(place.text),
			words: contentWords(tokens)
		};
	});
}

/** The sentences of a text by their places; a table has none. */
function placesOf({ sections }: Source): SentencePlace[] {
	return sections.flatMap((section, part) =>
		section.passage.flatMap((block, number) => {
			const text = textOf(block);
			return spansOf(text).map((span, place) => ({
				...span,
				section: section.id,
				block: number,
				part,
				place,
				text: text.slice(span.start, span.end)
			}));
		})
	);
}

function textOf(block: Block): string {
	return block.type === 'table' ? '' : blockText(block);
}

function indexOf(found: readonly Sentence[]): Map<string, number[]> {
	const byWord = new Map<string, number[]>();
	for (const { index, words, names } of found) {
		for (const word of new Set([...words, ...names.map(({ text }) => text)])) {
			const known = byWord.get(word);
			if (known) known.push(index);
			else byWord.set(word, [index]);
		}
	}
	return byWord;
}
