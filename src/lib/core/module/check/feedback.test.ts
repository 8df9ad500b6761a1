import { describe, it, expect } from 'vitest';
import { aChoice, someOptions, text } from '#tests/builders';
import { findings, severities } from '#tests/findings';
import type { Lure } from '../../items/choice';

/** The built question with its two distractors' types and feedback set. */
function withLures(lures: (Lure | undefined)[], feedback?: string) {
	const options = someOptions(
		'The tide turns.',
		...lures.map((_, index) => `The Moon sets ${index} times.`)
	).map(({ id, text: words, feedback: given }, index) => {
		const lure = lures[index - 1];
		return {
			id,
			text: words,
			...(lure && { lure }),
			feedback: feedback === undefined || index === 0 ? given : text(feedback)
		};
	});
	return aChoice({ options });
}

describe('M18 types of distractors', () => {
	it.each<[string, (Lure | undefined)[], string[]]>([
		['one of each', ['misread', 'elsewhere'], []],
		['one without a type', ['misread', undefined], ['error']],
		['none with a type: one finding', [undefined, undefined], ['error']],
		['two of a type', ['misread', 'misread'], ['warning']],
		['two from outside', ['outside', 'outside', 'misread'], ['warning']],
		['none near the text', ['reversed', 'overgeneral'], ['warning']],
		['two from outside and none near', ['outside', 'outside'], ['warning', 'warning']]
	])('%s', (_, lures, found) => {
		expect(severities('M18', [withLures(lures)])).toEqual(found);
	});

	it('are advice in a teacher’s own module', () => {
		const item = withLures(['misread', undefined]);
		expect(severities('M18', [item], { shipped: false })).toEqual(['advice']);
	});
});

describe('M18 feedback', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'harbour').join(' ');
	it.each([
		['none, told once', '', ['error']],
		['7 words', words(7), ['error', 'error']],
		['8 words', words(8), []],
		['45 words', words(45), []],
		['46 words', words(46), ['error', 'error']],
		['nothing from the text', 'No, this is not right at all, so try again.', ['error', 'error']]
	])('%s', (_, feedback, found) => {
		const item = withLures(['misread', 'elsewhere'], feedback);
		expect(severities('M18', [item])).toEqual(found);
		expect(severities('M18', [item], { shipped: false })).toEqual(found.map(() => 'advice'));
	});

	it('says how many words there are', () => {
		const [found] = findings('M18', [withLures(['misread'], words(7))]);
		expect(found?.message).toBe('The feedback on b has 7 words, not 8 to 45.');
	});
});
