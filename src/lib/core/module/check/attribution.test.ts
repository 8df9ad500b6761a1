import { describe, it, expect } from 'vitest';
import { aChoice, anOrder, aQuestion, someOptions, text } from '#tests/builders';
import { findings, severities } from '#tests/findings';
import type { Claim } from '../module';

function aClaim(overrides: Partial<Claim>): Claim {
	return { id: 'C1', status: 'stated', contested: false, text: 'The tide turns.', ...overrides };
}

describe('M19 whose claim it is', () => {
	const judge = (claim: Partial<Claim>, stem: string, lang = 'en') =>
		severities('M19', [aChoice({ stem: text(stem) })], {
			module: { lang, claims: [aClaim(claim)] }
		});

	it.each<[Partial<Claim>, string[]]>([
		[{ status: 'stated' }, []],
		[{ status: 'judged' }, ['error']],
		[{ status: 'attributed' }, ['error']],
		[{ status: 'stated', contested: true }, ['error']]
	])('asked as of a fact, %j finds %j', (claim, found) => {
		expect(judge(claim, 'Why does the tide turn?')).toEqual(found);
	});

	it.each([
		'According to reports, why does it turn?',
		'Why, says the text, does it turn?',
		'What does the author suggest?',
		'What is the writer’s reason?',
		'What is the reason in paragraph 4?'
	])('“%s” asks about the text', (stem) => {
		expect(judge({ status: 'judged' }, stem)).toEqual([]);
	});

	it.each([
		['Що, за текстом, спричиняє приплив?', []],
		['Як автор пояснює приплив?', []],
		['Що сказано в абзаці 4?', []],
		['Що спричиняє приплив?', ['error']]
	])('reads Ukrainian: %s', (stem, found) => {
		expect(judge({ status: 'judged' }, stem, 'uk')).toEqual(found);
	});

	it('leaves languages alone whose words it does not know', () => {
		expect(judge({ status: 'judged' }, 'Warum kommt die Flut?', 'de')).toEqual([]);
	});

	it('holds for orderings as well', () => {
		const item = anOrder({ claims: ['C1'] });
		const module = { claims: [aClaim({ status: 'judged' })] };
		expect(severities('M19', [item], { module })).toEqual(['error']);
	});
});

describe('M19 questions without claims', () => {
	const items = [aChoice({ claims: [] }), anOrder({ claims: [] })];

	it('are errors in a module that ships', () => {
		expect(severities('M19', items)).toEqual(['error', 'error']);
	});

	it('are advice to a teacher who has listed claims', () => {
		expect(severities('M19', items, { shipped: false })).toEqual(['advice', 'advice']);
	});

	it('are one piece of advice to a teacher who has listed none', () => {
		const around = { shipped: false, module: { claims: [] } };
		expect(severities('M19', items, around)).toEqual(['advice']);
	});
});

describe('M21 words that take a side', () => {
	it.each([
		['Why did the regime agree?', ['warning']],
		['What were the atrocities?', ['warning']],
		['What does “regime” mean in paragraph 2?', []],
		['Why did the government agree?', []],
		['Who was liberated, says the text?', ['warning']],
		['What is the "so-called" peace?', []]
	])('%s: %j', (stem, found) => {
		expect(severities('M21', [aQuestion(stem, ['Yes.', 'No.', 'Maybe.'])])).toEqual(found);
	});

	it('are looked for in options, feedback, explanations and cards', () => {
		const [key, ...distractors] = someOptions('The puppet fell.', 'It rained.');
		const options = [
			...(key ? [key] : []),
			...distractors.map((option) => ({ ...option, feedback: text('The invaders left.') }))
		];
		const choice = aChoice({ options, explanation: text('A heroic act.') });
		const places = findings('M21', [choice]).map(({ message }) => message.split(' takes')[0]);
		expect(places).toEqual(['The explanation', 'Option a', 'The feedback on b']);

		const cards = anOrder().cards.map((card) => ({ ...card, text: text('A terrorist flees.') }));
		expect(severities('M21', [anOrder({ cards })])).toHaveLength(cards.length);
	});
});
