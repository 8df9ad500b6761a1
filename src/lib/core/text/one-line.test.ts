import { describe, it, expect } from 'vitest';
import { oneLine } from './one-line';

describe('oneLine', () => {
	it('makes one space of any white space, and none at the ends', () => {
		expect(oneLine('\n The\ttide \r\n turns ')).toBe('The tide turns');
	});

	it('keeps a no-break space, which an author sets on purpose', () => {
		expect(oneLine('3\u00a0m')).toBe('3\u00a0m');
	});
});
