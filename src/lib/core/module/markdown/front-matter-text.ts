import { Document } from 'yaml';
import type { Claim, Module } from '../module';

/** The front matter of a module, as YAML that reads alike under every schema. */
export function printFrontMatter(module: Module): string {
	const { id, title, lang, description, source, version, teachers, glossary, claims } = module;
	const entries: [string, unknown][] = [
		...Object.entries({ id, title, lang, description, source })
	];
	if (version !== undefined) entries.push(['version', version]);
	if (teachers !== undefined) entries.push(['teachers', teachers]);
	if (glossary.length > 0) {
		const terms = glossary.map(({ term, definition }): [string, string] => [term, definition]);
		entries.push(['glossary', new Map(terms)]);
	}
	if (claims.length > 0) entries.push(['claims', claims.map(claimEntries)]);
	return new Document(new Map(entries)).toString({ lineWidth: 0 }).replace(/\n+$/, '');
}

function claimEntries({ id, status, contested, text }: Claim) {
	return { id, status, ...(contested && { contested }), text };
}
