import { blockText, type Block } from '../../text/rich';
import { sentences } from '../../text/sentences';
import type { Source } from '../candidate';
import type { Analysis, Sentence } from './analysis';
import { dateMentions } from './dates';
import { tokens } from './tokens';
import { contentWords } from './words';

/** What the language analysis finds in an English text: its sentences, and what they claim. */
export function analyse(source: Source): Analysis {
	const found: Sentence[] = [];
	source.sections.forEach((section, part) => {
		section.passage.forEach((block, number) => {
			const whole = textOf(block);
			for (const [place, span] of sentences(whole).entries()) {
				const text = whole.slice(span.start, span.end);
				const words = tokens(text);
				found.push({
					...span,
					section: section.id,
					block: number,
					index: found.length,
					part,
					place,
					text,
					tokens: words,
					names: [],
					dates: dateMentions(text, source.lang),
					amounts: [],
					quoted: false,
					words: contentWords(words)
				});
			}
		});
	});
	return { sentences: found, claims: [], topics: new Set(), byWord: index(found) };
}

/** The words of a block that are sentences; a table has none. */
function textOf(block: Block): string {
	return block.type === 'table' ? '' : blockText(block);
}

function index(found: readonly Sentence[]): Map<string, number[]> {
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
