import type { Action, Diagnostic as Mark } from '@codemirror/lint';
import type { EditorState, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import * as m from '$messages';
import type { Diagnostic } from '$lib/core/module/diagnostic';
import { waiverOf } from '$lib/core/module/waive';
import { severityWord } from './severity';

/** More than anybody mends at once, and few enough to mark quickly. */
const mostMarks = 300;

const severities = { error: 'error', warning: 'warning', advice: 'info' } as const;

/** What was found in a text, as the editor marks it. */
export function marksOf(text: Text, diagnostics: readonly Diagnostic[]): Mark[] {
	return diagnostics.slice(0, mostMarks).map((diagnostic) => {
		const { severity, rule, message, remedy, instead } = diagnostic;
		const { from, to: end } = placed(text, diagnostic);
		return {
			from,
			// What is replaced is marked as a whole; else a line is enough to find the place.
			to: instead === undefined ? Math.min(end, text.lineAt(from).to) : end,
			severity: severities[severity],
			message: `${rule}: ${message} ${remedy}`,
			renderMessage: () => render(diagnostic),
			actions: actionsFor(diagnostic)
		};
	});
}

/** Does what an action says at the place of a diagnostic. */
export function act(view: EditorView, diagnostic: Diagnostic, { apply }: Action) {
	const { from, to } = placed(view.state.doc, diagnostic);
	apply(view, from, to);
}

function placed(text: Text, { at }: Diagnostic): { from: number; to: number } {
	const { line, column, endLine = line, endColumn = column } = at ?? { line: 1, column: 1 };
	const from = offsetOf(text, line, column);
	return { from, to: Math.max(from, offsetOf(text, endLine, endColumn)) };
}

/** A place as an offset. The text may have changed since it was looked at, and be shorter now. */
function offsetOf(text: Text, line: number, column: number): number {
	if (line > text.lines) return text.length;
	const { from, to } = text.line(line);
	return Math.min(to, from + column - 1);
}

/** What one click can do about a diagnostic, by the name on its button. */
export function actionsFor({ rule, severity, target, instead }: Diagnostic): Action[] {
	const actions: Action[] = [];
	if (instead !== undefined)
		actions.push({
			name: instead === '' ? m.source_take_away() : m.source_mend(),
			apply: (view, from, to) =>
				view.dispatch({ changes: { from, to, insert: instead }, userEvent: 'input.mend' })
		});
	// Only a question bears waivers; a format’s advice and an idle waiver are mended, not waived.
	if (severity !== 'error' && target?.item !== undefined && !/^[FW]/.test(rule))
		actions.push({ name: m.source_waive(), apply: (view, from) => waive(view, from, rule) });
	return actions;
}

/** Writes a waiver, and puts the cursor where its reason goes. */
function waive(view: EditorView, at: number, rule: string) {
	const waiver = waiverOf(view.state.sliceDoc(), at, rule);
	if (!waiver) return;
	const { start, end, insert, reasonAt } = waiver;
	view.dispatch({
		changes: { from: start, to: end, insert },
		selection: { anchor: reasonAt },
		scrollIntoView: true,
		userEvent: 'input.waive'
	});
	view.focus();
}

/** The diagnostics whose place touches the line of the cursor. */
export function remarksAtCursor(
	state: EditorState,
	diagnostics: readonly Diagnostic[]
): Diagnostic[] {
	const { number } = state.doc.lineAt(state.selection.main.head);
	return diagnostics.filter(({ at }) => (at?.line ?? 1) === number);
}

function render({ rule, severity, message, remedy }: Diagnostic): HTMLElement {
	const told = document.createElement('div');
	const what = document.createElement('strong');
	what.textContent = `${severityWord(severity)} ${rule}. `;
	const how = document.createElement('div');
	how.textContent = remedy;
	// What the checker says is English in every language of the interface.
	told.lang = 'en';
	told.dir = 'auto';
	told.append(what, message, how);
	return told;
}
