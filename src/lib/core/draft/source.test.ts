import fc from 'fast-check';
import { expect, it } from 'vitest';
import { modules } from '#tests/modules';
import { print } from '../module/markdown/print';
import { sourceOf } from './source';

it('prints a module section by section as it is printed in one go', () => {
	fc.assert(
		fc.property(modules, (module) => {
			expect(sourceOf(module)).toBe(print(module));
		}),
		{ numRuns: 100 }
	);
}, 60_000);
