import { describe, expect, it } from 'vitest';
import type { Unsent } from './unsent';
import { mergeUnsent } from './unsent';

function at(time: string): string {
	return `2026-01-01T${time}:00.000Z`;
}

const early = { picked: ['a'], at: at('10:00') };
const late = { picked: ['b'], at: at('11:00') };

describe('what two tabs hold unsent', () => {
	it.each([
		['the other tab', { q1: early }, { q1: late }],
		['this tab', { q1: late }, { q1: early }]
	])('is for each question what is newest, here in %s', (_, own, other) => {
		const merged = mergeUnsent({ items: own, memory: false }, { items: other, memory: false });
		expect(merged.items).toEqual({ q1: late });
	});

	it('is all questions of both', () => {
		const merged = mergeUnsent(
			{ items: { q1: late }, memory: false },
			{ items: { q2: early }, memory: false }
		);
		expect(merged.items).toEqual({ q1: late, q2: early });
	});

	it('is the newest place', () => {
		const here: Unsent = { items: {}, memory: false, place: { section: 'tides', at: at('10:00') } };
		const there: Unsent = {
			items: {},
			memory: false,
			place: { section: 'ports', at: at('11:00') }
		};
		expect(mergeUnsent(here, there).place?.section).toBe('ports');
		expect(mergeUnsent(there, here).place?.section).toBe('ports');
		expect(mergeUnsent({ items: {}, memory: false }, here).place?.section).toBe('tides');
	});

	it('hides the text as this tab does', () => {
		const hidden = { items: {}, memory: true };
		expect(mergeUnsent(hidden, { items: { q1: late }, memory: false }).memory).toBe(true);
	});

	it('does not carry over from another attempt', () => {
		const own = { attempt: 'new', items: { q1: early }, memory: false };
		expect(
			mergeUnsent(own, { attempt: 'old', items: { q1: late, q2: late }, memory: false })
		).toEqual(own);
	});
});
