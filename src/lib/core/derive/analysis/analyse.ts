import { blockText, type Block } from '../../text/rich';
import { sentences } from '../../text/sentences';
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
import { parsed } from './retag';
import { tokens } from './tokens';
import { speechIn } from './speech';
import { topicsOf, topicWords } from './topics';
import { contentWords } from './words';

/** What the language analysis finds in an English text: its sentences, and what they claim. */
export function analyse(source: Source): Analysis {
	const places = placesOf(source);
	const whole = places.map(({ text }) => text).join('\n');
	const capitals = capitalsIn(whole);
	const parses = places.map(({ text }) => parsed(repair(tokens(text), capitals)));
	const tagged = parses.map(({ tokens }) => tokens);
	const names = nameAll(tagged, whole);
	let lastDate: DateMention | undefined;
	let section = 0;
	/** A date without a year goes by the one before it in its section. */
	let last: DateMention | undefined;
	const found = places.map((place, index): Sentence => {
		const words = tagged[index] ?? [];
		const dates = dateMentions(place.text, source.lang, lastDate);
		lastDate = dates.at(-1) ?? lastDate;
		return {
			...place,
			index,
			tokens: words,
			names: names[index] ?? [],
			dates,
			amounts: amountsIn(words, dates),
			quoted: isQuoted(place.text),
			words: contentWords(words)
		};
	});
	const clauses = parses.map(({ clauses }) => clauses);
	found.forEach((sentence, index) => {
		const [main] = clauses[index] ?? [];
		const attribution = attributionOf(sentence.tokens, main);
		if (main) sentence.clause = main;
		if (attribution) sentence.attribution = attribution;
	});
	const speech = speechIn(found);
	for (const index of speech.keys()) {
		const sentence = found[index];
		if (sentence) sentence.quoted = true;
	}
	const byWord = indexOf(found);
	const { claims, refused } = claimsOf({
		sentences: found,
		clauses,
		persons: personsOf(found),
		speech,
		capitals,
		subjects: topicWords(source, found, byWord),
		byWord
	});
	return { sentences: found, claims, refused, topics: topicsOf(source, found), byWord };
}

/** The sentences of a text by their places; a table has none. */
function placesOf({
	sections
}: Source): Pick<Sentence, 'section' | 'block' | 'start' | 'end' | 'part' | 'place' | 'text'>[] {
	return sections.flatMap((section, part) =>
		section.passage.flatMap((block, number) => {
			const text = textOf(block);
			return sentences(text).map((span, place) => ({
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
