import { describe, expect, it } from 'vitest';
import type { Block } from '../text/rich';
import { provingSentences, sentencePlaces, sentencesOf, sentenceText } from './proof';

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

const words = (id: string) => sentenceText(passages, id);

describe('the sentences that can be given as proof', () => {
	it('are those of all passages shown, in reading order', () => {
		expect(sentencesOf(passages).map(({ id }) => words(id))).toEqual([
			'The Moon rises.',
			'The water climbs.',
			'The harbour fills.',
			'The tide turns.',
			'A port waits.',
			'It is patient.'
		]);
	});

	it('keep their names when text comes before them', () => {
		const [{ section, blocks }] = passages as [(typeof passages)[number]];
		const longer = [{ section, blocks: [paragraph('Look up.'), ...blocks] }];
		expect(sentencesOf(longer).map(({ id }) => id)).toEqual(
			expect.arrayContaining(sentencesOf([{ section, blocks }]).map(({ id }) => id))
		);
	});

	it('have each a place', () => {
		const places = sentencePlaces(passages);
		expect(Object.keys(places)).toEqual([
			'tides.0.0',
			'tides.0.1',
			'tides.0.2',
			'tides.1.0',
			'ports.0.0',
			'ports.0.1'
		]);
		expect(words(places['tides.1.0'] ?? '')).toBe('The tide turns.');
	});

	it('have no words under a name that no sentence bears', () => {
		expect(words('nowhere')).toBeUndefined();
	});
});

describe('the sentences that prove a key', () => {
	it.each([
		['one sentence for a quote within it', [quote('tides', 0, 20, 25)], ['The water climbs.']],
		[
			'no sentence that a quote only borders on',
			[quote('tides', 0, 15, 34)],
			['The water climbs.']
		],
		['a sentence that is quoted whole', [quote('tides', 0, 16, 33)], ['The water climbs.']],
		[
			'both sentences that a quote touches',
			[quote('tides', 0, 10, 20)],
			['The Moon rises.', 'The water climbs.']
		],
		[
			'a sentence for each quote, in whichever section',
			[quote('ports', 0, 0, 5), quote('tides', 1, 0, 5)],
			['The tide turns.', 'A port waits.']
		],
		['none for a quote in a section that is not shown', [quote('moons', 0, 0, 5)], []]
	])('are %s', (_, evidence, proving) => {
		expect(provingSentences({ evidence }, passages).map(words)).toEqual(proving);
	});
});
