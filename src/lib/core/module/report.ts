import type { Diagnostic, Severity } from './diagnostic';

/** The most of a source line that is shown; the rest of a paragraph would bury the caret. */
const widestLine = 100;

/** Diagnostics as a compiler prints them: the place, what is wrong, the line itself, how to mend it. */
export function report(path: string, source: string, diagnostics: readonly Diagnostic[]): string {
	const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
	return diagnostics.map((diagnostic) => entry(path, lines, diagnostic)).join('\n');
}

/** How many of each there are: "1 error, 2 warnings". */
export function tally(diagnostics: readonly Diagnostic[]): string {
	const count = (severity: Severity) =>
		diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
	const counted = [
		plural(count('error'), 'error', 'errors'),
		plural(count('warning'), 'warning', 'warnings'),
		plural(count('advice'), 'piece of advice', 'pieces of advice')
	];
	return counted.filter((part) => !part.startsWith('0 ')).join(', ') || 'nothing to mend';
}

function plural(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

function entry(path: string, lines: readonly string[], diagnostic: Diagnostic): string {
	const { at, rule, severity, message, remedy } = diagnostic;
	const place = at ? `${path}:${at.line}:${at.column}` : path;
	const line = at ? lines[at.line - 1] : undefined;
	const shown = at && line !== undefined ? excerpt(line, at.line, at.column) : [];
	return [`${place}  ${severity} ${rule}  ${message}`, ...shown, `  = mend: ${remedy}`, ''].join(
		'\n'
	);
}

/** A source line and the caret below it; a long line is cut around the caret. */
function excerpt(line: string, number: number, column: number): string[] {
	const from = line.length <= widestLine ? 0 : Math.max(0, column - 1 - widestLine / 2);
	const cut = line.slice(from, from + widestLine).replace(/\t/g, ' ');
	const before = from > 0 ? '…' : '';
	const after = from + widestLine < line.length ? '…' : '';
	const margin = ' '.repeat(String(number).length);
	const indent = ' '.repeat(before.length + Math.max(0, column - 1 - from));
	return [`  ${number} | ${before}${cut}${after}`, `  ${margin} | ${indent}^`];
}
