import type { Item } from '../src/lib/core/items/item';
import { check } from '../src/lib/core/module/check/check';
import type { Diagnostic } from '../src/lib/core/module/diagnostic';
import type { Module } from '../src/lib/core/module/module';
import { aModule, aSection } from './builders';

type Around = { shipped?: boolean; module?: Partial<Module> };

/** What one rule finds in a module of these items. The module ships unless the test says otherwise. */
export function findings(rule: string, items: Item[], around: Around = {}): Diagnostic[] {
	const { shipped = true, module = {} } = around;
	const whole = aModule({ sections: [aSection({ items })], ...module });
	return check(whole, { shipped }).filter((diagnostic) => diagnostic.rule === rule);
}

/** As `findings`, the severities alone. */
export function severities(rule: string, items: Item[], around: Around = {}): string[] {
	return findings(rule, items, around).map(({ severity }) => severity);
}
