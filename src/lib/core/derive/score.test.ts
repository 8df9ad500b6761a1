import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distractorKinds, forms } from './candidate';
import { scoreOf } from './score';

test('a score is a probability', () => {
	const distractors = fc.array(
		fc.record({
			kind: fc.constantFrom(...distractorKinds),
			fit: fc.option(fc.double({ min: 0, max: 1.1, noNaN: true }), { nil: undefined })
		})
	);
	fc.assert(
		fc.property(fc.constantFrom(...forms), distractors, fc.nat(40), (form, some, longStem) => {
			const score = scoreOf(form, some, { longStem });
			expect(score).toBeGreaterThan(0);
			expect(score).toBeLessThan(1);
		})
	);
});

test('better distractors and a sounder claim score higher', () => {
	const of = (kind: 'date' | 'negation', weak: number) =>
		scoreOf('statement', [{ kind, fit: 1 }], { weak });
	expect(of('date', 0)).toBeGreaterThan(of('negation', 0));
	expect(of('date', 0)).toBeGreaterThan(of('date', 1));
});
