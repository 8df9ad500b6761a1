import { describe, expect, test } from 'vitest';
import { changed } from '#tests/derive';
import { areAliases } from './aliases';
import { editOpposites } from './antonym';
import { areMadeAlike, editModifiers } from './contrast';
import { editDates } from './date';
import { editNames } from './name';
import { editPolarity } from './negation';
import { editNumbers, editOrdinals } from './number';
import { editDirections } from './reversal';
import { editSiblings } from './sibling';
import { editSubjects } from './subject';

describe('dates', () => {
	test('of the text come before those near it', () => {
		const text = 'The harbour opened in 1941. The old mill burned down in 1938.';
		const [first, second] = changed(editDates, text);
		expect(first).toBe('The harbour opened in 1938');
		expect(second).toMatch(/^The harbour opened in 19\d\d$/);
	});

	test('keep their form', () => {
		expect(changed(editDates, 'The harbour opened on March 3, 1918.')[0]).toBe(
			'The harbour opened on April 3, 1918'
		);
	});

	test('that begin or end a stretch of time stay', () => {
		expect(changed(editDates, 'The war lasted from 1914 to 1918 in the whole country.')).toEqual(
			[]
		);
		expect(changed(editDates, 'The club met in September and October 1774 in the city.')).toEqual(
			[]
		);
	});
});

describe('numbers', () => {
	test('of the same unit in the text come first', () => {
		const text = 'The town sent four delegates. The village sent six delegates to the talks.';
		expect(changed(editNumbers, text)[0]).toBe('The town sent six delegates');
	});

	test('keep their style', () => {
		expect(changed(editNumbers, 'The library bought 1,200 books for the school.')[0]).toMatch(
			/^The library bought \d,\d00 books for the school$/
		);
	});

	test('that part a whole or bound a span stay', () => {
		const shares = 'The soil holds 40 percent sand and 60 percent clay.';
		expect(changed(editNumbers, shares)).toEqual([]);
		expect(changed(editNumbers, 'The trees grow between 5 and 10 metres in the valley.')).toEqual(
			[]
		);
	});

	test('of rank are moved by a place', () => {
		expect(changed(editOrdinals, 'Mackenzie became the first mayor of the city.')[0]).toBe(
			'Mackenzie became the second mayor of the city'
		);
		expect(changed(editOrdinals, 'The first time was hard for the whole crew.')).toEqual([]);
	});
});

describe('names', () => {
	test('are swapped for others of their kind near by', () => {
		const text =
			'Many traders sailed to Spain in the spring. The king of Portugal sent a fleet. Portugal lost it.';
		expect(changed(editNames, text)).toEqual(['Many traders sailed to Portugal in the spring']);
	});

	test('of possession stay', () => {
		const text = 'Many traders praised Spain’s new harbours. The king of Portugal sent a fleet.';
		expect(changed(editNames, text)).toEqual([]);
	});

	test('are not swapped for what the text says of the other as well', () => {
		const text =
			'Many traders sailed to Spain in the spring. Traders sailed to Portugal in the spring as well.';
		expect(changed(editNames, text)).toEqual([]);
	});

	test.each([
		['United States', 'America', true],
		['World Health Organization', 'WHO', true],
		['Anna Bell', 'Bell', true],
		['Spain', 'Portugal', false]
	])('%s and %s', (one, other, alias) => {
		expect(areAliases(one, other)).toBe(alias);
	});
});

describe('modifiers of one noun', () => {
	test('change places where the text has both', () => {
		const text =
			'The Russian delegation left the hall early. The Ukrainian delegation gave an interview.';
		expect(changed(editModifiers, text)).toEqual(['The Ukrainian delegation left the hall early']);
	});

	test('stay where the text says the same of the other', () => {
		const text =
			'The Russian delegation left the hall early. The Ukrainian delegation left the hall early too.';
		expect(changed(editModifiers, text)).toEqual([]);
	});

	test.each([
		['hydrophobic', 'hydrophilic', true],
		['intracellular', 'extracellular', true],
		['sexual', 'asexual', true],
		['large', 'green', false]
	])('%s and %s', (one, other, alike) => {
		expect(areMadeAlike(one, other)).toBe(alike);
	});
});

describe('words that the text joins', () => {
	test('stand for one another', () => {
		const text =
			'The innate response protects the newborn child. The body has innate and adaptive defences.';
		expect(changed(editSiblings, text)).toContain(
			'The adaptive response protects the newborn child'
		);
	});

	test('and terms that end alike', () => {
		const text =
			'The spindle forms during prophase in most cells. Chromosomes part in the anaphase of the division.';
		expect(changed(editSiblings, text)).toContain(
			'The spindle forms during anaphase in most cells'
		);
	});

	test('but no words of everyday that end alike', () => {
		const text = 'The preacher spread a message of faith. He read a passage of the old book.';
		expect(changed(editSiblings, text)).toEqual([]);
	});
});

describe('directions', () => {
	test('are turned round', () => {
		expect(changed(editDirections, 'The troops marched from the coast to the mountains.')).toEqual([
			'The troops marched from the mountains to the coast'
		]);
	});

	test('are left where one place goes on or numbers stand', () => {
		expect(changed(editDirections, 'The price rose from 5 to 10 pounds in the year.')).toEqual([]);
		expect(
			changed(editDirections, 'The traders sailed from Spain to the islands and the coast.')
		).toEqual([]);
	});
});

describe('opposites', () => {
	test.each([
		['Some abuses occurred inside the prison.', 'Some abuses occurred outside the prison'],
		['Unemployment rates rose in the big cities.', 'Unemployment rates fell in the big cities'],
		['The committee accepted the new plan.', 'The committee rejected the new plan'],
		['Copper is more expensive than iron.', 'Copper is less expensive than iron'],
		['Most plants need a warm and sunny place.', 'Few plants need a warm and sunny place']
	])('%s', (text, expected) => {
		expect(changed(editOpposites, text)).toContain(expected);
	});

	test.each([
		['in a comparison that holds both ways', 'Some groups are larger than others in the region.'],
		['beside its own opposite', 'The plan has advantages and disadvantages for the farms.'],
		['where pace and span would clash', 'Soil develops very slowly over long periods of time.'],
		['as part of a name', 'The North Sea coast belongs to the old county.'],
		['in an idiom', 'The pupils attend the local high school in town.'],
		['under a negation', 'The committee has not accepted the new plan.']
	])('not %s', (_, text) => {
		expect(changed(editOpposites, text)).toEqual([]);
	});
});

describe('negations', () => {
	test('of being, having and being able', () => {
		expect(changed(editPolarity, 'The receptors are present in the nervous system.')).toEqual([
			'The receptors are not present in the nervous system'
		]);
		expect(changed(editPolarity, 'A large dog can guard the whole farm.')).toEqual([
			'A large dog cannot guard the whole farm'
		]);
	});

	test.each([
		['what may be', 'The guests may stay in the old house.'],
		['an action without a helping verb', 'The guests left the old house in the morning.'],
		['what is said of some', 'Some guests are in the old house.'],
		['two verbs at once', 'The house was built and opened by the town.'],
		['that something exists', 'There was a fence around the house.']
	])('not of %s', (_, text) => {
		expect(changed(editPolarity, text)).toEqual([]);
	});
});

describe('subjects', () => {
	test('of one class change places', () => {
		const text =
			'A neutrophil digests harmful bacteria in the blood. A monocyte becomes a macrophage in the tissue.';
		const rationalism =
			'Rationalism puts reason before the senses. Empiricism trusts what the senses report of the world.';
		expect([...changed(editSubjects, text), ...changed(editSubjects, rationalism)]).toContain(
			'Empiricism puts reason before the senses'
		);
	});

	test('but not two that have one stem', () => {
		const text =
			'Evangelists spread the message of faith. Evangelical preachers spoke in the open fields.';
		expect(changed(editSubjects, text)).toEqual([]);
	});
});

test('a name cut short at its front goes by the same initials', () => {
	expect(areAliases('Missionary Association', 'AMA')).toBe(true);
	expect(areAliases('Missionary Association', 'NATO')).toBe(false);
});
