import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../items/choice';
import type { Item, Response } from '../items/item';
import type { OrderItem } from '../items/order';
import type { Module, Section } from '../module/module';
import { fingerprint } from '../random';
import { attempts } from '../record/attempts';
import type { Entry } from '../record/entry';
import { answerEntry } from '../record/entry';
import { missed, summarise } from './summary';

const base = {
	stem: [],
	claims: [],
	evidence: [],
	explanation: [],
	memory: false,
	retain: false,
	waivers: []
};

/** A choice of four whose key is a. */
function choice(id: string, more: Partial<ChoiceItem> = {}): ChoiceItem {
	return {
		...base,
		id,
		type: 'choice',
		options: ['a', 'b', 'c', 'd'].map((letter) => ({
			id: letter,
			text: [{ type: 'text', text: `${id} ${letter}` }],
			feedback: []
		})),
		key: ['a'],
		fixed: false,
		statement: false,
		prove: false,
		...more
	};
}

const stages: OrderItem = {
	...base,
	id: 'stages',
	type: 'order',
	level: 'integrate',
	cards: ['a', 'b', 'c', 'd', 'e'].map((id, place) => ({
		id,
		text: [{ type: 'text', text: id }],
		rank: place + 1,
		evidence: []
	}))
};

function section(id: string, text: string, items: Item[]): Section {
	const passage: Section['passage'] =
		text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }];
	return { id, title: id, passage, items };
}

const proved = choice('whole', {
	prove: true,
	level: 'infer',
	evidence: [{ quote: 'A port waits.', section: 'ports', block: 0, start: 0, end: 13 }]
});

const module: Module = {
	id: 'tides',
	title: '',
	lang: 'en',
	description: '',
	source: '',
	glossary: [],
	claims: [],
	sections: [
		section('tides', 'The Moon rises. The water climbs.', [
			choice('moon', { level: 'locate' }),
			choice('water', { level: 'locate' })
		]),
		section('ports', 'A port waits. It is patient. It sleeps.', [stages]),
		section('all', '', [proved])
	]
};

const items = new Map(module.sections.flatMap((part) => part.items.map((item) => [item.id, item])));
let minute = 10;

function answer(id: string, response: Response, more: { retry?: true } = {}): Entry {
	const item = items.get(id);
	if (!item) throw new Error(id);
	const at = `2026-01-01T10:${minute++}:00.000Z`;
	return answerEntry(item, response, {
		id: at,
		at,
		attempt: 'x',
		memory: false,
		lang: 'en',
		...more
	});
}

function skip(name: string): Entry {
	return { kind: 'skip', id: name, at: '2026-01-01T10:59:00.000Z', attempt: 'x', section: name };
}

function start(...only: string[]): Entry {
	return {
		kind: 'start',
		id: 'start',
		at: '2026-01-01T10:00:00.000Z',
		attempt: 'x',
		seed: 1,
		lang: 'en',
		...(only.length > 0 && { items: only })
	};
}

function summary(...entries: Entry[]) {
	const [attempt] = attempts({ entries: [...entries] });
	if (!attempt) throw new Error('no attempt');
	return summarise(module, attempt);
}

const everything = [
	start(),
	answer('moon', { picked: ['a'] }),
	answer('water', { picked: ['b'] }),
	answer('stages', { picked: ['a', 'b', 'd', 'e', 'c'] }),
	answer('whole', { picked: ['a'], proof: fingerprint('It is patient.') })
];

describe('the result of an attempt', () => {
	it('adds up points, maximum and what guessing would give', () => {
		const { score, max, guess, answered, asked } = summary(...everything);
		expect({ score, max, answered, asked }).toEqual({ score: 3.2, max: 6, answered: 4, asked: 4 });
		// Two options of four, an order of five, an option of four with one of five sentences.
		expect(guess).toBeCloseTo(2 / 4 + 2 * 0.1633 + 1 / 4 + 1 / 20, 3);
	});

	it('says what became of each item', () => {
		expect(summary(...everything).items.map(({ item, status }) => [item, status])).toEqual([
			['moon', 'right'],
			['water', 'wrong'],
			['stages', 'partly'],
			['whole', 'partly']
		]);
	});

	it('takes a proof from any passage where a section has none of its own', () => {
		const { items } = summary(
			start(),
			answer('whole', { picked: ['a'], proof: fingerprint('A port waits.') })
		);
		expect(items.at(-1)).toMatchObject({ status: 'right', outcome: { score: 2, max: 2 } });
	});

	it('takes a proof from the own passage of a section that has one', () => {
		const [attempt] = attempts({ entries: [start()] });
		const [first] = module.sections;
		if (!attempt || !first) throw new Error('no attempt');
		const alone = { ...first, items: [choice('moon', { prove: true })] };
		// One option of four, then one of the section's two sentences.
		const { guess } = summarise({ ...module, sections: [alone] }, attempt);
		expect(guess).toBe(1 / 4 + 1 / 8);
		const { sections } = summarise(
			{ ...module, sections: [alone, ...module.sections.slice(1)] },
			attempt
		);
		expect(sections[0]?.guess).toBe(guess);
	});

	it('is given by section and by level', () => {
		const { sections, levels } = summary(...everything);
		expect(sections.map(({ section, score, max }) => [section, score, max])).toEqual([
			['tides', 1, 2],
			['ports', 1.2, 2],
			['all', 1, 2]
		]);
		expect(levels.map(({ level, score, max }) => [level, score, max])).toEqual([
			['locate', 1, 2],
			['infer', 1, 2],
			['integrate', 1.2, 2]
		]);
	});

	it('counts what is still open in the maximum', () => {
		const { max, answered, items } = summary(start(), answer('moon', { picked: ['a'] }));
		expect({ max, answered }).toEqual({ max: 6, answered: 1 });
		expect(items.map(({ status }) => status)).toEqual(['right', 'open', 'open', 'open']);
	});

	it('leaves out what was passed over, at no cost', () => {
		const { max, guess, asked, items } = summary(start(), skip('tides'), skip('ports'));
		expect({ max, asked }).toEqual({ max: 2, asked: 1 });
		expect(guess).toBeCloseTo(1 / 4 + 1 / 20);
		expect(items.map(({ status }) => status)).toEqual(['skipped', 'skipped', 'skipped', 'open']);
	});

	it('counts an answer in a section passed over all the same', () => {
		const { score, max } = summary(start(), answer('moon', { picked: ['a'] }), skip('tides'));
		expect({ score, max }).toEqual({ score: 1, max: 5 });
	});

	it('gives nothing for "I don\'t know" and nothing for a second try', () => {
		const { score, items } = summary(
			start(),
			answer('moon', { picked: [], unknown: true }),
			answer('water', { picked: ['b'] }),
			answer('water', { picked: ['a'] }, { retry: true })
		);
		expect(score).toBe(0);
		expect(items[0]?.status).toBe('unknown');
		expect(items[1]).toMatchObject({ status: 'wrong', retry: { score: 1, max: 1 } });
	});

	it('asks in a retry only what was missed', () => {
		const { max, items } = summary(start('water'), answer('water', { picked: ['a'] }));
		expect(max).toBe(1);
		expect(items.map(({ item }) => item)).toEqual(['water']);
	});

	it('tells what a retry does not ask from what was passed over in it', () => {
		const { sections, levels } = summary(start('water', 'stages'), skip('ports'));
		expect(sections.map(({ section, asked }) => [section, asked])).toEqual([
			['tides', 1],
			['ports', 0]
		]);
		expect(levels.map(({ level, asked }) => [level, asked])).toEqual([
			['locate', 1],
			['integrate', 0]
		]);
	});

	it('is by the key of today, and says where that has changed', () => {
		const [attempt] = attempts({ entries: everything });
		const [first, ...others] = module.sections;
		if (!attempt || !first) throw new Error('no attempt');
		const mended = { ...first, items: [choice('moon', { key: ['b'] }), choice('water')] };
		const { items } = summarise({ ...module, sections: [mended, ...others] }, attempt);
		expect(items[0]).toMatchObject({ status: 'wrong', rekeyed: true });
		expect(items[1]).toMatchObject({ status: 'wrong', rekeyed: false });
	});

	it('opens an item again that has become another', () => {
		const [attempt] = attempts({ entries: everything });
		const cards = stages.cards.slice(0, 4);
		const shorter = module.sections.map((part) =>
			part.id === 'ports' ? { ...part, items: [{ ...stages, cards }] } : part
		);
		const result = attempt && summarise({ ...module, sections: shorter }, attempt);
		expect(result?.items[2]).toMatchObject({ status: 'open', changed: true });
		expect(result?.items[2]).not.toHaveProperty('response');
	});
});

describe('what to try again', () => {
	it('is what was wrong, partly right or not known, but not what is open or passed over', () => {
		expect(missed(summary(...everything))).toEqual(['water', 'stages', 'whole']);
		expect(
			missed(summary(start(), answer('moon', { picked: [], unknown: true }), skip('ports')))
		).toEqual(['moon']);
	});
});
