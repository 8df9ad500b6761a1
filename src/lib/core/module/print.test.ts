import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { modules } from '../../../../tests/modules';
import { parse } from './parse';
import { print } from './print';

describe('print', () => {
	it('writes every module so that it is read back the same', () => {
		fc.assert(
			fc.property(modules, (module) => {
				const { module: read, diagnostics } = parse(print(module));
				expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(read).toEqual(module);
			})
		);
	});
});
