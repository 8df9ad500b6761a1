import { describe, it, expect } from 'vitest';
import { aCard, aChoice, anOrder, aPassage, aQuestion, aSection } from '#tests/builders';
import { findings, severities } from '#tests/findings';

type Options = [string, ...string[]];

describe('M11 words that stem and key alone share', () => {
	const stem = 'What does the harbour mouth hold back?';
	it.each<[string, Options, string[]]>([
		['none', ['Silt from rivers.', 'Boats at anchor.', 'Fish in nets.'], []],
		['one', ['Silt in the mouth.', 'Boats at anchor.', 'Fish in nets.'], ['warning']],
		['two', ['Silt in harbour mouths.', 'Boats at anchor.', 'Fish in nets.'], ['error']],
		['one that a distractor has as well', ['Silt in the mouth.', 'Boats in mouths.', 'Fish.'], []]
	])('finds %s', (_, options, found) => {
		expect(severities('M11', [aQuestion(stem, options)])).toEqual(found);
	});

	it('are named as the stem has them', () => {
		const item = aQuestion(stem, ['Silt in the mouths.', 'Boats at anchor.', 'Fish in nets.']);
		expect(findings('M11', [item])[0]?.message).toBe('Stem and key alone share “mouth”.');
	});

	it('does not count names', () => {
		const item = aQuestion('What does the Moon pull?', ['The Moon dust.', 'Sand.', 'Salt.']);
		expect(severities('M11', [item])).toEqual([]);
	});
});

describe('M12 keys that are copied from the text', () => {
	const passage = aPassage('one two three four five six seven eight nine ten', 'eleven twelve');
	const judge = (options: Options, level?: 'locate') => {
		const item = aQuestion('What?', options, { evidence: [], ...(level && { level }) });
		const sections = [aSection({ passage, items: [item] })];
		return severities('M12', [], { module: { sections } });
	};

	it.each<[string, Options, string[]]>([
		['4 words', ['one two three four', 'two', 'three'], []],
		['5 words', ['one two three four five', 'six seven', 'eight'], ['warning']],
		['6 words', ['one two three four five six', 'one two three', 'two'], ['warning']],
		['7 words', ['one two three four five six seven', 'one two three four', 'two'], ['error']],
		['4 more words than any distractor', ['one two three four five', 'two', 'three'], ['error']],
		['no more than a distractor has', ['one two three four', 'four five six seven', 'two'], []],
		['words of two paragraphs', ['eight nine ten eleven twelve', 'one two', 'six seven'], []]
	])('finds %s', (_, options, found) => {
		expect(judge(options)).toEqual(found);
	});

	it.each<[string, Options, string[]]>([
		['6 words', ['one two three four five six', 'one two three', 'two'], []],
		['7 words', ['one two three four five six seven', 'one two three four', 'two'], ['warning']],
		[
			'9 words',
			['one two three four five six seven eight nine', 'one two three four five six', 'two'],
			['error']
		]
	])('allows two words more to what is merely located: %s', (_, options, found) => {
		expect(judge(options, 'locate')).toEqual(found);
	});

	it('lets options be quotations where all of them are', () => {
		const run = 'one two three four five six seven';
		expect(judge([`“${run}”`, '“eight nine ten”', '“eleven twelve”'])).toEqual([]);
		expect(judge([`“${run}”`, 'eight nine ten', '“eleven twelve”'])).toEqual(['error']);
	});
});

describe('M12 in a question that asks which statement is supported', () => {
	const passage = aPassage('one two three four five six seven eight nine ten eleven twelve');
	const judge = (options: Options) => {
		const item = { ...aQuestion('What?', options, { evidence: [] }), statement: true };
		const sections = [aSection({ passage, items: [item] })];
		return severities('M12', [], { module: { sections } });
	};

	it('lets the key keep the text’s words where a distractor does, changed in one thing', () => {
		expect(
			judge(['one two three four five six seven', 'six seven eight ten nine ten eleven', 'two'])
		).toEqual([]);
	});

	it('finds a key that alone keeps them', () => {
		expect(judge(['one two three four five six seven', 'six oranges seven pears', 'two'])).toEqual([
			'error'
		]);
	});
});

describe('M13 distractors that have nothing of the text', () => {
	const stem = 'What happens?';
	it.each<[string, Options, string[]]>([
		['all of the text', ['The tide turns.', 'The marsh empties.', 'The Moon hides.'], []],
		['one of elsewhere', ['The tide turns.', 'Boats sink.', 'The Moon hides.'], ['warning']],
		['two of elsewhere', ['The tide turns.', 'Boats sink.', 'Fish sleep.'], ['error', 'error']],
		['a key of elsewhere', ['Boats sink.', 'The marsh empties.', 'The Moon hides.'], []],
		['numbers', ['3', '6', '12'], []],
		['a word of the text in another form', ['The tide turns.', 'Bulges form.', 'It climbed.'], []]
	])('finds %s', (_, options, found) => {
		expect(severities('M13', [aQuestion(stem, options)])).toEqual(found);
	});
});

describe('M23 questions that give others away', () => {
	const asked = aChoice({
		id: 'asked',
		options: aQuestion('', ['Heavy rain floods the old quarter.', 'Snow.', 'Wind.']).options
	});
	const telling = aQuestion(
		'Why does heavy rain flood the old town?',
		['It has nowhere to go.', 'It is cold.', 'It is late.'],
		{ id: 'telling' }
	);

	it('warns of a later question that shows four words of a key', () => {
		expect(findings('M23', [asked, telling])).toMatchObject([
			{ severity: 'warning', target: { item: 'telling' } }
		]);
	});

	it('is an error where that question comes first', () => {
		const [found] = findings('M23', [telling, asked]);
		expect(found).toMatchObject({ severity: 'error', target: { item: 'telling' } });
		expect(found?.message).toContain(
			'“asked”, which comes later: “heavy”, “rain”, “floods”, “old”'
		);
	});

	it('lets three words pass', () => {
		const item = aQuestion('Why does heavy rain flood it?', ['Yes.', 'No.', 'Late.'], {
			id: 'other'
		});
		expect(findings('M23', [item, asked])).toEqual([]);
	});

	it('reads the cards of orderings', () => {
		const cards = [aCard('a', 1, 'Heavy rain floods the old town.')];
		expect(severities('M23', [anOrder({ cards }), asked])).toEqual(['error']);
	});

	it('does not add up words of different options', () => {
		const item = aQuestion('What is heavy?', ['Rain.', 'Floods.', 'Old quarters.'], {
			id: 'other'
		});
		expect(findings('M23', [item, asked])).toEqual([]);
	});
});
