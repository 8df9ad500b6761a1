import type { Outline } from '../module/pages';
import type { OwnMark } from './marks';

/** Marks and notes as a text that any program opens: Markdown, section by section in the order of the text. */
export function marksText({ title, sections }: Outline, marks: readonly OwnMark[]): string {
	const known = new Set(sections.map(({ id }) => id));
	const inOrder = [...marks].sort((a, b) => a.block - b.block || a.start - b.start);
	const parts = [
		...sections.map(({ id, title: name }) => ({
			name,
			own: inOrder.filter(({ section }) => section === id)
		})),
		// A section that is no more has no title.
		{ name: '…', own: inOrder.filter(({ section }) => !known.has(section)) }
	];
	const written = parts
		.filter(({ own }) => own.length > 0)
		.map(({ name, own }) => [`## ${name}`, ...own.flatMap(markText)].join('\n\n'));
	return `${[`# ${title}`, ...written].join('\n\n')}\n`;
}

function markText({ quote, note }: OwnMark): string[] {
	const cited = quote.replace(/^/gm, '> ');
	return note === '' ? [cited] : [cited, note];
}
