import type { Candidate } from '../src/lib/core/derive/candidate';
import { aChoice, aQuote, anOrder, someOptions, text } from './builders';

/** A statement that the engine might propose for the tides, with one more distractor than it shows. */
export function aCandidate(overrides: Partial<Candidate> = {}): Candidate {
	const id = overrides.id ?? 'c-1';
	return {
		id,
		form: 'statement',
		section: 'tides',
		item: aChoice({
			id: `statement-${id}`,
			stem: text('Which statement does the text support?'),
			statement: true,
			options: someOptions(
				'A second bulge forms on the far side.',
				'A second bulge forms on the near side.',
				'A third bulge forms on the far side.'
			),
			evidence: [aQuote('A second bulge forms there.')]
		}),
		kinds: { b: 'contrast', c: 'number' },
		spares: [
			{
				option: {
					text: text('A second bulge never forms on the far side.'),
					feedback: text('The text says that a second bulge forms there, behind the whole Earth.')
				},
				kind: 'negation'
			}
		],
		score: 0.8,
		reason: { code: 'changed-statements', count: 2 },
		...overrides
	};
}

/** An ordering that the engine might propose for the tides. */
export function anOrderCandidate(overrides: Partial<Candidate> = {}): Candidate {
	return aCandidate({
		id: 'c-order',
		form: 'text-order',
		item: anOrder({ id: 'text-order-1' }),
		kinds: {},
		spares: [],
		score: 0.6,
		reason: { code: 'points-in-order', count: 4 },
		...overrides
	});
}
