import { describe, it, expect } from 'vitest';
import { contentLemmas, spelled } from './content';
import { english } from './languages/en';
import { languageOf } from './languages/languages';
import { ukrainian } from './languages/uk';

describe('contentLemmas', () => {
	it('leaves out the words of grammar and the names', () => {
		const content = contentLemmas("The Moon's pull on the waters", english, new Set(['moon']));
		expect([...content]).toEqual(['pull', 'water']);
	});
});

describe('spelled', () => {
	it('gives stems back as the text has them, each once', () => {
		expect(spelled(['stag', 'sea'], 'Stages of the stage', english)).toEqual(['stages']);
	});
});

describe('in Ukrainian', () => {
	it('content is what is left of grammar and of names, whatever their case', () => {
		const content = contentLemmas(
			'Що пропозиції Росії дали переговорам у Києві?',
			ukrainian,
			new Set(['Росія', 'Київ'].map((name) => ukrainian.nameOf(name.toLowerCase())))
		);
		expect([...content]).toEqual(['пропозиції', 'дали', 'переговори'].map(ukrainian.lemma));
	});

	it('stems are given back as the text has them', () => {
		expect(spelled([ukrainian.lemma('угода')], 'Про угоду й угоди', ukrainian)).toEqual(['угоду']);
	});
});

it('no content is known of a language without words', () => {
	expect(contentLemmas('Warum kommt die Flut?', languageOf('de')).size).toBe(0);
});
