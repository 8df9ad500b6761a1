import type { SheetSettings } from './settings';

type Head = { title: string; key: string };

/**
 * The rules for the pages themselves: paper, running head, page number. A style sheet of the script's own,
 * since no selector reaches `@page` and the head says the title, which no file of ours can hold. Browsers
 * without page margin boxes leave head and number out.
 */
export function pageRules({ paper, size }: SheetSettings, { title, key }: Head): string {
	const face =
		size === 'large'
			? '18pt Arial, "Liberation Sans", Helvetica, sans-serif'
			: '8pt "Literata on paper", serif';
	const head = (text: string) =>
		`@top-center { content: ${quoted(text)}; font: ${face}; vertical-align: bottom; padding-bottom: 5mm }`;
	return [
		`@page { size: ${paper}; margin: 20mm 15mm 17mm; ${head(title)}`,
		`@bottom-center { content: counter(page); font: ${face} } }`,
		`@page key { ${head(`${key} – ${title}`)} }`,
		'@page :first { @top-center { content: none } }'
	].join('\n');
}

/** A string of CSS. */
function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
