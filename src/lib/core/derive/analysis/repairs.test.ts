import { describe, expect, it } from 'vitest';
import type { Pos } from './analysis';
import { repair, repairs, singular } from './repairs';
import { tokens } from './tokens';

const none = new Set<string>();

function tagOf(word: string, text: string, capitals = none): Pos | undefined {
	return repair(tokens(text), capitals).find((token) => token.text === word)?.pos;
}

/** By rule: the word it mends, a sentence that has it, and the tag that it should get. */
const cases: Record<string, [word: string, text: string, pos: Pos][]> = {
	people: [['Turkish', 'The Turkish army left.', 'ADJ']],
	opening: [
		['Forests', 'Forests grow slowly.', 'NOUN'],
		['Children', 'Children travel free.', 'NOUN'],
		['Anna', 'Anna grew rich.', 'PROPN']
	],
	capital: [['Sea', 'They crossed the Black Sea.', 'PROPN']],
	irregular: [['clung', 'Northerners clung to the idea.', 'VERB']],
	auxiliary: [
		['may', 'It may rain.', 'AUX'],
		['might', 'The might of Rome was gone.', 'NOUN'],
		['will', 'It was against his will.', 'NOUN']
	],
	mainAuxiliary: [
		['has', 'The city has two bridges.', 'VERB'],
		['has', 'The city has grown.', 'AUX']
	],
	participle: [['discovered', 'The newly discovered comet passed.', 'ADJ']],
	adverb: [['then', 'They met the then king.', 'ADJ']],
	articleVerb: [['rise', 'The rise of Rome was slow.', 'NOUN']],
	verbBeforeVerb: [['water', 'When water freezes, it expands.', 'NOUN']],
	infinitive: [['farm', 'They came to farm the land.', 'VERB']],
	relative: [['which', 'The river, which floods, is wide.', 'PRON']],
	relativeVerb: [['display', 'People who display fear are avoided.', 'VERB']],
	lackingVerb: [['travels', 'The way in which energy travels is complex.', 'VERB']],
	adjectiveNoun: [['evangelical', 'The foremost evangelical of the age was young.', 'NOUN']],
	fraction: [['third', 'A third of the crew died.', 'NOUN']],
	indefinite: [['everything', 'They say everything is lost.', 'PRON']],
	calendar: [['March', 'It opened in March.', 'PROPN']],
	figure: [['1990s', 'It fell in the 1990s.', 'NUM']]
};

describe('what is mended after the tagger', () => {
	it('is tested rule by rule', () => {
		expect(Object.keys(cases).sort()).toEqual(Object.keys(repairs).sort());
	});

	it.each(Object.entries(cases).flatMap(([rule, list]) => list.map((one) => [rule, ...one])))(
		'%s: “%s” in “%s” is %s',
		(_, word, text, pos) => {
			expect(tagOf(word, text)).toBe(pos);
		}
	);

	it('leaves a word that the text writes with a capital elsewhere a name', () => {
		expect(tagOf('Labour', 'Labour won.', new Set(['Labour']))).toBe('PROPN');
	});

	it.each([
		['houses', 'house'],
		['boxes', 'box'],
		['cities', 'city'],
		['children', 'child'],
		['glass', 'glass'],
		['lives', 'live']
	])('takes the plural off “%s”', (plural, one) => {
		expect(singular(plural)).toBe(one);
	});
});
