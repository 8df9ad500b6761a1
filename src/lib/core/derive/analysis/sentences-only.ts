import { blockText } from '../../text/rich';
import type { Source } from '../candidate';
import { textLanguage } from '../languages/languages';
import { contentStems } from '../outline/cohesion';
import { wholeSentences } from '../whole-sentences';
import type { Analysis, DateMention, Sentence } from './analysis';
import { dateMentions } from './dates';
import { isQuoted } from './quoted';

/** What can be told of a text in any language: its sentences, their dates and content words, and no claims. */
export function sentencesOnly(source: Source): Analysis {
	const sentences = source.sections.flatMap((section, part) => {
		let last: DateMention | undefined;
		return section.passage.flatMap((block, number) => {
			const text = block.type === 'table' ? '' : blockText(block);
			return wholeSentences(text, textLanguage(source.lang)).map((span, place) => {
				const words = text.slice(span.start, span.end);
				const dates = dateMentions(words, source.lang, last);
				last = dates.at(-1) ?? last;
				return {
					...bare(words, source.lang),
					...span,
					section: section.id,
					block: number,
					part,
					place,
					dates
				};
			});
		});
	});
	const numbered = sentences.map((sentence, index) => ({ ...sentence, index }));
	return {
		sentences: numbered,
		claims: [],
		refused: [],
		topics: new Set(),
		byWord: indexOf(numbered)
	};
}

function bare(
	text: string,
	lang: string
): Pick<Sentence, 'text' | 'tokens' | 'names' | 'amounts' | 'quoted' | 'words'> {
	const words = new Set(contentStems(text, textLanguage(lang)));
	return { text, tokens: [], names: [], amounts: [], quoted: isQuoted(text), words };
}

function indexOf(sentences: readonly Sentence[]): Map<string, number[]> {
	const byWord = new Map<string, number[]>();
	for (const { index, words } of sentences)
		for (const word of words) {
			const known = byWord.get(word);
			if (known) known.push(index);
			else byWord.set(word, [index]);
		}
	return byWord;
}
