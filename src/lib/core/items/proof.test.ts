import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../text/rich';
import { parseSentenceId, provingSentences, sentenceId, sentencesOf } from './proof';

function paragraph(text: string): Block {
	return { type: 'paragraph', children: [{ type: 'text', text }] };
}

const first = 'The Moon rises. The water climbs. The harbour fills.';
const passages = [
	{ section: 'tides', blocks: [paragraph(first), paragraph('The tide turns.')] },
	{ section: 'ports', blocks: [paragraph('A port waits. It is patient.')] }
];

function quote(section: string, block: number, start: number, end: number) {
	return { quote: '', section, block, start, end };
}

describe('the name of a sentence', () => {
	it('tells its section, block and place again', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z0-9.:-]+$/),
				fc.nat(),
				fc.nat(),
				(section, block, sentence) => {
					expect(parseSentenceId(sentenceId(section, block, sentence))).toEqual({
						section,
						block,
						sentence
					});
				}
			)
		);
	});

	it.each(['', 'tides', 'tides.1', 'tides.x.1', '.1.2'])('is not "%s"', (id) => {
		expect(parseSentenceId(id)).toBeUndefined();
	});
});

describe('the sentences that can be given as proof', () => {
	it('are those of all passages shown, in reading order', () => {
		expect(sentencesOf(passages).map(({ id }) => id)).toEqual([
			'tides.0.0',
			'tides.0.1',
			'tides.0.2',
			'tides.1.0',
			'ports.0.0',
			'ports.0.1'
		]);
	});
});

describe('the sentences that prove a key', () => {
	it.each([
		['one sentence for a quote within it', [quote('tides', 0, 20, 25)], ['tides.0.1']],
		['no sentence that a quote only borders on', [quote('tides', 0, 15, 34)], ['tides.0.1']],
		['a sentence that is quoted whole', [quote('tides', 0, 16, 33)], ['tides.0.1']],
		[
			'both sentences that a quote touches',
			[quote('tides', 0, 10, 20)],
			['tides.0.0', 'tides.0.1']
		],
		[
			'a sentence for each quote, in whichever section',
			[quote('ports', 0, 0, 5), quote('tides', 1, 0, 5)],
			['tides.1.0', 'ports.0.0']
		],
		['none for a quote in a section that is not shown', [quote('moons', 0, 0, 5)], []]
	])('are %s', (_, evidence, ids) => {
		expect(provingSentences({ evidence }, passages)).toEqual(ids);
	});
});
