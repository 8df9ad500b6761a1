import { check } from './check/check';
import type { Diagnostic } from './diagnostic';
import type { Module } from './module';
import { parse } from './markdown/parse';
import { placeOf } from './markdown/places';

/** A module if the file could be read, and all that should be mended in it, by line. */
export type Compiled = { module?: Module; diagnostics: Diagnostic[] };

/** Reads a module's Markdown file and checks it. Modules that ship are held to more than a teacher's own. */
export function compile(source: string, options: { shipped: boolean }): Compiled {
	const { module, diagnostics, places } = parse(source);
	if (!module) return { diagnostics: sorted(diagnostics) };
	const checked = check(module, options).map((diagnostic) => {
		const at = placeOf(places, diagnostic.target ?? {});
		return at ? { ...diagnostic, at } : diagnostic;
	});
	return { module, diagnostics: sorted([...diagnostics, ...checked]) };
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return [...diagnostics].sort(
		(a, b) =>
			(a.at?.line ?? 0) - (b.at?.line ?? 0) ||
			(a.at?.column ?? 0) - (b.at?.column ?? 0) ||
			a.rule.localeCompare(b.rule, 'en', { numeric: true })
	);
}
