import { describe, it, expect } from 'vitest';
import { aCard, aChoice, aModule, anOrder, aPassage, aSection, text } from '#tests/builders';
import { findings } from '#tests/findings';
import { check, rules } from './check';

describe('the rules', () => {
	it('are M01 to M29 and OL1 to OL10, each once', () => {
		const numbered = (letters: string, count: number, digits: number) =>
			Array.from(
				{ length: count },
				(_, index) => letters + String(index + 1).padStart(digits, '0')
			);
		expect(rules.map(({ id }) => id)).toEqual([...numbered('M', 29, 2), ...numbered('OL', 10, 1)]);
	});

	it('are each described in a sentence', () => {
		expect(rules.filter(({ describes }) => !/^\p{Lu}.{20,110}[.)]$/u.test(describes))).toEqual([]);
	});
});

describe('check', () => {
	it('finds nothing in a good module, shipped or a teacher’s', () => {
		expect(check(aModule(), { shipped: true })).toEqual([]);
		expect(check(aModule(), { shipped: false })).toEqual([]);
	});

	it('says where, what is wrong and how to mend it, in sentences', () => {
		const items = [
			aChoice({ stem: text('Not this') }),
			anOrder({ cards: [aCard('a', 1, 'Then')] })
		];
		const found = check(aModule({ sections: [aSection({ items })] }), { shipped: true });
		expect(found.length).toBeGreaterThan(4);
		for (const { message, remedy, target } of found) {
			expect(message).toMatch(/^\p{Lu}.*\.$/u);
			expect(remedy).toMatch(/^\p{Lu}.*[.)”]$/u);
			expect(target?.section).toBe('tides');
		}
	});

	it('asks less of a teacher’s own module', () => {
		const bare = aChoice({ claims: [] });
		delete bare.level;
		const item = {
			...bare,
			options: bare.options.map(({ id, text }) => ({ id, text, feedback: [] }))
		};
		const module = aModule({ sections: [aSection({ items: [item, anOrder()] })] });
		const severitiesFound = (shipped: boolean) =>
			new Set(check(module, { shipped }).map(({ severity }) => severity));
		expect(severitiesFound(true)).toEqual(new Set(['error']));
		expect(severitiesFound(false)).toEqual(new Set(['advice']));
	});

	it('takes a module of 130 questions within a second or so', () => {
		const passage = aPassage(
			...Array.from({ length: 60 }, (_, index) =>
				`The water of marsh ${index} climbs and the Moon pulls it, whatever the harbour does. `.repeat(
					5
				)
			)
		);
		const items = Array.from({ length: 130 }, (_, index) => aChoice({ id: `q${index}` }));
		const module = aModule({ sections: [aSection({ passage, items })] });
		const start = performance.now();
		check(module, { shipped: true });
		expect(performance.now() - start).toBeLessThan(1500);
	});
});

describe('a waiver', () => {
	const stem = text('Why is there a second bulge, and why not a third one, on the far side?');
	const bold = [{ type: 'strong' as const, children: text('not') }];
	const negative = [...text('What is '), ...bold, ...text(' on the far side?')];
	const waivers = [{ rule: 'M04', why: 'The text lists what is missing.' }];

	it('silences a warning of its rule on its item', () => {
		expect(findings('M04', [aChoice({ stem: negative })])).toHaveLength(1);
		expect(findings('M04', [aChoice({ stem: negative, waivers })])).toEqual([]);
		expect(findings('W01', [aChoice({ stem: negative, waivers })])).toEqual([]);
	});

	it('leaves the same warning on other items', () => {
		const items = [aChoice({ stem: negative, waivers }), aChoice({ id: 'other', stem: negative })];
		expect(findings('M04', items)).toMatchObject([{ target: { item: 'other' } }]);
	});

	it('does not silence an error, and says so', () => {
		expect(findings('M04', [aChoice({ stem, waivers })])).toMatchObject([{ severity: 'error' }]);
		expect(findings('W01', [aChoice({ stem, waivers })])).toMatchObject([
			{ severity: 'warning', message: 'M04 is an error here, and errors cannot be waived.' }
		]);
	});

	it('that silences nothing is a warning itself', () => {
		expect(findings('W01', [aChoice({ waivers })])).toMatchObject([
			{ severity: 'warning', target: { section: 'tides', item: 'far-bulge' } }
		]);
	});

	it('silences what a rule of the whole module finds on its item', () => {
		const overasked = (waive: typeof waivers) =>
			['a', 'b', 'c'].map((id) => anOrder({ id, waivers: id === 'c' ? waive : [] }));
		const claims = (waive: typeof waivers) =>
			findings('M27', overasked(waive)).filter(({ message }) => message.includes('claim'));
		expect(claims([])).toHaveLength(1);
		expect(claims([{ rule: 'M27', why: 'It is the heart of the text.' }])).toEqual([]);
	});
});
