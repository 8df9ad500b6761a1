import { print } from '../module/markdown/print';
import type { Module, Section } from '../module/module';

/** What was printed of each section: an edit leaves all but one or two as they were. */
const printed = new WeakMap<Section, string>();

/** Stands for any module where a section is printed by itself. */
const bare: Module = {
	id: 'a',
	title: 'a',
	lang: 'en',
	description: 'a',
	source: 'a',
	glossary: [],
	claims: [],
	sections: []
};
const head = unended(print(bare));

/** The same as `print`, but of a module that is edited: what has not changed is not printed again. */
export function sourceOf(module: Module): string {
	const front = unended(print({ ...module, sections: [] }));
	return `${[front, ...module.sections.map(sectionSource)].join('\n\n')}\n`;
}

function sectionSource(section: Section): string {
	const known = printed.get(section);
	if (known !== undefined) return known;
	const whole = unended(print({ ...bare, sections: [section] }));
	const source = whole.slice(head.length).replace(/^\n+/, '');
	printed.set(section, source);
	return source;
}

/** Without the line feeds at the end, but with whatever else is no letter there. */
function unended(text: string): string {
	return text.replace(/\n+$/, '');
}
