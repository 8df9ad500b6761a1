import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Source } from '../../src/lib/core/derive/candidate';
import { outline } from '../../src/lib/core/derive/outline/outline';

/** A text of the evaluation set, divided into sections. */
export type EvaluationText = {
	id: string;
	domain: string;
	/** What sort of prose it is; news is counted apart. */
	kind: 'news' | 'textbook' | 'encyclopaedia';
	words: number;
	/** Different years that it names. */
	years: number;
	source: Source;
};

const folder = new URL('texts/', import.meta.url);

/** All texts of the set, in the order of their names. */
export function evaluationTexts(): EvaluationText[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => readText(name.slice(0, -3), readFileSync(new URL(name, folder), 'utf8')));
}

function readText(id: string, file: string): EvaluationText {
	const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(file) ?? [];
	const { title, lang, domain, kind } = parse(head) as Pick<EvaluationText, 'domain' | 'kind'> & {
		title: string;
		lang: string;
	};
	const { sections } = outline(body, { title, lang });
	return {
		id,
		domain,
		kind,
		words: body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
		years: new Set(body.match(/(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/g)).size,
		source: { title, lang, sections }
	};
}
