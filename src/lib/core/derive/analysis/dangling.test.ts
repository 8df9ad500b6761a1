import { describe, expect, it } from 'vitest';
import { aSource } from '#tests/builders';
import { analyse } from './analyse';

function reasons(text: string): string[] {
	return analyse(aSource(text)).refused.map(({ reason }) => reason);
}

describe('what points outside a claim', () => {
	it.each([
		['The army crossed the river with him.', 'him'],
		['The council moved it.', 'it'],
		['Farmers in the valley feared them.', 'them'],
		['The army burned this village.', 'this'],
		['The army used such weapons.', 'such'],
		['Farmers were hurt by that law.', 'that'],
		['Wolves live here too.', 'here'],
		['The bridge collapsed ten years later.', 'later'],
		['Wolves preferred the other valley.', 'other'],
		['Hunters wanted a new one.', 'one'],
		['Gilbert began a campaign to wipe it out.', 'it']
	])('%s', (text, word) => {
		expect(reasons(text)).toEqual([`points outside: ${word}`]);
	});

	it.each([
		'The planet has two rings around it.',
		'Parents took their children to the fair.',
		'The queen lost her crown in the river.',
		'Bees need plants that flower early.',
		'Engineers said that the dam was safe.',
		'The climate of Bergen is wetter than that of Oslo.',
		'Spiders eat insects such as flies.',
		'The war began in 1618 and ended thirty years later.',
		'It is hard to measure the age of a river.'
	])('is nothing in “%s”', (text) => {
		expect(reasons(text)).toEqual([]);
	});
});

describe('what makes a claim weak, as it is known only from before', () => {
	it.each([
		['A letter came from the doctor. Marta read the letter in Paris.', 'taken up'],
		['All computers of the country changed to the new rules.', 'taken up'],
		['A similar plant would have cost nine million.', 'compared'],
		['Donald Davies used the same method in London.', 'taken up'],
		['Davies used a different method in London.', 'compared'],
		['Davies found one more death in London.', 'compared'],
		['Davies built a smaller work in London.', 'compared']
	])('%s', (text, weak) => {
		expect(analyse(aSource(text)).claims.at(-1)?.weak).toBe(weak);
	});

	it.each([
		'Davies built a smaller work than the church.',
		'Twins have the same blood.',
		'Davies read the first letter of the king.'
	])('is nothing in “%s”', (text) => {
		expect(analyse(aSource(text)).claims.at(-1)?.weak).toBeUndefined();
	});
});
