import { describe, expect, test } from 'vitest';
import { baseForm, ingForm, pastIsBase, thirdPerson } from './verbs';

describe('the base of a verb', () => {
	test.each([
		['rose', 'rise', 'rise'],
		['was', 'was', 'be'],
		['led', 'lead', 'lead'],
		['overthrew', 'overthrew', 'overthrow'],
		['carried', 'carried', 'carry'],
		['stopped', 'stopped', 'stop'],
		['walked', 'walked', 'walk'],
		['created', 'created', 'create'],
		['caused', 'cause', 'cause'],
		['introduced', 'introduced', 'introduce'],
		['need', 'need', 'need']
	])('%s', (lower, lemma, base) => {
		expect(baseForm({ lower, lemma })).toBe(base);
	});

	test('is the past of some', () => {
		expect(pastIsBase('put')).toBe(true);
		expect(pastIsBase('walk')).toBe(false);
	});
});

test.each([
	['carry', 'carries'],
	['play', 'plays'],
	['reach', 'reaches'],
	['go', 'goes'],
	['make', 'makes'],
	['have', 'has']
])('%s: he %s', (base, third) => {
	expect(thirdPerson(base)).toBe(third);
});

test.each([
	['make', 'making'],
	['run', 'running'],
	['stop', 'stopping'],
	['visit', 'visiting'],
	['begin', 'beginning'],
	['open', 'opening'],
	['see', 'seeing'],
	['lie', 'lying'],
	['plan', 'planning'],
	['keep', 'keeping'],
	['show', 'showing'],
	['act', 'acting'],
	['be', 'being'],
	['quit', 'quitting']
])('%s: %s', (base, ing) => {
	expect(ingForm(base)).toBe(ing);
});
