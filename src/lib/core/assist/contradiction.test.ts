import { aModule, aPassage, aQuestion, aQuote, aSection } from '#tests/builders';
import { describe, expect, it } from 'vitest';
import { survey } from '../module/check/survey';
import { blockText } from '../text/rich';
import { contradictions } from './contradiction';
import { saidIn } from './said';

const passage = aPassage(
	'In 1842 Anna Weber counted four tides at Dover. Her brother Karl did not believe the count. The harbour of Calais had closed in March 1840, before the storm reached it. Two ships were lost in May 1841.'
);
const module = aModule({ sections: [aSection({ passage, items: [] })] });
const surveyed = survey(module, false);
const said = saidIn(passage.map(blockText).join('\n'), surveyed);

/** What speaks against a key whose proof is the sentence with these words. */
function against(stem: string, key: string, quote: string) {
	const item = aQuestion(stem, [key, 'Something else entirely.'], {
		evidence: [aQuote(quote, passage)]
	});
	return contradictions(item, surveyed, said).map(({ code }) => code);
}

describe('a key', () => {
	it.each([
		[
			'a number that its proof has another of',
			'How many tides were counted?',
			'Two tides.',
			'counted four tides',
			'number'
		],
		[
			'a number that the text has nowhere',
			'How many tides were counted?',
			'Nine tides.',
			'counted four tides',
			'number'
		],
		[
			'another year',
			'When were the tides counted?',
			'The tides were counted in 1840.',
			'counted four tides',
			'date'
		],
		[
			'another month',
			'When did the harbour close?',
			'The harbour closed in May 1840.',
			'The harbour of Calais had closed',
			'date'
		],
		['another name', 'Who counted the tides?', 'Karl', 'counted four tides', 'name'],
		[
			'another name in the same statement',
			'What happened at sea?',
			'At Calais Anna Weber counted tides.',
			'counted four tides',
			'name'
		],
		[
			'a name that the text has nowhere',
			'Who counted the tides?',
			'It was Isaac Newton.',
			'counted four tides',
			'name'
		],
		[
			'no negation where its proof has one',
			'What of Karl?',
			'Her brother Karl believed the count.',
			'did not believe',
			'negated'
		],
		[
			'a negation where its proof has none',
			'What of Anna?',
			'Anna Weber never counted tides at Dover.',
			'counted four tides',
			'negated'
		],
		[
			'the opposite',
			'When did the harbour close?',
			'The harbour of Calais closed after the storm reached it.',
			'The harbour of Calais had closed',
			'opposite'
		],
		[
			'nothing to do with its proof',
			'What is a marsh?',
			'Land under salt water.',
			'did not believe',
			'unrelated'
		]
	])('is contradicted if it has %s', (_, stem, key, quote, code) => {
		expect(against(stem, key, quote)).toContain(code);
	});

	it.each([
		[
			'the number in a word',
			'How many tides were counted?',
			'There were 4 tides.',
			'counted four tides'
		],
		[
			'the number of its question',
			'What of the 4 tides?',
			'Anna counted all 4.',
			'counted four tides'
		],
		['the same negation', 'What of Karl?', 'Karl did not trust the count.', 'did not believe'],
		[
			'the name for a pronoun',
			'Who is meant by her brother?',
			'Karl Weber is meant.',
			'did not believe'
		],
		[
			'May as a word',
			'What may a reader conclude?',
			'Anna may have counted tides.',
			'counted four tides'
		],
		[
			'the same order in time',
			'When did the harbour close?',
			'The harbour closed before the storm came.',
			'The harbour of Calais had closed'
		]
	])('is not, if it has %s', (_, stem, key, quote) => {
		expect(against(stem, key, quote)).toEqual([]);
	});
});
