import type { Inline } from '../text/rich';
import type { Sentence } from './analysis/analysis';
import type { Source } from './candidate';
import { paragraphOf } from './evidence';

/** The sections and the sentence that feedback speaks of. */
type Where = { source: Pick<Source, 'sections'>; sentence: Sentence };

/** Of a statement or an answer that differs from the text in one thing. */
export function notSo({ source, sentence }: Where, said: string, given: string): Inline[] {
	return [
		plainly(`In paragraph ${paragraphOf(source, sentence)} the text says `),
		stressed(said),
		plainly(', not '),
		stressed(given),
		plainly('.')
	];
}

/** Of an answer that the text gives to another question. */
export function saidElsewhere({ source, sentence }: Where, words: string): Inline[] {
	return [
		plainly(`The text speaks of `),
		stressed(words),
		plainly(` in paragraph ${paragraphOf(source, sentence)}, but not as the answer to this.`)
	];
}

/** Of a statement that the text does make, where one is asked for that it does not make. */
export function doesSay({ source, sentence }: Where): Inline[] {
	return [
		plainly(`The text does say this, in paragraph ${paragraphOf(source, sentence)}: “`),
		plainly(`${opening(sentence.text)}”`)
	];
}

/** Of an aim or a cause that the text gives for something else. */
export function givenElsewhere({ source, sentence }: Where, words: string): Inline[] {
	return [
		plainly(`In paragraph ${paragraphOf(source, sentence)} the text says “`),
		stressed(words),
		plainly('”, but not as the answer to this.')
	];
}

/** The first words of a sentence. */
function opening(text: string): string {
	const words = text.split(/\s+/);
	return words.length <= 12
		? text
		: `${words
				.slice(0, 10)
				.join(' ')
				.replace(/[,;:]$/, '')} …`;
}

function plainly(text: string): Inline {
	return { type: 'text', text };
}

function stressed(text: string): Inline {
	return { type: 'emphasis', children: [{ type: 'text', text }] };
}
