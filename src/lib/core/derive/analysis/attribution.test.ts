import { describe, expect, it } from 'vitest';
import { aSource } from '#tests/builders';
import { analyse } from './analyse';
import type { Range, Sentence } from './analysis';

function whose(text: string): string | undefined {
	const [sentence] = analyse(aSource(text)).sentences;
	if (!sentence?.attribution) return undefined;
	const { speaker, content, direct } = sentence.attribution;
	return `${words(sentence, speaker)} | ${words(sentence, content)} | ${direct ? 'direct' : 'told'}`;
}

function words({ text, tokens }: Sentence, { from, to }: Range): string {
	return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

describe('whose words a sentence reports', () => {
	it.each([
		['The mayor said that the dam had burst.', 'The mayor | the dam had burst | told'],
		['The mayor said the dam had burst.', 'The mayor | the dam had burst | told'],
		['The dam had burst, the mayor said.', 'the mayor | The dam had burst | told'],
		[
			'The dam, the mayor said, had burst.',
			'the mayor | The dam, the mayor said, had burst | told'
		],
		['The dam had burst, according to Anna Berg.', 'Anna Berg | The dam had burst | told'],
		['According to Anna Berg, the dam had burst.', 'Anna Berg | the dam had burst | told'],
		['“The dam burst,” the mayor said.', 'the mayor | The dam burst | direct'],
		['“The dam burst,” said Anna Berg, the mayor.', 'Anna Berg | The dam burst | direct'],
		['“The dam burst,” said the mayor, Anna Berg.', 'Anna Berg | The dam burst | direct'],
		['The mayor said: “The dam burst.”', 'The mayor | The dam burst | direct'],
		['The mayor built a dam.', undefined],
		['According to the rules, the dam is safe.', undefined],
		['Material moves according to its size.', undefined]
	])('%s', (text, expected) => {
		expect(whose(text)).toBe(expected);
	});

	it('stays with a claim', () => {
		const { claims } = analyse(
			aSource(
				'The mayor said that the old dam had burst. “The river is rising,” said Anna Berg. “The bridge is closed.”'
			)
		);
		const attributed = claims.map(({ tokens, attributed }) =>
			tokens
				.slice(attributed?.from, attributed?.to)
				.map(({ text }) => text)
				.join(' ')
		);
		expect(attributed).toEqual([
			'the mayor said that',
			'According to Anna Berg',
			'According to Anna Berg'
		]);
	});

	it('is unknown for a quotation without a speaker', () => {
		expect(analyse(aSource('“The river is rising. The bridge is closed.”')).claims).toEqual([]);
	});

	it('goes on over paragraphs that each open a quotation', () => {
		const { claims } = analyse(
			aSource('“The river is rising.', '“The bridge is closed,” said Anna Berg.')
		);
		expect(claims.map(({ text }) => text)).toEqual([
			'According to Anna Berg, the river is rising',
			'According to Anna Berg, the bridge is closed'
		]);
	});
});
